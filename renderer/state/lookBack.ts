import type { LookedBack } from '../../content/activities/pageActivity.ts'
import type { PageSession } from '../../content/activities/pageSession.ts'
import type { OutputOf } from '../../content/contract/call.ts'
import type { LearnerCalls } from '../../content/contract/learner.ts'
import type { ActivityId } from '../../content/model/activityId.ts'
import type { FiledAnswer } from '../../content/model/session.ts'
import type { SessionSummary } from '../../content/model/summary.ts'

/** A session to look back on, whether it has just been played or was read from the ledger. */
export interface LookBack {
  readonly summary: SessionSummary
  /** What was done on its messages, and whose schemas the answers and the notes follow. */
  readonly activity: ActivityId
  /** By position, as far as it was answered. */
  readonly answers: readonly LookedBack[]
  /** What there is to say of its messages, as its activity's `notes` has it. */
  readonly notes: unknown
}

/** The session that is or was on screen, as far as it was answered; without a call, and without answers where the host has the key. */
export const lookBackNow = ({ summary, activity, dealt, answers }: PageSession): LookBack => ({
  summary,
  activity: summary.activity,
  ...activity.lookBackOn(dealt, answers),
})

const withoutInstant = ({ recordedAt: _, ...answer }: FiledAnswer): LookedBack => answer

/** A session as the ledger has it. */
export const lookBackThen = ({ session, answers, notes }: OutputOf<LearnerCalls['readSession']>): LookBack => ({
  summary: session,
  activity: answers.activity,
  answers: answers.content.map(withoutInstant),
  notes: notes.content,
})
