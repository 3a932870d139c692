import { type Domain, readDomain } from '../mail/domain.ts'
import { lookOf } from './confusables.ts'
import type { Directory, KnownDomain } from './directory.ts'
import { type Evidence, type Feature, featuresOf, type Pair, weigh } from './evidence.ts'
import { loadHost } from './host.ts'
import type { Span } from './kind.ts'
import { type DomainSlip, recogniseSlip } from './kinds.ts'

/** How many labels of subdomain are taken off to find the known domain beneath. */
const mostLabelsOff = 3

const shift = ([from, to]: Span, by: number): Span => [from + by, to + by]

/** The slip of a domain, said of the same domain with labels before it. */
const under = (labels: string, slip: DomainSlip): DomainSlip => {
  const before = labels === '' ? '' : `${labels}.`
  return {
    kind: slip.kind,
    found: before + slip.found,
    intended: before + slip.intended,
    at: shift(slip.at, before.length),
    intendedAt: shift(slip.intendedAt, before.length),
  }
}

/** A domain with labels taken off its front, and these. */
const stripped = (domain: Domain): readonly { labels: string; rest: Domain }[] => {
  const all = [{ labels: '', rest: domain }]
  for (let off = 1; off <= mostLabelsOff && off < domain.labels.length - 1; off++) {
    const rest = readDomain(domain.labels.slice(off).join('.'))
    if (!rest.ok || rest.value.name === '') break
    all.push({ labels: domain.labels.slice(0, off).join('.'), rest: rest.value })
  }
  return all
}

const settled = new Set(['com', 'org', 'net', 'gov', 'edu', 'mil'])
const longestMistyped = 4

/** Whether an ending is such that a mail provider's may have been mistyped into it, along with its name. */
export const mayBeEndless = (suffix: string): boolean =>
  suffix.length <= longestMistyped && !settled.has(suffix) && !suffix.includes('.')

/** Every slip that would explain a found domain, one for each domain that could have been meant, unweighed. */
const pairsOf = (found: Domain, places: Int32Array, directory: Directory): readonly { slip: DomainSlip; pair: Pair }[] => {
  const pairs = new Map<string, { slip: DomainSlip; pair: Pair }>()
  const parts = stripped(found)
  for (const place of [...places]) {
    const known = directory.at(place)
    for (const { labels, rest } of parts) {
      const slip = recogniseSlip(rest, known.domain)
      if (slip === undefined) continue
      const whole = under(labels, slip)
      if (!pairs.has(whole.intended)) pairs.set(whole.intended, { slip: whole, pair: { slip, found: rest, known } })
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
export const seenAt = (found: Domain, places: Int32Array, directory: Directory): readonly Seen[] => {
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
  const suffix = look(found.suffix)
  if (found.name === '') return []
  loadHost(look(found.text))
  return seenAt(found, directory.near(suffix.length, mayBeEndless(suffix)), directory)
}

/** What was seen, weighed: the likeliest slip first. */
export const weighAll = (seen: readonly Seen[]): readonly Evidence[] =>
  seen.map(({ slip, known, features }) => ({ slip, known, ...weigh(features) })).sort(byLogOdds)
