import { readDomain } from '../../mail/domain.ts'
import { domainKindIds } from '../../model/errorKind.ts'
import type { PackFault, ScriptPackFile } from '../pack.ts'
import { wrongForms } from '../wrongForms.ts'
import type { Script } from './script.ts'
import type { Stock } from './stock.ts'
import { part, slug, stockDomain } from './stockNames.ts'

/** The keys of the parts that a template has a place for. */
const partsIn = (template: string): readonly string[] => [...template.matchAll(part)].map(([, key = '']) => key)

const templatesOf = ({ domain }: Stock): readonly string[] => [domain].flat()

/** The domain that the longest words of its parts make of a template. */
const longestDomain = (template: string, { parts }: Stock): string => {
  const longest = Object.entries(parts).map(([key, words]) => {
    const slugs = words.map(slug)
    return [key, slugs.reduce((one, other) => (other.length > one.length ? other : one), '')] as const
  })
  return stockDomain(template, Object.fromEntries(longest))
}

const templateFaults = (template: string, { parts }: Stock, place: string): PackFault[] => {
  const stray = partsIn(template).find((key) => !Object.hasOwn(parts, key))
  if (stray !== undefined) {
    return [{ place, problem: `There is no part {${stray}}.`, fix: 'Add it to parts, or correct the name.' }]
  }
  if (!/[{}]/.test(template.replace(part, ''))) return []
  return [{ place, problem: 'It has a brace that is no part.', fix: 'Parts are {key}, of letters and digits.' }]
}

/** Wrong forms that are none of its domain, or that no other stock may have. */
const wrongFaults = (id: string, stock: Stock): PackFault[] => {
  if (stock.wrong === undefined) return []
  const place = `stocks.${id}.wrong`
  if (stock.status !== 'own') {
    return [{ place, problem: 'Only an own domain lists its wrong forms.', fix: 'Leave it out.' }]
  }
  const none = new Set<string>()
  const slips = new Set(
    templatesOf(stock).flatMap((right) => domainKindIds.flatMap((kind) => [...wrongForms(kind, right, none)])),
  )
  return stock.wrong
    .filter((form) => !slips.has(form))
    .map((form) => ({ place, problem: `${form} is no slip of its domain.`, fix: 'Correct it, or take it out.' }))
}

/** What keeps an organisation of a stock from having a name and an address. */
const stockFaults = (id: string, stock: Stock): PackFault[] => {
  const place = `stocks.${id}`
  const names = Object.entries(stock.name).flatMap(([locale, template]) =>
    templateFaults(template, stock, `${place}.name.${locale}`),
  )
  const domains = templatesOf(stock).flatMap((template) => templateFaults(template, stock, `${place}.domain`))
  if (names.length + domains.length > 0) return [...names, ...domains]
  const used = new Set(templatesOf(stock).flatMap(partsIn))
  const silent = [...used].flatMap((key) =>
    (stock.parts[key] ?? [])
      .filter((word) => slug(word) === '')
      .map((word): PackFault => {
        const problem = `Nothing of "${word}" can stand in an address.`
        return { place: `${place}.parts.${key}`, problem, fix: 'Write it with Latin letters or digits.' }
      }),
  )
  if (silent.length > 0) return silent
  return templatesOf(stock).flatMap((template): PackFault[] => {
    const domain = longestDomain(template, stock)
    if (readDomain(domain).ok) return []
    const fix = 'Shorten its parts: a label has 63 letters at most, and a domain 253.'
    return [{ place: `${place}.domain`, problem: `${domain} is no domain.`, fix }]
  })
}

/** How many different domains a stock makes, as far as `most`. */
const domainsOf = (stock: Stock, most: number): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const template of templatesOf(stock)) {
    const keys = [...new Set(partsIn(template))]
    // Each part's words in turn, the others at their first: that is enough to tell one from several.
    const first = Object.fromEntries(keys.map((key) => [key, stock.parts[key]?.[0] ?? '']))
    found.add(stockDomain(template, first))
    for (const key of keys) {
      for (const word of stock.parts[key] ?? []) {
        if (found.size >= most) return found
        found.add(stockDomain(template, { ...first, [key]: word }))
      }
    }
  }
  return found
}

/** The organisations of a script that could only ever be the same as another: they cannot be cast. */
export const castFaults = (script: Script, stocks: ScriptPackFile['stocks'], at: string): PackFault[] => {
  const taken = new Map<string, string>()
  const keys = Object.keys(script.organisations)
  return keys.flatMap((key): PackFault[] => {
    const stock = stocks[script.organisations[key]?.stock ?? '']
    if (!stock) return []
    const domains = domainsOf(stock, keys.length)
    const free = [...domains].find((domain) => !taken.has(domain))
    if (free !== undefined) {
      taken.set(free, key)
      return []
    }
    const [domain = ''] = domains
    const problem = `It can only be ${domain}, which "${taken.get(domain)}" has.`
    return [{ place: `${at}.organisations.${key}`, problem, fix: 'Take another stock, or add words to its parts.' }]
  })
}

/** What keeps the stocks of a pack from being drawn from. */
export const checkStocks = ({ stocks }: Pick<ScriptPackFile, 'stocks'>): PackFault[] =>
  Object.entries(stocks).flatMap(([id, stock]) => [...stockFaults(id, stock), ...wrongFaults(id, stock)])
