import type { Output, SessionSummary } from '../../content/contract.ts'
import type { Debrief } from '../../content/item/item.ts'
import type { Attempt } from '../../content/records/attempt.ts'
import type { ToldSession } from '../../content/session/session.ts'

/** One message as it came out: what was shown, what was right, what was decided, how each recipient was judged. */
export interface PlayedItem extends Omit<Attempt, 'recordedAt'> {
  /** Null where the pack is no longer there. */
  readonly debrief: Debrief | null
}

/** A session to look back on, whether it has just been played or was read from the ledger. */
export interface Played {
  readonly summary: SessionSummary
  readonly items: readonly PlayedItem[]
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
})

/** A session as the ledger has it. */
export const playedThen = ({ session, attempts, debriefs }: Output<'readSession'>): Played => {
  const debriefById = new Map(debriefs.map((debrief) => [debrief.itemId, debrief]))
  return {
    summary: session,
    items: attempts.map(({ recordedAt: _, ...attempt }) => ({
      ...attempt,
      debrief: debriefById.get(attempt.item.id) ?? null,
    })),
  }
}
