import type { OutputOf } from '../../content/contract/call.ts'
import type { LearnerCalls, RecordsState as Records } from '../../content/contract/learner.ts'
import type { Context } from './context.ts'
import type { NavigationState } from './navigationSlice.ts'

/** What came of restoring the records. */
export type Restored = OutputOf<LearnerCalls['restoreRecords']>

/** How the records are, as far as there is something to be said of it. */
export interface RecordsState {
  /** Null while nobody has looked, or once the person has put it aside. */
  readonly records: Records | null
  /** Set once they were restored, until that is put aside. */
  readonly restored: Restored | null
}

/** Before anybody has looked. */
export const blankRecords: RecordsState = { records: null, restored: null }

/** What can be done about damaged records. */
export interface RecordsActions {
  /** Has every record looked at. What fails is not said: the call that needs the records says it. */
  lookAtRecords(): Promise<void>
  /** Restores them, and asks anew for all that the host lists. Also the way out where the app could not begin. */
  restoreRecords(): Promise<void>
  /** Puts what is said of them aside, until the app is opened again. */
  dismissRecords(): void
}

/** Whether something is to be said of the records. */
const isDamaged = ({ damagedCount, isSound }: Records): boolean => damagedCount > 0 || !isSound

/** Makes them. `boot` begins the app anew. */
export const createRecordsActions = (
  { client, get, set, ask, refreshQuietly }: Context<RecordsState & NavigationState>,
  { boot }: { boot(): Promise<void> },
): RecordsActions => ({
  lookAtRecords: async () => {
    const state = await client.readRecordsState({})
    if (state.ok) set({ records: isDamaged(state.value) ? state.value : null })
  },

  restoreRecords: async () => {
    const restored = await ask({ asked: 'restore', id: 'records' }, () => client.restoreRecords({}))
    if (!restored) return
    set({ records: null, restored })
    await (get().boot.is === 'failed' ? boot() : refreshQuietly())
  },

  dismissRecords: () => set({ records: null, restored: null }),
})
