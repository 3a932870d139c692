import type { Locale } from '../basics/locale.ts'
import type { Domain } from '../mail/domain.ts'
import type { AuthoredKindId, DomainKindId, ErrorKindId } from '../model/errorKind.ts'
import type { Difference } from './difference.ts'
import type { SignName, SlipSort } from './features.ts'
import type { KnownDomain } from './knownDomain.ts'
import type { Message } from './message.ts'
import type { Slip, SlipPlace } from './slip.ts'

/**
 * What every error kind says of itself. All that other modules need to know of a single kind stands in its file, in the
 * fields below; they read the fields and name no kind. No field may be left out.
 */
export interface ErrorKind {
  readonly id: ErrorKindId
  /** Name of the kind, as in a list: "Letter lost from the ending". */
  readonly title: Readonly<Record<Locale, string>>
  /**
   * How hard it is to see by its kind alone, 1 (easy) to 5 (hard), in halves. An ending that does not exist and letters
   * too many stand out (Spaulding et al. 2017); a valid ending reads like a real word, which proof-readers miss more
   * often than a non-word (Panko); glyphs of the same shape cannot be seen at all without another typeface.
   */
  readonly level: number
  /** Predicate without subject or full stop: "ends in .ml, not .mil"; « se termine par .ml et non par .mil ». */
  readonly explain: Readonly<Record<Locale, (slip: Slip) => string>>
}

/**
 * Something more that tells of a slip of one kind, beside what is looked at in every slip: whether it is seen, and by
 * which name it is weighed.
 */
interface Sign {
  readonly name: SignName
  isSeen(slip: Slip, difference: Difference): boolean
}

/** A kind that is made of a domain, as its file writes it: `kinds.ts` keeps the order, so a rule need not know the others. */
export interface KindRule extends ErrorKind {
  readonly id: DomainKindId
  /** How its domains differ: the evidence looks at the length, the letters and the endings by it. */
  readonly sort: SlipSort
  /** What else tells of it; null where nothing does. */
  readonly sign: Sign | null
  /** Its log-odds where they are set by hand, because no open set tells them; null where they are as fitted. */
  readonly worth: number | null
  /** Whether it leaves a real domain behind, which somebody may well have meant: it is worded as something to check. */
  readonly leavesReal: boolean
  /**
   * Whether it may happen before the @ too, and what `explain` gets then: the label in which letters differ, or the
   * whole local part, for dots, which make labels.
   */
  readonly inLocal: 'never' | 'ofLabel' | 'ofWhole'
  /** Whether fingers or memory make it as somebody types an address; an eye, a program or a wire does not count. */
  readonly isTyped: boolean
  /** Domain texts that this error may make of a right one. Those that are no domains, or another kind's, fall away. */
  propose(right: Domain): readonly string[]
  /** Where the error stands, if this is how the two domains differ. */
  recognise(difference: Difference): SlipPlace | undefined
}

/** An error kind that is made of a domain. Whatever `make` makes, `recognise` finds, and `explain` says in words. */
export interface DomainKind extends ErrorKind {
  readonly id: DomainKindId
  /** Every wrong domain that this error can make of a right one: comparable form, no duplicates, fixed order. */
  make(right: Domain): readonly string[]
  /** How `found` is `known` with exactly this error, or nothing. Never throws. */
  recognise(found: Domain, known: Domain): Slip | undefined
}

/** A mailbox at a domain, as it is asked whether the person meant has it elsewhere. */
export interface Asked {
  /** The domain as found, in comparable form. */
  readonly found: string
  /** Whether the directory knows the domain that was found. */
  readonly isKnown: boolean
  /**
   * Where the directory has this mailbox, if not at the domain that was found: best where other recipients are too, and
   * then `isAgreed`.
   */
  readonly home: KnownDomain | undefined
  readonly isAgreed: boolean
  /** The message around it, where it was given. */
  readonly message: Message | undefined
  /** The domain of the directory with this text in comparable form, if it has one. */
  known(text: string): KnownDomain | undefined
}

/** The domain where the person meant has the mailbox, and how sure that is, from 0 to 1. */
export interface Elsewhere {
  readonly home: KnownDomain
  readonly confidence: number
}

/**
 * What a script says of a mistake of people: who stands there instead; at which other organisation; nothing, since it is a public
 * provider's mailbox; who is added; who may not be seen.
 */
export type MistakeForm = 'instead' | 'elsewhere' | 'provider' | 'added' | 'unseen'

interface InScripts {
  readonly form: MistakeForm
  /** A few words, and the reason in a sentence. */
  readonly cue: Readonly<Record<Locale, { readonly head: string; readonly text: string }>>
}

/** A kind that an author sets up, because no rule makes it of a domain alone. */
export interface AuthoredKind extends ErrorKind {
  readonly id: AuthoredKindId
  /**
   * What a trap of it changes when it is sprung.
   * - `address`: the recipient's address, as the author wrote it, or the whole person.
   * - `presence`: the recipients are there only then; in a clean item they are not.
   * - `view`: the recipients stand where they see each other; in a clean item they stand in Bcc.
   */
  readonly changes: 'address' | 'presence' | 'view'
  /** Whether the right name stays above the address of whoever takes the place of the person meant. */
  readonly keepsName: boolean
  /** Whether a pack may have a trap of it. */
  readonly isForPacks: boolean
  /** How a script may set it up, and what gives it away where its author says nothing of it; null where none may. */
  readonly inScripts: InScripts | null
  /** Where the person meant is, if the directory and the message tell it; null for kinds of which they tell nothing. */
  readonly recogniseElsewhere: ((asked: Asked) => Elsewhere | undefined) | null
}
