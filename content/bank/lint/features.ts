import type { Item, ItemRecipient } from '../../item/item.ts'
import { type Domain, readDomain } from '../../mail/domain.ts'

/** What can be seen of a message without reading an address letter by letter, as words like `suffix: ml`. */
export const featureGroups = [
  'suffix',
  'domain length',
  'domain shape',
  'domain elsewhere',
  'odd one out',
  'field',
  'count',
  'language',
  'message',
] as const
export type FeatureGroup = (typeof featureGroups)[number]

/** A feature's group: what stands before its colon. */
export const groupOf = (feature: string): string => feature.slice(0, feature.indexOf(':'))

const feature = (group: FeatureGroup, value: string | number): string => `${group}: ${value}`

/** The first limit that a number does not pass, as a word. */
const upTo = (value: number, limits: readonly number[]): string => {
  const limit = limits.find((one) => value <= one)
  return limit === undefined ? `over ${limits.at(-1)}` : `up to ${limit}`
}

const domainOf = ({ address }: ItemRecipient): Domain | undefined => {
  const read = readDomain(address.slice(address.lastIndexOf('@') + 1))
  return read.ok ? read.value : undefined
}

const countBy = <Thing>(things: readonly Thing[]): Map<Thing, number> => {
  const counts = new Map<Thing, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/** Values that one recipient alone has while others share theirs: the odd ones out. */
const oddOnes = <Thing>(values: readonly Thing[]): ReadonlySet<Thing> => {
  const counts = countBy(values)
  const isShared = [...counts.values()].some((count) => count > 1)
  return new Set([...counts].filter(([, count]) => isShared && count === 1).map(([value]) => value))
}

const hasAccent = (text: string): boolean => text.normalize('NFD') !== text

/**
 * The shallow features of an item. `elsewhere` says in how many other scenarios that one has seen a domain
 * stands; a feature of any recipient is one of the item.
 */
export const shallowFeatures = (item: Item, elsewhere: (domain: string) => number): readonly string[] => {
  const { recipients } = item
  const domains = recipients.map(domainOf)
  const registrables = domains.map((domain) => domain?.registrable ?? '')
  const suffixes = domains.map((domain) => domain?.suffix ?? '')
  const [oddDomains, oddSuffixes] = [oddOnes(registrables), oddOnes(suffixes)]
  const found = new Set<string>([
    feature('count', `recipients ${upTo(recipients.length, [1, 2, 4, 6, 9])}`),
    feature('count', `domains ${upTo(new Set(registrables).size, [1, 2, 3, 5])}`),
    feature('count', `endings ${upTo(new Set(suffixes).size, [1, 2, 3])}`),
    feature('message', `label ${item.sensitivity}`),
    feature('message', `attachments ${upTo(item.attachments.length, [0, 1, 2])}`),
    feature('message', `thread ${upTo(item.quoted.length, [0, 1, 2])}`),
    feature('message', `paragraphs ${upTo(item.body.length, [2, 3, 4, 5])}`),
  ])
  recipients.forEach((recipient, at) => {
    const domain = domains[at]
    if (!domain) return
    const { field, name } = recipient
    found.add(feature('suffix', domain.suffix))
    found.add(feature('field', field))
    found.add(feature('language', hasAccent(name) ? 'accents' : 'no accents'))
    found.add(feature('domain length', upTo(domain.text.length, [12, 16, 20, 24, 28])))
    if (domain.subdomain !== '') found.add(feature('domain shape', 'subdomain'))
    if (domain.name.includes('-')) found.add(feature('domain shape', 'hyphen'))
    if (domain.labels.some((label) => label.startsWith('xn--'))) found.add(feature('domain shape', 'other letters'))
    found.add(feature('domain elsewhere', upTo(elsewhere(domain.text), [0, 1, 3])))
    for (const [what, odd] of [
      ['domain', oddDomains.has(domain.registrable)],
      ['ending', oddSuffixes.has(domain.suffix)],
    ] as const) {
      if (!odd) continue
      found.add(feature('odd one out', `by its ${what}`))
      found.add(feature('odd one out', `by its ${what}, in ${field}`))
      if (at === 0) found.add(feature('odd one out', `by its ${what}, first`))
    }
  })
  return [...found].sort()
}
