import type { AddressFault } from '../mail/address.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { Slip, Span } from './slip.ts'
import type { Term } from './term.ts'

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
  /** Probability from 0 to 1 that the address is misaddressed, if as many addresses were wrong as right. */
  readonly confidence: number
  /** Where it goes wrong, in UTF-16 units of the address as given; null when nothing is flagged. */
  readonly at: Span | null
  /** The slip that was flagged, by which its kind explains it. */
  readonly slip: Slip | null
  /** Why the address cannot be read. */
  readonly fault: AddressFault | null
  /** What spoke for and against the likeliest slip, also when it is too weak to flag; most telling first. None below 0.1. */
  readonly terms: readonly Term[]
  /** Other slips that would explain it, likeliest first, at most three; also those that are too weak to flag. */
  readonly runnersUp: readonly RunnerUp[]
}

/**
 * From this confidence on an address is flagged: where at most five of a thousand unknown right addresses are. Confidence
 * speaks of even odds; in a mailbox, wrong addresses are rare, so a flag needs more than a half.
 */
export const flagThreshold = 0.93

/** What is left to chance: no address is surer than this to be right or wrong, as long as it can be read. */
export const leastDoubt = 0.000_01

/** An unknown domain that is like nothing in the directory. */
export const unknownConfidence = 0.0005

const noTerms: Finding['terms'] = []
const noRunnersUp: readonly RunnerUp[] = []

/** The finding of an address that is not flagged. `found` and `known` are domains in comparable form. */
export const unflagged = (
  found: string | null,
  known: string | null,
  confidence: number,
  terms = noTerms,
  runnersUp = noRunnersUp,
): Finding => ({
  misaddressed: false,
  kind: null,
  found,
  intended: null,
  known,
  confidence,
  at: null,
  slip: null,
  fault: null,
  terms,
  runnersUp,
})

/** The finding of a domain that is known, by its text in comparable form. */
export const rightFinding = (text: string): Finding => unflagged(text, text, leastDoubt)

/** The probability that belongs to natural log-odds. */
export const probability = (logOdds: number): number =>
  Math.min(1 - leastDoubt, Math.max(leastDoubt, 1 / (1 + Math.exp(-logOdds))))
