import type { ErrorKindId } from '../model/errorKind.ts'

/** A stretch of text: UTF-16 offsets, first included, last excluded. An empty stretch is the place of something lost. */
export type Span = readonly [from: number, to: number]

/** Where two domains differ: in the one that was found, and in the one that was meant. */
export interface SlipPlace {
  readonly at: Span
  readonly intendedAt: Span
}

/** One way in which a found domain is a wrong form of a known one. `at` lies in `found`, `intendedAt` in `intended`. */
export interface Slip extends SlipPlace {
  readonly kind: ErrorKindId
  /** The domain as found, in comparable form (`Domain.text`). */
  readonly found: string
  /** The domain that was meant, in comparable form. */
  readonly intended: string
}

/** The slip of a kind that no letters explain: one whole domain stands for another. */
export const wholeSlip = (kind: ErrorKindId, found: string, intended: string): Slip => ({
  kind,
  found,
  intended,
  at: [0, found.length],
  intendedAt: [0, intended.length],
})
