import { type Locale, locales } from '../../basics/locale.ts'
import type { Random } from '../../basics/random.ts'
import { englishForms, frenchForms, type NameForms } from '../../packs/script/article.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { part, stockDomain } from '../../packs/script/stockNames.ts'

/** An organisation that a seed drew. */
export interface Organisation {
  readonly stock: Stock
  readonly domain: string
  /** Its name as sentences need it. */
  readonly forms: Readonly<Record<Locale, NameForms>>
}

/** One of the organisations of a stock. */
export const drawOrganisation = (stock: Stock, random: Random): Organisation => {
  const parts = Object.fromEntries(Object.entries(stock.parts).map(([key, words]) => [key, random.pick(words)]))
  const template = typeof stock.domain === 'string' ? stock.domain : random.pick(stock.domain)
  const named = (locale: Locale) => stock.name[locale].replace(part, (_, key: string) => parts[key] ?? '')
  return {
    stock,
    domain: stockDomain(template, parts),
    forms: { en: englishForms(named('en'), stock.grammar), fr: frenchForms(named('fr'), stock.grammar) },
  }
}

/** How often another draw is made where one gave an organisation that is there already. */
const mostDraws = 60

/**
 * Draws the organisations of a script, in the order in which it has them; no two have a domain or a name in common.
 * `stocks` has all that the script names.
 */
export const drawOrganisations = (
  script: Script,
  stocks: Readonly<Record<string, Stock>>,
  random: Random,
): ReadonlyMap<string, Organisation> => {
  const drawn = new Map<string, Organisation>()
  for (const [key, { stock: id }] of Object.entries(script.organisations)) {
    const stock = stocks[id]
    if (!stock) throw new Error(`There is no stock ${id}; the pack was not checked.`)
    const isThere = ({ domain, forms }: Organisation) =>
      [...drawn.values()].some(
        (one) => one.domain === domain || locales.some((locale) => one.forms[locale].bare === forms[locale].bare),
      )
    let one = drawOrganisation(stock, random)
    for (let draws = 1; isThere(one) && draws < mostDraws; draws++) one = drawOrganisation(stock, random)
    drawn.set(key, one)
  }
  return drawn
}
