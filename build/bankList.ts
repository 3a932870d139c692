import { readDomain } from '../content/mail/domain.ts'
import { endingOf } from '../content/packs/ending.ts'
import { madeUpDomains } from '../content/packs/inventedDomains.ts'
import type { ScenarioPack } from '../content/packs/pack.ts'
import type { Stock } from '../content/packs/script/stock.ts'
import { domainsMade, domainsOf, domainTemplates } from '../content/packs/script/stockDomains.ts'

/** What the product makes up: packs of scenarios, and the stocks that scripts draw from. */
export interface Bank {
  readonly packs: readonly ScenarioPack[]
  readonly stocks: Readonly<Record<string, Stock>>
}

const endings = ['reserved', 'closed', 'open'] as const
type Ending = (typeof endings)[number]

/** A made-up domain: who can get such a name, its public suffix, what it stands for and where. */
interface Listed {
  readonly domain: string
  readonly ending: Ending
  readonly suffix: string
  readonly use: 'right' | 'wrong'
  readonly from: string
}

const suffixOf = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.suffix : ''
}

/** The domains of packs of scenarios, each once a pack, by suffix. */
const ofPacks = (packs: readonly ScenarioPack[], ending: Ending): readonly Listed[] =>
  packs
    .flatMap((pack) => {
      const places = new Map<string, string>()
      for (const [domain, place] of madeUpDomains(pack)) if (!places.has(domain)) places.set(domain, place)
      return [...places].map(([domain, place]): Listed => {
        const use = place.startsWith('directory.') ? 'right' : 'wrong'
        return { domain, ending: endingOf(domain), suffix: suffixOf(domain), use, from: `${pack.id}: ${place}` }
      })
    })
    .filter((one) => one.ending === ending)
    .sort((a, b) => (a.suffix === b.suffix ? 0 : a.suffix < b.suffix ? -1 : 1))

/** Every domain that the product makes up, by ending, those first that nobody can register in. It keeps none of them. */
export const bankDomains = function* ({ packs, stocks }: Bank): Generator<Listed> {
  const templates = domainTemplates(stocks)
  for (const ending of endings) {
    yield* ofPacks(packs, ending)
    for (const template of templates.filter((one) => one.ending === ending)) {
      const { suffix, stockId } = template
      for (const domain of domainsOf(template)) yield { domain, ending, suffix, use: 'right', from: `stock ${stockId}` }
    }
  }
}

/** How many domains the stocks make. */
export const stockDomainCount = ({ stocks }: Bank): number =>
  domainTemplates(stocks).reduce((sum, template) => sum + domainsMade(template), 0)

/** The names that anybody could register, as a registry has them: what a release has to look up. */
export const registrableNames = function* (bank: Bank): Generator<string> {
  for (const { domain, ending } of bankDomains(bank)) {
    const read = readDomain(domain)
    if (ending === 'open' && read.ok && read.value.registrable !== '') yield read.value.registrable
  }
}

/** The list as lines of a table: a head, then a domain a line, its fields between tabs. */
export const bankLines = function* (bank: Bank): Generator<string> {
  yield 'domain\tending\tsuffix\tuse\tfrom\n'
  for (const { domain, ending, suffix, use, from } of bankDomains(bank)) {
    yield `${[domain, ending, suffix, use, from].join('\t')}\n`
  }
}
