import { type LocalText, locales } from '../../basics/locale.ts'
import { endingOf } from '../../packs/ending.ts'
import type { PackFile } from '../../packs/pack.ts'
import type { Culture, Scenario } from '../../packs/scenario.ts'

/** A stock of one organisation as it stands in a pack's file. */
export interface FixedStock {
  readonly culture: Culture
  readonly name: LocalText
  readonly grammar: { readonly gender: 'm'; readonly article: false; readonly the: false }
  readonly domain: string
  readonly status: 'reserved' | 'closed' | 'invented' | 'public'
  readonly parts: Readonly<Record<string, never>>
}

/** The longest name of a stock. */
const longestName = 120

/** A name as a stock has one: one line, without braces. */
const asName = (text: string): string =>
  text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim().slice(0, longestName).trim() || '–'

/** `harrow-mills.example` as the key of something in a script: `harrowMillsExample`. */
const keyOf = (domain: string, longest: number): string => {
  const words = domain.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'xn')
  const key = words.map((word, at) => (at === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('')
  return (/^[a-z]/.test(key) ? key : `d${key}`).slice(0, longest)
}

/** A key that nothing has yet: the wanted one, or with a number behind it. */
const freeKey = (wanted: string, isTaken: (key: string) => boolean, longest: number): string => {
  let key = wanted
  for (let number = 2; isTaken(key); number++) key = `${wanted.slice(0, longest - String(number).length)}${number}`
  return key
}

/** A key for an organisation among those of a script: of twenty letters at most, and none that `isTaken`. */
export const organisationKey = (domain: string, isTaken: (key: string) => boolean): string =>
  freeKey(keyOf(domain.split('.')[0] ?? domain, 20), isTaken, 20)

const longestStockId = 40

/** What follows the last comma of a role: whose it is. */
const afterComma = (role: string): string => role.slice(role.lastIndexOf(', ') + 2)

/** The one thing that all of several are; undefined where they differ, or there are none. */
const unanimous = <Thing>(things: readonly Thing[]): Thing | undefined =>
  new Set(things).size === 1 ? things[0] : undefined

/** The stocks of a pack while it is migrated: one for each domain, culture aside, and name that its scenarios use. */
export interface StockBook {
  /** The id of the stock of a domain, by the name that its people's roles give it, or by another. */
  readonly idOf: (domain: string, named?: LocalText) => string
  /** The name of a domain's organisation. */
  readonly nameOf: (domain: string) => LocalText
  /** All stocks that were asked for, by id. */
  readonly stocks: () => Readonly<Record<string, FixedStock>>
}

/** Makes the stocks of a pack of scenarios, as they are asked for. */
export const stockBook = (pack: PackFile): StockBook => {
  const entries = new Map(pack.directory.map((entry) => [entry.domain, entry]))
  const people = Map.groupBy(
    pack.scenarios.flatMap((scenario) => Object.values(scenario.people)),
    ({ domain }) => domain,
  )
  const stocks = new Map<string, FixedStock>()
  const ids = new Map<string, string>()
  const names = new Map<string, LocalText>()

  const nameOf = (domain: string): LocalText => {
    const known = names.get(domain)
    if (known) return known
    const en = entries.get(domain)?.name ?? domain
    const ends = (people.get(domain) ?? []).filter(({ role }) => role.en.endsWith(`, ${en}`))
    const fr = unanimous(ends.map(({ role }) => afterComma(role.fr))) ?? en
    const name = { en: asName(en), fr: asName(fr) }
    names.set(domain, name)
    return name
  }

  const statusOf = (domain: string): FixedStock['status'] => {
    const ending = endingOf(domain)
    return entries.get(domain)?.status ?? (ending === 'open' ? 'invented' : ending)
  }

  const idOf = (domain: string, named: LocalText = nameOf(domain)): string => {
    const name = { en: asName(named.en), fr: asName(named.fr) }
    const same = JSON.stringify([domain, name.en, name.fr])
    const known = ids.get(same)
    if (known !== undefined) return known
    const id = freeKey(keyOf(domain, longestStockId), (key) => stocks.has(key), longestStockId)
    const culture = people.get(domain)?.find((one) => one.culture !== undefined)?.culture ?? 'uk'
    const grammar = { gender: 'm', article: false, the: false } as const
    stocks.set(id, { culture, name, grammar, domain, status: statusOf(domain), parts: {} })
    ids.set(same, id)
    return id
  }
  return { idOf, nameOf, stocks: () => Object.fromEntries(stocks) }
}

/** A role without whose it is, where it ends with that name in both languages; undefined where it does not. */
export const withoutName = (role: LocalText, name: LocalText): LocalText | undefined => {
  const isSo = locales.every((locale) => role[locale].endsWith(`, ${name[locale]}`))
  if (!isSo) return undefined
  const cut = (locale: 'en' | 'fr') => role[locale].slice(0, -name[locale].length - 2)
  return cut('en') === '' || cut('fr') === '' ? undefined : { en: cut('en'), fr: cut('fr') }
}

/** The cultures of the people of a scenario, as its organisations give them: whoever has another says so. */
export const ownCulture = (person: Scenario['people'][string], stock: FixedStock | undefined): Culture | undefined =>
  person.culture !== undefined && person.culture !== stock?.culture ? person.culture : undefined
