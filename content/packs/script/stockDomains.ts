import { readDomain } from '../../mail/domain.ts'
import { endingOf } from '../ending.ts'
import type { Stock } from './stock.ts'
import { part, slug, stockDomain } from './stockNames.ts'

/** What a stock writes domains by, and what can be known of all of them: who can get such a name, and its public suffix. */
export interface DomainTemplate {
  readonly stockId: string
  readonly template: string
  readonly parts: Stock['parts']
  /** Nobody, only public bodies, or anybody. */
  readonly ending: 'reserved' | 'closed' | 'open'
  readonly suffix: string
}

/** The order of endings: those first that nobody can register in. */
const endings = ['reserved', 'closed', 'open'] as const

const keysIn = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(part)].map(([, key = '']) => key)),
]

/** One of the domains of a template: what is asked of it holds for all. */
const exampleOf = (template: string, { parts }: Stock): string =>
  stockDomain(template, Object.fromEntries(keysIn(template).map((key) => [key, parts[key]?.[0] ?? ''])))

/** The templates of stocks, by ending, suffix and id; those of real organisations are none of ours and left out. */
export const domainTemplates = (stocks: Readonly<Record<string, Stock>>): readonly DomainTemplate[] => {
  const found = Object.entries(stocks)
    .filter(([, stock]) => stock.status !== 'public' && stock.status !== 'own')
    .flatMap(([stockId, stock]) =>
      [stock.domain].flat().map((template): DomainTemplate => {
        const example = exampleOf(template, stock)
        const read = readDomain(example)
        const suffix = read.ok ? read.value.suffix : ''
        return { stockId, template, parts: stock.parts, ending: endingOf(example), suffix }
      }),
    )
  const rankOf = ({ ending, suffix, stockId, template }: DomainTemplate): string =>
    [endings.indexOf(ending), suffix, stockId, template].join('\n')
  return found.sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
}

/** How many domains a template makes, at most: words that are written alike make one. */
export const domainsMade = ({ template, parts }: DomainTemplate): number =>
  keysIn(template).reduce((product, key) => product * new Set((parts[key] ?? []).map(slug)).size, 1)

/** Every domain of a template, one after the other, in the order of its parts' words: none is kept. */
export const domainsOf = function* ({ template, parts }: DomainTemplate): Generator<string> {
  const keys = keysIn(template)
  const words = keys.map((key) => [...new Set((parts[key] ?? []).map(slug))])
  const count = words.reduce((product, some) => product * some.length, 1)
  for (let number = 0; number < count; number++) {
    let rest = number
    const chosen: Record<string, string> = {}
    for (let at = keys.length - 1; at >= 0; at--) {
      const some = words[at] ?? []
      chosen[keys[at] ?? ''] = some[rest % some.length] ?? ''
      rest = Math.floor(rest / some.length)
    }
    yield stockDomain(template, chosen)
  }
}
