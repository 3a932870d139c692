import type { Attempt } from '../../model/attempt.ts'
import type { Debrief } from '../../model/item.ts'
import type { DealtFrom } from '../activity.ts'
import { rebuild } from './deal.ts'
import { factsInstead, withFact } from './facts.ts'

/** The debriefs of attempts, as far as the pack is still there. */
export const debriefsOf = (from: DealtFrom, attempts: readonly Attempt[]): Debrief[] =>
  attempts.flatMap(({ item }) => rebuild(from, item.id)?.debrief ?? []).map(withFact(factsInstead(from)))
