import type { Locale } from '../basics/locale.ts'
import type { Domain } from '../mail/domain.ts'
import type { DomainKindId, ErrorKindId } from '../model/errorKind.ts'

/** A stretch of text: UTF-16 offsets, first included, last excluded. An empty stretch is the place of something lost. */
export type Span = readonly [from: number, to: number]

/** Where two domains differ: in the one that was found, and in the one that was meant. */
export interface Place {
  readonly at: Span
  readonly intendedAt: Span
}

/** One way in which a found domain is a wrong form of a known one. `at` lies in `found`, `intendedAt` in `intended`. */
export interface Slip extends Place {
  readonly kind: ErrorKindId
  /** The domain as found, in comparable form (`Domain.text`). */
  readonly found: string
  /** The domain that was meant, in comparable form. */
  readonly intended: string
}

/** The half of a kind that explains: what the address does wrong, as the rest of a sentence that begins with it. */
export interface Explained {
  readonly id: ErrorKindId
  /** Name of the kind, as in a list: "Letter lost from the ending". */
  readonly title: Readonly<Record<Locale, string>>
  /** Predicate without subject or full stop: "ends in .ml, not .mil"; « se termine par .ml et non par .mil ». */
  readonly explain: Readonly<Record<Locale, (slip: Slip) => string>>
}

/** An error kind that is made of a domain. Whatever `make` makes, `recognise` finds, and `explain` says in words. */
export interface DomainKind extends Explained {
  readonly id: DomainKindId
  /** Every wrong domain that this error can make of a right one: comparable form, no duplicates, fixed order. */
  make(right: Domain): readonly string[]
  /** How `found` is `known` with exactly this error, or nothing. Never throws. */
  recognise(found: Domain, known: Domain): Slip | undefined
}
