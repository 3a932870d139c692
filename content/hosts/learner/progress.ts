import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import { measureProgress } from '../../learning/progress/measure.ts'
import { tellReview } from '../../learning/tellReview.ts'
import type { HostPorts } from '../ports.ts'
import { playedOf, readAll } from '../recorded.ts'

type Ports = Pick<HostPorts, 'packs' | 'ledger' | 'activities' | 'now'>

/** Answers how the learner comes on, and what is back for review. */
export const progressCalls = ({
  packs,
  ledger,
  activities,
  now,
}: Ports): Pick<Host<LearnerCallsOf>, 'readReview' | 'readProgress'> => ({
  readReview: async ({ locale }) => {
    const records = await readAll(ledger)
    return records.ok ? ok(tellReview(packs, playedOf(records.value, activities), locale, now())) : records
  },

  readProgress: async ({ period }) => {
    const records = await readAll(ledger)
    return records.ok ? ok(measureProgress(playedOf(records.value, activities), period)) : records
  },
})
