import { detect } from '../../content/detector/detect.ts'
import { buildDirectory, type DirectoryEntry } from '../../content/detector/directory.ts'
import { readAddress } from '../../content/mail/address.ts'
import type { LoggedMail } from './logItem.ts'

/** What a log shows of one domain. */
interface Traffic {
  /** Recipients there. */
  written: number
  /** Messages that came from there. */
  answered: number
  /** A sender who wrote there, and whether there was another. */
  writer: string | null
  hasWriters: boolean
}

/** A domain that was not taken, and the known one that it is like. */
export interface LeftOut {
  readonly domain: string
  readonly like: string
  readonly written: number
}

/** A directory made from a log, and what it rests on. */
export interface Learned {
  readonly entries: readonly DirectoryEntry[]
  /** Taken because mail went there and came from there. */
  readonly answered: number
  /** Taken because mail went there often, though none came back. */
  readonly frequent: number
  /** Not taken: written to too seldom to tell. */
  readonly seldom: number
  /** Not taken: frequent, but like a domain that stands firmer. */
  readonly leftOut: readonly LeftOut[]
  /** Whether there were more domains than are kept, and the rarest were forgotten. */
  readonly isShort: boolean
}

/** Learns while a log is being read. */
export interface Learner {
  take(mail: LoggedMail): void
  learned(): Learned
}

/** A wrong address is written a few times by one person, who never gets an answer. */
const frequentFrom = 10
/** In a list without senders nobody can be told apart, so more is asked. */
const frequentWithoutSenders = 25
const mostDomains = 200_000

/** Frequent domains in tiers of eight times as much; each tier is held against those above it. */
const tierOf = ({ written }: Traffic): number => Math.floor(Math.log2(written) / 3)

const entryOf = ([domain, { written }]: readonly [string, Traffic]): DirectoryEntry => ({ domain, weight: written })

const domainIn = (address: string): string | undefined => {
  const read = readAddress(address)
  return read.ok ? read.value.domain : undefined
}

/**
 * Learns which domains an organisation knows from its own mail. A domain is taken for known when mail went there and
 * came from there, or when two senders or more wrote there often. A frequent one without answer that looks like a slip of
 * those, or of a much more frequent one, is left out: an address book with a wrong entry writes there for years. Such a log says who was written to, not
 * who was meant, so whoever uses it looks the list through.
 */
export const createLearner = (): Learner => {
  let trafficByDomain = new Map<string, Traffic>()
  let isShort = false

  const trafficOf = (domain: string): Traffic => {
    const there = trafficByDomain.get(domain)
    if (there) return there
    if (trafficByDomain.size >= mostDomains * 2) {
      const kept = [...trafficByDomain].sort(([, a], [, b]) => b.written + b.answered - a.written - a.answered)
      trafficByDomain = new Map(kept.slice(0, mostDomains))
      isShort = true
    }
    const fresh: Traffic = { written: 0, answered: 0, writer: null, hasWriters: false }
    trafficByDomain.set(domain, fresh)
    return fresh
  }
  const isFrequent = ({ written, writer, hasWriters }: Traffic): boolean =>
    written >= (writer === null ? frequentWithoutSenders : frequentFrom) && (hasWriters || writer === null)

  return {
    take: ({ from, to }) => {
      for (const address of to) {
        const domain = domainIn(address)
        if (domain === undefined) continue
        const traffic = trafficOf(domain)
        traffic.written++
        if (from === null) continue
        traffic.hasWriters ||= traffic.writer !== null && traffic.writer !== from
        traffic.writer ??= from
      }
      const own = from === null ? undefined : domainIn(from)
      if (own !== undefined) trafficOf(own).answered++
    },
    learned: () => {
      const written = [...trafficByDomain].filter(([, traffic]) => traffic.written > 0)
      const answered = written.filter(([, traffic]) => traffic.answered > 0)
      const frequent = written.filter(([, traffic]) => traffic.answered === 0 && isFrequent(traffic))
      const taken = [...answered]
      const leftOut: LeftOut[] = []
      const byTier = Map.groupBy(frequent, ([, traffic]) => tierOf(traffic))
      for (const tier of [...byTier.keys()].sort((a, b) => b - a)) {
        const firmer = buildDirectory(taken.map(entryOf))
        for (const one of byTier.get(tier) ?? []) {
          const [domain, traffic] = one
          const { misaddressed, intended } = detect({ local: 'x', domain }, firmer)
          if (misaddressed && intended !== null) leftOut.push({ domain, like: intended, written: traffic.written })
          else taken.push(one)
        }
      }
      return {
        entries: taken.map(entryOf),
        answered: answered.length,
        frequent: taken.length - answered.length,
        seldom: written.length - answered.length - frequent.length,
        leftOut,
        isShort,
      }
    },
  }
}
