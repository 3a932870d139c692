import type { ToldSession } from '../../content/activities/marking/session.ts'
import type { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import type { Output } from '../../content/contract/learner.ts'
import type { Attempt } from '../../content/model/attempt.ts'
import type { Debrief } from '../../content/model/item.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import type { TypingDrill } from './typingDrill.ts'

/** One message as it came out: what was shown, what was right, what was decided, how each recipient was judged. */
export interface PlayedItem extends Omit<Attempt, 'recordedAt'> {
  /** Null where the pack is no longer there. */
  readonly debrief: Debrief | null
}

/** One typed message as it came out. */
export type PlayedTyped = Omit<TypedAttempt, 'recordedAt'>

/** A session to look back on, whether it has just been played or was read from the ledger. */
export interface Played {
  readonly summary: SessionSummary
  readonly items: readonly PlayedItem[]
  /** What was typed, by position; none but in the mode Type it. */
  readonly typed: readonly PlayedTyped[]
}

/** The session that is or was on screen, as far as it was answered. */
export const playedNow = (session: ToldSession): Played => ({
  summary: session.summary,
  items: session.answers.flatMap(({ outcomes, decision, revealed, responseMs, takenBack }, position) => {
    const item = session.items[position]
    const key = session.keys[position]
    const debrief = session.debriefs[position] ?? null
    return item && key
      ? [{ position, item, key, decision, revealed: [...revealed], responseMs, takenBack, outcomes, debrief }]
      : []
  }),
  typed: [],
})

/** The session of typing that is or was on screen, as far as it was answered. */
export const typedNow = ({ summary, items, answers }: TypingDrill): Played => ({
  summary,
  items: [],
  typed: answers.flatMap((answer, position) => {
    const item = items[position]
    return item ? [{ position, item, ...answer }] : []
  }),
})

/** A session as the ledger has it. */
export const playedThen = ({ session, attempts, debriefs, typed }: Output<'readSession'>): Played => {
  const debriefById = new Map(debriefs.map((debrief) => [debrief.itemId, debrief]))
  return {
    summary: session,
    items: attempts.map(({ recordedAt: _, ...attempt }) => ({
      ...attempt,
      debrief: debriefById.get(attempt.item.id) ?? null,
    })),
    typed: typed.map(({ recordedAt: _, ...attempt }) => attempt),
  }
}
