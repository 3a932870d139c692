import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { HostPorts } from '../ports.ts'

/** Damaged records that a screen is told of by name. */
const mostNamed = 20

/** Answers how the records are, and restores them. */
export const careCalls = ({
  care,
}: Pick<HostPorts, 'care'>): Pick<Host<LearnerCallsOf>, 'readRecordsState' | 'restoreRecords'> => ({
  readRecordsState: async () => {
    const state = await care.state()
    if (!state.ok) return state
    const { check, backups } = state.value
    return ok({ ...check, damaged: check.damaged.slice(0, mostNamed), backups: [...backups] })
  },

  restoreRecords: async () => care.restore(),
})
