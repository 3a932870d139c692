import { type Domain, takeApart } from '../mail/domain.ts'
import { lookOf } from './confusables.ts'
import { differenceBetween } from './difference.ts'
import type { Directory } from './directory.ts'
import { ownCount } from './edit.ts'
import { type Evidence, featuresOf, type Pair, weigh } from './evidence.ts'
import type { Feature } from './features.ts'
import { type DomainSlip, recogniseDifference } from './kinds.ts'
import type { KnownDomain } from './knownDomain.ts'
import type { Span } from './slip.ts'

/** How many labels of subdomain are taken off to find the known domain beneath. */
const mostLabelsOff = 3

const shift = ([from, to]: Span, by: number): Span => [from + by, to + by]

/** The slip of a domain, said of the same domain with labels before it. */
const under = (labels: string, slip: DomainSlip): DomainSlip => {
  if (labels === '') return slip
  const before = `${labels}.`
  return {
    kind: slip.kind,
    found: before + slip.found,
    intended: before + slip.intended,
    at: shift(slip.at, before.length),
    intendedAt: shift(slip.intendedAt, before.length),
  }
}

/**
 * A domain that is nothing but a suffix, taken as a name under its last label: where a list has `*.ck`, `firm.ck` is a
 * suffix, and still what somebody wrote for `firm.cl`.
 */
const asName = (domain: Domain): Domain => {
  const [suffix, name] = [domain.labels.at(-1), domain.labels.at(-2)]
  if (domain.name !== '' || suffix === undefined || name === undefined) return domain
  const subdomain = domain.labels.slice(0, -2).join('.')
  return { ...domain, suffix, name, registrable: `${name}.${suffix}`, subdomain }
}

/** A domain without its first labels, and these. */
const without = (domain: Domain, off: number): { labels: string; rest: Domain } => {
  if (off === 0) return { labels: '', rest: domain }
  const labels = domain.labels.slice(off)
  return { labels: domain.labels.slice(0, off).join('.'), rest: takeApart(labels.join('.'), labels, domain.suffix) }
}

const settled: ReadonlySet<string> = new Set(['com', 'org', 'net', 'gov', 'edu', 'mil'])
const longestMistyped = 4

/** Whether an ending is such that a mail provider's may have been mistyped into it, along with its name. */
export const mayBeEndless = (suffix: string): boolean =>
  suffix.length <= longestMistyped && !settled.has(suffix) && !suffix.includes('.')

/** Every slip that would explain a found domain, one for each domain that could have been meant, unweighed. */
const pairsOf = (
  found: Domain,
  places: readonly number[],
  directory: Directory,
): readonly { slip: DomainSlip; pair: Pair }[] => {
  const pairs = new Map<string, { slip: DomainSlip; pair: Pair }>()
  const whole = asName(found)
  const most = Math.min(mostLabelsOff, ownCount(whole) - 1)
  const parts = [without(whole, 0)]
  for (const place of places) {
    const known = directory.at(place)
    for (let off = 0; off <= most; off++) {
      const part = parts[off] ?? without(whole, off)
      parts[off] = part
      const { labels, rest } = part
      const difference = differenceBetween(rest, known.domain)
      const slip = difference === undefined ? undefined : recogniseDifference(difference)
      if (difference === undefined || slip === undefined) continue
      const said = under(labels, slip)
      if (!pairs.has(said.intended)) pairs.set(said.intended, { slip: said, pair: { slip, difference, known } })
      break
    }
  }
  return [...pairs.values()]
}

const byLogOdds = (a: Evidence, b: Evidence): number =>
  b.logOdds - a.logOdds || (a.slip.intended < b.slip.intended ? -1 : 1)

/** A slip that would explain a domain, and what is seen of it. */
export interface Seen {
  readonly slip: DomainSlip
  readonly known: KnownDomain
  readonly features: readonly Feature[]
}

/** The slips that would explain a found domain, unweighed. `places` are its neighbours. */
export const seenAt = (found: Domain, places: readonly number[], directory: Directory): readonly Seen[] => {
  const pairs = pairsOf(found, places, directory)
  return pairs.map(({ slip, pair }) => ({
    slip,
    known: pair.known,
    features: featuresOf(pair, directory, pairs.length - 1),
  }))
}

/** The same of any domain: its neighbours are looked up by what it looks like. */
export const seenFor = (found: Domain, directory: Directory): readonly Seen[] => {
  const look = (text: string): string => (text.includes('xn--') ? text.split('.').map(lookOf).join('.') : text)
  const suffix = look(asName(found).suffix)
  if (found.labels.length < 2) return []
  const host = directory.load(look(found.text))
  return seenAt(found, directory.near(host, suffix.length, mayBeEndless(suffix)), directory)
}

const noTerms: Evidence['message'] = []

/** What was seen, weighed: the likeliest slip first. */
export const weighAll = (seen: readonly Seen[]): readonly Evidence[] =>
  seen.map((one) => ({ ...one, message: noTerms, logOdds: weigh(one.features) })).sort(byLogOdds)
