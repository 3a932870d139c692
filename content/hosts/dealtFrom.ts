import type { DealtFrom } from '../activities/activity.ts'
import { packOfScenario, reviewHashes } from '../learning/review.ts'
import { readItemId } from '../model/itemId.ts'
import type { SessionRecord } from '../model/session.ts'
import type { Pack } from '../packs/pack.ts'
import { hashesOf } from '../packs/shipped/formerHashes.ts'

/** A session with the very packs that it was dealt from: of its hash, or of one that the same content had before. */
export const dealtFrom = (session: SessionRecord, packs: readonly Pack[]): DealtFrom => {
  const { play, packId, packHash } = session
  if (play.mode === 'review') {
    const isSame = reviewHashes(packs).includes(packHash)
    return { session, packOf: (id) => (isSame ? packOfScenario(packs, readItemId(id).scenarioId) : undefined) }
  }
  const pack = packs.find((one) => one.id === packId && hashesOf(one).includes(packHash))
  return { session, packOf: () => pack }
}
