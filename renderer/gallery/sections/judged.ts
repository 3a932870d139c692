import { judge } from '../../../content/activities/marking/judge.ts'
import type { BuiltItem } from '../../../content/item/build.ts'
import type { Decision } from '../../../content/model/attempt.ts'
import type { Judged } from '../../learner/activities/marking/verdictModel.ts'

/** A decision on a message as it is judged; `revealed` are those whose address was looked at. */
export const judgedAs = ({ item, key }: BuiltItem, decision: Decision, revealed: number[] = []): Judged => ({
  decision,
  revealed,
  outcomes: judge(item, key, decision).outcomes,
})
