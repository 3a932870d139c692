import type { PackSummary } from '../../../content/contract/learner.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'

const isFinished = (pack: PackSummary) => pack.met >= pack.scenarios

/**
 * The pack that Enter starts: the one played last while it has messages that were not met, then the first such pack,
 * then the one played last. `sessions` is the latest first. Undefined when there is no pack.
 */
export const packToPlayNext = (
  packs: readonly PackSummary[],
  sessions: readonly Pick<SessionSummary, 'packId'>[],
): PackSummary | undefined => {
  const last = packs.find((pack) => pack.id === sessions[0]?.packId)
  if (last && !isFinished(last)) return last
  return packs.find((pack) => !isFinished(pack)) ?? last ?? packs[0]
}
