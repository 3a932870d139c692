import type { Attempt } from '../model/attempt.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { Play } from '../model/play.ts'

/** A slip that the learner made, or took over from what the program remembers. */
export interface OwnSlip {
  /** Made by the learner's own keys; or made before, and taken over. */
  readonly how: 'mistyped' | 'missed'
  readonly kind: ErrorKindId | null
  readonly written: string
  readonly meant: string
  /** Whether it was sent; what was taken out before Send was not. */
  readonly isSent: boolean
}

/** The slips of one message, perhaps none, and when it was answered (UTC, ISO 8601). */
export interface SlipsAt {
  readonly at: string
  readonly slips: readonly OwnSlip[]
}

/** What the answers of a session say of their learner, whatever was done on its messages; each activity says it of its own. */
export interface Shown {
  /** Decisions on recipients that stood there, by position. */
  readonly attempts: readonly Attempt[]
  /** Slips of the learner's own, message by message. */
  readonly slips?: readonly SlipsAt[]
}

/**
 * A sitting, as far as it says how the learner does: the answers of one session that were given without those of another
 * in between. Its answers may be known to the learner.
 */
export interface Played extends Shown {
  /** How it was played, where that is known. */
  readonly play?: Play
  /** The pack that the session was dealt from; none of a review, which is dealt from all. */
  readonly packId?: string
  /** The latest week (`weekNumber`) of answers of the same session that were given in an earlier sitting. */
  readonly earlierWeek?: number | null
}

/** When a session's last message was answered (UTC, ISO 8601); undefined when none was. */
export const lastAnswerAt = ({ attempts, slips = [] }: Played): string | undefined =>
  attempts.at(-1)?.recordedAt ?? slips.at(-1)?.at
