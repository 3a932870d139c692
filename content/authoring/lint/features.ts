import { type Domain, readDomain } from '../../mail/domain.ts'
import { domainOf } from '../../mail/sides.ts'
import type { Item, ItemRecipient } from '../../model/item.ts'

/** What can be seen of a message without reading an address letter by letter, as words like `suffix: ml`. */
export const featureGroups = [
  'suffix',
  'domain length',
  'domain shape',
  'domain elsewhere',
  'odd one out',
  'field',
  'position',
  'count',
  'language',
  'message',
] as const
export type FeatureGroup = (typeof featureGroups)[number]

/** A feature's group: what stands before its colon. */
export const groupOf = (feature: string): string => feature.slice(0, feature.indexOf(':'))

const feature = (group: FeatureGroup, value: string | number): string => `${group}: ${value}`

/** The first limit that a number does not pass, as a word. */
export const upTo = (value: number, limits: readonly number[]): string => {
  const limit = limits.find((one) => value <= one)
  return limit === undefined ? `over ${limits.at(-1)}` : `up to ${limit}`
}

const readDomainOf = ({ address }: ItemRecipient): Domain | undefined => {
  const read = readDomain(domainOf(address))
  return read.ok ? read.value : undefined
}

const countBy = <Thing>(things: readonly Thing[]): Map<Thing, number> => {
  const counts = new Map<Thing, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

const hasAccent = (text: string): boolean => text.normalize('NFD') !== text

/** What is the same for a whole message. */
const messageFeatures = (item: Item, domains: readonly (Domain | undefined)[]): string[] => {
  const { recipients, sensitivity, attachments, quoted, body } = item
  const differing = (part: 'registrable' | 'suffix'): number => new Set(domains.map((domain) => domain?.[part])).size
  return [
    feature('count', `recipients ${upTo(recipients.length, [1, 2, 4, 6, 9])}`),
    feature('count', `domains ${upTo(differing('registrable'), [1, 2, 3, 5])}`),
    feature('count', `endings ${upTo(differing('suffix'), [1, 2, 3])}`),
    feature('message', `label ${sensitivity}`),
    feature('message', `attachments ${upTo(attachments.length, [0, 1, 2])}`),
    feature('message', `thread ${upTo(quoted.length, [0, 1, 2])}`),
    feature('message', `paragraphs ${upTo(body.length, [2, 3, 4, 5])}`),
  ]
}

/** Whether a recipient is the odd one out: alone with something while others share theirs. */
const oddFeatures = (what: 'domain' | 'ending', values: readonly string[], at: number, field: string): string[] => {
  const counts = countBy(values)
  const isShared = [...counts.values()].some((count) => count > 1)
  if (!isShared || counts.get(values[at] ?? '') !== 1) return []
  return [feature('odd one out', `by its ${what}`), feature('odd one out', `by its ${what}, in ${field}`)]
}

const placeOf = (at: number, count: number): string => {
  if (count === 1) return 'only'
  if (at === 0) return 'first'
  return at === count - 1 ? 'last' : 'between'
}

const ofRecipient = ({ recipients }: Item, at: number, domains: readonly (Domain | undefined)[]): string[] => {
  const recipient = recipients[at]
  const domain = domains[at]
  if (!recipient || !domain) return []
  const { field, name } = recipient
  const registrables = domains.map((one) => one?.registrable ?? '')
  const suffixes = domains.map((one) => one?.suffix ?? '')
  return [
    feature('suffix', domain.suffix),
    feature('field', field),
    feature('position', placeOf(at, recipients.length)),
    feature('language', hasAccent(name) ? 'accents' : 'no accents'),
    feature('domain length', upTo(domain.text.length, [12, 16, 20, 24, 28])),
    ...(domain.subdomain === '' ? [] : [feature('domain shape', 'subdomain')]),
    ...(domain.name.includes('-') ? [feature('domain shape', 'hyphen')] : []),
    ...(domain.labels.some((label) => label.startsWith('xn--')) ? [feature('domain shape', 'other letters')] : []),
    ...oddFeatures('domain', registrables, at, field),
    ...oddFeatures('ending', suffixes, at, field),
  ]
}

/** The shallow features of a message, and of each of its recipients with their domain. */
export interface Looks {
  readonly message: readonly string[]
  readonly recipients: readonly { readonly domain: string; readonly features: readonly string[] }[]
}

/** What a message looks like. */
export const looksOf = (item: Item): Looks => {
  const domains = item.recipients.map(readDomainOf)
  return {
    message: messageFeatures(item, domains),
    recipients: domains.map((domain, at) => ({ domain: domain?.text ?? '', features: ofRecipient(item, at, domains) })),
  }
}

/** What it looks like that a domain stands in so many other scenarios. */
export const elsewhereFeature = (scenarios: number): string => {
  if (scenarios === 0) return feature('domain elsewhere', 'in no other scenario')
  return feature('domain elsewhere', scenarios === 1 ? 'in one other scenario' : 'in several other scenarios')
}
