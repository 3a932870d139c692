import type { Locale } from '../../basics/locale.ts'
import { type Random, randomFrom } from '../../basics/random.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { packHeader } from '../../item/header.ts'
import { readDomain } from '../../mail/domain.ts'
import { type DomainKindId, domainKindIds, type ErrorKindId } from '../../model/errorKind.ts'
import type { Pack } from '../../packs/pack.ts'
import type { ScenarioHeader } from '../../packs/packHeader.ts'
import { parsePack } from '../../packs/parsePack.ts'
import type { Culture } from '../../packs/scenario.ts'
import type { Library } from '../../packs/script/library.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { slug } from '../../packs/script/stockNames.ts'
import { type DirectoryContent, detectorEntries } from '../directory/ownFile.ts'
import { castTemplate } from './castTemplate.ts'
import { type OwnDomain, ownDomains } from './ownDomains.ts'
import { type Template, templatesIn } from './templates.ts'
import { type WrongDomain, wrongDomainsOf } from './wrongDomains.ts'

/** What a pack is to be. */
export interface PackWishes {
  readonly directory: DirectoryContent
  /** The players' own domain; left out, the one with most people. */
  readonly home?: string | undefined
  /** How many scripts, 1 to 500. */
  readonly items: number
  /** Whole number; the same wishes with the same seed give the same bytes. */
  readonly seed: number
  readonly locales: readonly Locale[]
  /** The share of messages that come wrong, where each script that can go wrong comes wrong half of the time: 0.2 to 0.5. */
  readonly baseRate: number
  /** The least and the greatest difficulty, 1 to 5. */
  readonly levels: readonly [least: number, greatest: number]
  readonly kinds: readonly ErrorKindId[]
  /** Wrong domains of which a trainer says that they do no harm. */
  readonly confirmed: ReadonlySet<string>
}

/** A pack that was made, and what it is made of. */
export interface GeneratedPack {
  readonly id: string
  /** The pack's JSON text. */
  readonly text: string
  readonly scripts: number
  /** How many of them can go wrong; each has itself as its clean twin. The others are right throughout. */
  readonly canGoWrong: number
  readonly home: string
  readonly partners: readonly string[]
  /** Each kind with how many scripts it may happen in, and a form of the players' own domain where it makes one. */
  readonly kinds: readonly { readonly kind: ErrorKindId; readonly scripts: number; readonly sample: string | null }[]
  /** The wrong forms of real domains; those that could be somebody's and are not confirmed are not in the pack. */
  readonly wrong: readonly WrongDomain[]
}

/** Why there is no pack. */
export type GenerateFault = 'noDomain' | 'homeUnknown'

const localeSuffix: Readonly<Record<Locale, string>> = { en: 'En', fr: 'Fr' }

/** Whose names people at a real domain have: by its ending, else by the language. */
const cultureOf = (domain: string, locale: Locale): Culture => {
  if (locale === 'fr') return 'fr'
  return /\.(?:mil|gov|edu|us)$/.test(domain) ? 'us' : 'uk'
}

const stockOf = ({ domain, name }: OwnDomain, locale: Locale, wrong: readonly WrongDomain[]): Stock => ({
  culture: cultureOf(domain, locale),
  name: { en: name, fr: name },
  grammar: { gender: 'f', article: false, the: false },
  domain,
  status: 'own',
  wrong: wrong.filter(({ status, right }) => status !== 'live' && right === domain).map(({ written }) => written),
  parts: {},
})

/** A template in its turn: which copy of it, how hard, and whether something may go wrong in it. */
interface Turn {
  readonly template: Template
  readonly copy: number
  readonly level: number
  readonly canGoWrong: boolean
}

/**
 * The templates of a language, as many as are asked for: no more of them than can go wrong, so that each that is right
 * throughout has its like that is not, at the same levels: neither a text nor its looks says which it is.
 */
const turnsIn = (
  locale: Locale,
  count: number,
  wrong: number,
  [least, greatest]: PackWishes['levels'],
  random: Random,
): Turn[] => {
  const shuffled = random.shuffle(templatesIn(locale))
  const templates = wrong === 0 ? shuffled : shuffled.slice(0, wrong)
  const copies = new Map<Template, number>()
  const turnOf = (at: number, canGoWrong: boolean): Turn => {
    const template = templates[at % templates.length]
    if (!template) throw new Error(`There is no template in ${locale}.`)
    const copy = (copies.get(template) ?? 0) + 1
    copies.set(template, copy)
    return { template, copy, level: least + (at % (greatest - least + 1)), canGoWrong }
  }
  const able = Array.from({ length: wrong }, (_, at) => turnOf(at, true))
  const right = Array.from({ length: count - wrong }, (_, at) => turnOf(at, false))
  return random.shuffle([...able, ...right])
}

/** A number of things in as many parts as alike as they can be. */
const inParts = (count: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, at) => Math.floor(count / parts) + Number(at < count % parts))

const castScripts = (wishes: PackWishes, partnerCount: number, idle: ReadonlySet<string>, random: Random): Script[] => {
  const { items, locales, baseRate, levels, kinds } = wishes
  const slips = domainKindIds.filter((kind) => kinds.includes(kind))
  const counts = inParts(items, locales.length)
  const wrongs = inParts(Math.min(items, Math.round(items * baseRate * 2)), locales.length)
  return locales.flatMap((locale, part) => {
    const suffix = localeSuffix[locale]
    const partners = Array.from({ length: partnerCount }, (_, place) => `partner${place + 1}${suffix}`)
    return turnsIn(locale, counts[part] ?? 0, wrongs[part] ?? 0, levels, random).map(({ template, copy, ...turn }) => {
      const id = copy === 1 ? template.id : `${template.id}-${copy}`
      const canGoWrong = turn.canGoWrong && !idle.has(id)
      const casting = { id, locale, own: `own${suffix}`, partners, slips, kinds: new Set(kinds), ...turn, canGoWrong }
      return castTemplate(template, casting, randomFrom(`generate/${wishes.seed}/${id}`))
    })
  })
}

/** Everything that is real, and may not stand for a wrong address. */
const knownOf = (directory: DirectoryContent): ReadonlySet<string> =>
  new Set(detectorEntries(directory).flatMap(({ domain, formerly = [] }) => [domain, ...formerly]))

const packText = (
  wishes: PackWishes,
  own: OwnDomain,
  partners: readonly OwnDomain[],
  wrong: readonly WrongDomain[],
  scripts: readonly Script[],
): { id: string; text: string } => {
  const used = new Set(scripts.flatMap(({ organisations }) => Object.values(organisations).map(({ stock }) => stock)))
  const stocks: Record<string, Stock> = {}
  for (const locale of wishes.locales) {
    const suffix = localeSuffix[locale]
    for (const [place, one] of [own, ...partners].entries()) {
      const id = place === 0 ? `own${suffix}` : `partner${place}${suffix}`
      if (used.has(id)) stocks[id] = stockOf(one, locale, wrong)
    }
  }
  const read = readDomain(own.domain)
  const label = slug(read.ok ? read.value.name : own.domain).slice(0, 30) || 'own'
  const id = `own-${label}-${wishes.seed}`
  const file = {
    format: 'lastlook-pack/2',
    id,
    version: 1,
    title: { en: `Messages at ${own.name}`, fr: `Messages de ${own.name}` },
    summary: {
      en: 'Everyday messages at your own addresses. Names are invented, and new each time.',
      fr: 'Des messages de tous les jours à vos propres adresses. Les noms sont inventés et changent à chaque fois.',
    },
    sign: 'address',
    licence: 'For use within the organisation that it was made for',
    peopleShare: 0.45,
    stocks,
    scripts,
  }
  return { id, text: `${JSON.stringify(file, null, 2)}\n` }
}

const read = (text: string, library: Library): Pack => {
  const pack = parsePack(text, library)
  // The templates and what they are cast with are ours: a test plays each of them.
  if (!pack.ok) throw new Error(`A pack was made that is none: ${JSON.stringify(pack.error.slice(0, 3))}`)
  return pack.value
}

const kindsIn = (
  headers: readonly ScenarioHeader[],
  wrong: readonly WrongDomain[],
  home: string,
  kinds: readonly ErrorKindId[],
) =>
  kinds.map((kind) => ({
    kind,
    scripts: headers.filter((one) => one.kinds.includes(kind)).length,
    sample: wrong.find((one) => one.kind === kind && one.right === home && one.status !== 'live')?.written ?? null,
  }))

/**
 * Makes a pack of scripts at an organisation's own domains: invented people at real addresses, which are right; wrong forms
 * of them that nobody can have or that are confirmed, and of invented organisations any. The same wishes give the same bytes.
 * Fails where the directory has no domain of an organisation, or not the one that is asked for.
 */
export const generatePack = (wishes: PackWishes, library: Library): Result<GeneratedPack, GenerateFault> => {
  const real = ownDomains(wishes.directory, wishes.home)
  if (!real) return err(wishes.home === undefined ? 'noDomain' : 'homeUnknown')
  const { own, partners } = real
  const slips: readonly DomainKindId[] = domainKindIds.filter((kind) => wishes.kinds.includes(kind))
  const known = knownOf(wishes.directory)
  const make = (idle: ReadonlySet<string>) => {
    const random = randomFrom(`generate/${wishes.seed}`)
    const scripts = castScripts(wishes, partners.length, idle, random)
    const used = new Set(scripts.flatMap(({ organisations }) => Object.values(organisations).map(({ stock }) => stock)))
    const isUsed = (_: OwnDomain, place: number) =>
      ['En', 'Fr'].some((suffix) => used.has(`partner${place + 1}${suffix}`))
    const usedPartners = partners.filter(isUsed)
    const wrong = [own, ...usedPartners].flatMap(({ domain }) =>
      wrongDomainsOf(domain, slips, known, wishes.confirmed, randomFrom(`generate/${wishes.seed}/${domain}`)),
    )
    const made = packText(wishes, own, partners, wrong, scripts)
    return { ...made, scripts, wrong, usedPartners, headers: packHeader(read(made.text, library)).scenarios }
  }
  const first = make(new Set())
  const idle = first.headers.flatMap(({ id, kinds }) => (kinds.length === 0 ? [id] : []))
  const { id, text, scripts, wrong, usedPartners, headers } = idle.length === 0 ? first : make(new Set(idle))
  return ok({
    id,
    text,
    scripts: scripts.length,
    canGoWrong: headers.filter(({ kinds }) => kinds.length > 0).length,
    home: own.domain,
    partners: usedPartners.map(({ domain }) => domain),
    kinds: kindsIn(headers, wrong, own.domain, wishes.kinds),
    wrong,
  })
}
