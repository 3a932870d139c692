import type { Output, SessionSummary } from '../../content/contract.ts'
import type { Attempt } from '../../content/records/attempt.ts'
import type { Session } from '../../content/session/session.ts'

/** One message as it came out: what was shown, what was right, how each recipient was judged. */
export type PlayedItem = Pick<Attempt, 'position' | 'item' | 'key' | 'outcomes'>

/** A session to look back on, whether it has just been played or was read from the ledger. */
export interface Played {
  readonly summary: SessionSummary
  readonly items: readonly PlayedItem[]
}

/** The session that is or was on screen, as far as it was answered. */
export const playedNow = (session: Session): Played => ({
  summary: session.summary,
  items: session.answers.flatMap(({ outcomes }, position) => {
    const item = session.items[position]
    const key = session.keys[position]
    return item && key ? [{ position, item, key, outcomes }] : []
  }),
})

/** A session as the ledger has it. */
export const playedThen = ({ session, attempts }: Output<'readSession'>): Played => ({
  summary: session,
  items: attempts,
})
