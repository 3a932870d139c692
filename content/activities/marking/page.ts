import type { PageActivity } from '../pageActivity.ts'
import { judge } from './judge.ts'
import { keptGuard } from './keptGuard.ts'
import type { markingSchemas } from './schema.ts'

/** Marking, as a page has it. Without the answer key it judges nothing. */
export const markingPage: PageActivity<typeof markingSchemas> = {
  itemsOf: ({ items }) => items,
  feedbackOf: ({ feedback }) => feedback,
  judge: (dealt, position, { decision }) => {
    const item = dealt.items[position]
    const key = dealt.feedback === 'each' ? dealt.keys[position] : undefined
    return item && key ? judge(item, key, decision) : null
  },
  givenOf: ({ decision, revealed, takenBack, guard }) => ({
    decision,
    revealed,
    takenBack,
    ...(guard && { guardChoices: guard.choices }),
  }),
  withTakenBack: (given, takenBack) => ({ ...given, takenBack }),
  lookBackOn: (dealt, answers) => {
    if (dealt.feedback === 'atEnd') return { answers: [], notes: [] }
    return {
      answers: answers.flatMap(({ given, responseMs, judgement }, position) => {
        const [item, key] = [dealt.items[position], dealt.keys[position]]
        if (!item || !key || !judgement) return []
        const { decision, revealed, takenBack, guardChoices } = given
        const guard = keptGuard(dealt.questions?.[position], guardChoices)
        const { outcomes } = judgement
        return [{ position, item, key, decision, revealed, takenBack, responseMs, outcomes, ...guard }]
      }),
      notes: dealt.debriefs,
    }
  },
}
