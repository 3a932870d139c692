import { err, ok, type Result } from '../../basics/result.ts'
import type { Attempt } from '../../model/attempt.ts'
import type { Failure } from '../../model/failure.ts'
import { feedbackByMode } from '../../model/play.ts'
import type { Answering, DealtFrom } from '../activity.ts'
import { questionOn, rebuild, sealedId } from './deal.ts'
import { judge, strayRecipient } from './judge.ts'
import { keptGuard } from './keptGuard.ts'
import type { MarkingGiven } from './schema.ts'

/**
 * Judges a decision, and makes of it the attempt that is kept. What the guard asked is worked out here anew, not taken
 * from the page. `responseMs` ends with the Send that went, whatever the guard asked before it: the time of its questions
 * is not subtracted.
 */
export const fileMarking = (
  from: DealtFrom,
  { position, itemId, given, responseMs, recordedAt }: Answering<MarkingGiven>,
): Result<Attempt, Failure<'unknownItem' | 'unknownRecipient'>> => {
  const { itemIds, play } = from.session
  const dealtId = itemIds[position]
  const isThere =
    dealtId !== undefined && itemId === (feedbackByMode[play.mode] === 'each' ? dealtId : sealedId(position))
  const built = isThere ? rebuild(from, dealtId) : undefined
  if (!built) return err({ code: 'unknownItem', values: { itemId, position } })
  const { item, key } = built
  const { decision, revealed, takenBack, guardChoices } = given
  const stray = strayRecipient(item, decision) ?? revealed.find((at) => at >= item.recipients.length)
  if (stray !== undefined) return err({ code: 'unknownRecipient', values: { itemId, recipient: stray } })
  const { outcomes } = judge(item, key, decision)
  return ok({
    position,
    item,
    key,
    decision,
    revealed,
    responseMs,
    takenBack,
    outcomes,
    ...keptGuard(questionOn(from, built), guardChoices),
    recordedAt,
  })
}
