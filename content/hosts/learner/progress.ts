import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import { measureProgress } from '../../learning/progress/measure.ts'
import { tellReview } from '../../learning/tellReview.ts'
import { isVouchedFor } from '../../packs/packHeader.ts'
import type { HostPorts } from '../ports.ts'
import type { LearnerModels } from './learnerModels.ts'

type Ports = Pick<HostPorts, 'packs' | 'now'> & { readonly learner: LearnerModels }

/** Answers how the learner comes on, and what is back for review. */
export const progressCalls = ({
  packs,
  learner,
  now,
}: Ports): Pick<Host<LearnerCallsOf>, 'readReview' | 'readProgress'> => ({
  readReview: async ({ locale }) => {
    const model = await learner.read()
    return model.ok ? ok(tellReview(packs.list().filter(isVouchedFor), model.value, locale, now())) : model
  },

  readProgress: async ({ period }) => {
    const model = await learner.read()
    return model.ok ? ok(measureProgress(model.value.weeks, period)) : model
  },
})
