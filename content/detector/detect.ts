import { type Address, type AddressFault, readAddress, writeAddress } from '../mail/address.ts'
import { type Domain, readDomain } from '../mail/domain.ts'
import type { Directory, KnownDomain } from './directory.ts'
import { type Evidence, weighSlip } from './evidence.ts'
import type { DomainKindId, ErrorKindId, Slip, Span } from './kind.ts'
import { domainKinds } from './kinds.ts'

/** Another slip that would explain the address, and the probability of a slip if it were the only one. */
export interface RunnerUp {
  readonly slip: Slip
  readonly confidence: number
}

/** What the detector has to say about one address. */
export interface Finding {
  /** Whether `confidence` is at or above `flagThreshold`. */
  readonly misaddressed: boolean
  /** What went wrong; null when nothing is flagged. */
  readonly kind: ErrorKindId | 'notAnAddress' | null
  /** The address's domain in comparable form; null when the address cannot be read. */
  readonly found: string | null
  /** The whole domain that should have been written, subdomain kept; null when nothing is flagged or it is unknown. */
  readonly intended: string | null
  /** The directory's entry that this rests on: the right address's own, or the one that was meant. */
  readonly known: string | null
  /** Probability from 0 to 1 that the address is misaddressed; near 0 for a right one, so that one threshold parts them. */
  readonly confidence: number
  /** Where it goes wrong, in UTF-16 units of the address as given; null when nothing is flagged. */
  readonly at: Span | null
  /** The slip that was flagged, by which its kind explains it. */
  readonly slip: Slip | null
  /** Why the address cannot be read. */
  readonly fault: AddressFault | null
  /** Other slips that would explain it, likeliest first, at most three; also those that are too weak to flag. */
  readonly runnersUp: readonly RunnerUp[]
}

/** From this confidence on an address is flagged. Between a needless second look and a leak it leans to neither. */
export const flagThreshold = 0.5

/** What is left to chance: no address is surer than this to be right or wrong, as long as it can be read. */
const leastDoubt = 0.001
/** An unknown domain that is like nothing in the directory. */
const unknownConfidence = 0.01
/** How many labels of subdomain are taken off to find the known domain beneath. */
const mostLabelsOff = 3
const mostRunnersUp = 3

const probability = (logOdds: number): number =>
  Math.min(1 - leastDoubt, Math.max(leastDoubt, 1 / (1 + Math.exp(-logOdds))))

type DomainSlip = Slip & { readonly kind: DomainKindId }

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

/** Every way in which a domain is a slip of a known one, one for each domain that could have been meant. */
const slipsOf = (found: Domain, directory: Directory): readonly { slip: DomainSlip; known: KnownDomain }[] => {
  const slipByIntended = new Map<string, { slip: DomainSlip; known: KnownDomain }>()
  for (let off = 0; off <= mostLabelsOff && off < found.labels.length - 1; off++) {
    const rest = off === 0 ? { ok: true as const, value: found } : readDomain(found.labels.slice(off).join('.'))
    if (!rest.ok || rest.value.name === '') break
    const labels = found.labels.slice(0, off).join('.')
    for (const known of directory.near(rest.value)) {
      for (const kind of domainKinds) {
        const slip = kind.recognise(rest.value, known.domain)
        if (slip === undefined) continue
        const whole = under(labels, { ...slip, kind: kind.id })
        if (!slipByIntended.has(whole.intended)) slipByIntended.set(whole.intended, { slip: whole, known })
      }
    }
  }
  return [...slipByIntended.values()]
}

/** A stretch of the comparable domain in the text as given; the whole label where it is written in other letters. */
const inText = (text: string, found: Domain, [from, to]: Span): Span => {
  const start = text.lastIndexOf('@') + 1
  const written = text
    .slice(start)
    .trimEnd()
    .split(/[.\u3002\uFF0E\uFF61]/u)
  let comparable = 0
  let given = start
  const place = (offset: number, isEnd: boolean): number => {
    comparable = 0
    given = start
    for (const [index, label] of found.labels.entries()) {
      const as = written[index] ?? ''
      if (offset <= comparable + label.length) {
        const isSame = as.toLowerCase() === label
        return given + (isSame ? offset - comparable : isEnd && offset > comparable ? as.length : 0)
      }
      comparable += label.length + 1
      given += as.length + 1
    }
    return given
  }
  return [place(from, false), place(to, true)]
}

const nothing = {
  misaddressed: false,
  kind: null,
  found: null,
  intended: null,
  known: null,
  confidence: unknownConfidence,
  at: null,
  slip: null,
  fault: null,
  runnersUp: [],
} as const satisfies Finding

const byLogOdds = (a: Evidence, b: Evidence): number =>
  b.logOdds - a.logOdds || (a.slip.intended < b.slip.intended ? -1 : 1)

const runnerUp = ({ slip, logOdds }: Evidence): RunnerUp => ({ slip, confidence: probability(logOdds) })

/**
 * Whether an address is a slip of one that the organisation knows. A known domain, or a subdomain of one, is never
 * flagged, nor is an unknown domain that is like none of them. An address that cannot be read is `notAnAddress`. Never
 * throws; its time is bounded for any text and does not grow with the directory.
 */
export const detect = (address: string | Address, directory: Directory): Finding => {
  const text = typeof address === 'string' ? address : writeAddress(address)
  const read = readAddress(text)
  if (!read.ok) {
    const at: Span = [read.error.at, read.error.at]
    return { ...nothing, misaddressed: true, kind: 'notAnAddress', confidence: 1, at, fault: read.error }
  }
  const domain = readDomain(read.value.domain)
  if (!domain.ok) return nothing
  const found = domain.value
  const right = directory.knownFor(found)
  if (right) return { ...nothing, found: found.text, known: right.domain.text, confidence: leastDoubt }

  const slips = slipsOf(found, directory)
  const evidence = slips.map(({ slip, known }) => weighSlip(slip, known, directory, slips.length - 1)).sort(byLogOdds)
  const [best, ...rest] = evidence
  if (best === undefined) return { ...nothing, found: found.text }
  const confidence = probability(best.logOdds)
  if (confidence < flagThreshold) {
    return { ...nothing, found: found.text, confidence, runnersUp: evidence.slice(0, mostRunnersUp).map(runnerUp) }
  }
  return {
    misaddressed: true,
    kind: best.slip.kind,
    found: found.text,
    intended: best.slip.intended,
    known: best.known.domain.text,
    confidence,
    at: inText(text, found, best.slip.at),
    slip: best.slip,
    fault: null,
    runnersUp: rest.slice(0, mostRunnersUp).map(runnerUp),
  }
}
