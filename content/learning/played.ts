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

/** A session as far as it says how the learner does. Its answers may be known to the learner. */
export interface Played extends Shown {
  /** How it was played, where that is known. */
  readonly play?: Play
}

/** When a session's last message was answered (UTC, ISO 8601); undefined when none was. */
export const lastAnswerAt = ({ attempts, slips = [] }: Played): string | undefined =>
  attempts.at(-1)?.recordedAt ?? slips.at(-1)?.at
