import type { KnownEntry } from '../testSets.ts'

/** What somebody says of an address. */
export interface Verdict {
  readonly flagged: boolean
  /** How sure it is that the address is wrong, 0 to 1; those who only say yes or no say 1 or 0. */
  readonly confidence: number
  /** The domain that it would write instead. */
  readonly intended: string | null
}

/** Somebody who looks at addresses and knows a directory. */
export interface Judge {
  readonly name: string
  /** Whether `confidence` is meant as a probability, so that it can be calibrated. */
  readonly isProbability: boolean
  readonly judge: (address: string) => Verdict
}

/** Makes a judge of a directory. */
export type MakeJudge = (directory: readonly KnownEntry[]) => Judge

/** Nothing found. */
export const fine: Verdict = { flagged: false, confidence: 0, intended: null }

/** A yes with a suggestion, where no measure of certainty comes along. */
export const suggestion = (intended: string): Verdict => ({ flagged: true, confidence: 1, intended })
