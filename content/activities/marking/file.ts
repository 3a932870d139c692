import { err, ok, type Result } from '../../basics/result.ts'
import { type BuiltItem, buildItem } from '../../item/build.ts'
import type { Played } from '../../learning/played.ts'
import { waitsAfter } from '../../learning/schedule.ts'
import type { Attempt } from '../../model/attempt.ts'
import type { Failure } from '../../model/failure.ts'
import type { ItemId } from '../../model/ids.ts'
import type { Debrief } from '../../model/item.ts'
import { feedbackByMode } from '../../model/play.ts'
import type { Answering, DealtFrom } from '../activity.ts'
import { judge, strayRecipient } from './judge.ts'
import type { MarkingDealt, MarkingGiven } from './schema.ts'

/**
 * What the page calls an item while nothing may be told: its place. An item's own id names its seed, and whoever knows
 * how items are built can draw from that whether something is wrong.
 */
const sealedId = (position: number): ItemId => `sealed@1#${position}` as ItemId

/** An item of a session, built once more from the very pack that it was dealt from; nothing when that is gone. */
const rebuild = ({ session, packOf }: DealtFrom, id: ItemId): BuiltItem | undefined => {
  const pack = packOf(id)
  const built = pack ? buildItem(pack, id, session.locale) : undefined
  return built?.ok ? built.value : undefined
}

/** The session as its page gets it; undefined when an item cannot be built any more. */
export const dealMarking = (from: DealtFrom, played: readonly Played[]): MarkingDealt | undefined => {
  const { itemIds, play, startedAt } = from.session
  const built = itemIds.flatMap((id) => rebuild(from, id) ?? [])
  if (built.length < itemIds.length) return undefined
  if (feedbackByMode[play.mode] === 'atEnd') {
    return { feedback: 'atEnd', items: built.map(({ item }, position) => ({ ...item, id: sealedId(position) })) }
  }
  const kinds = new Set(built.flatMap(({ key }) => key.wrong.map(({ kind }) => kind)))
  return {
    feedback: 'each',
    items: built.map(({ item }) => item),
    keys: built.map(({ key }) => key),
    debriefs: built.map(({ debrief }) => debrief),
    waits: [...kinds].map(waitsAfter(played, startedAt)),
  }
}

/** Judges a decision, and makes of it the attempt that is kept. */
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
  const { decision, revealed } = given
  const stray = strayRecipient(item, decision) ?? revealed.find((at) => at >= item.recipients.length)
  if (stray !== undefined) return err({ code: 'unknownRecipient', values: { itemId, recipient: stray } })
  return ok({ position, item, key, ...given, responseMs, outcomes: judge(item, key, decision).outcomes, recordedAt })
}

/** The debriefs of attempts, as far as the pack is still there. */
export const debriefsOf = (from: DealtFrom, attempts: readonly Attempt[]): Debrief[] =>
  attempts.flatMap(({ item }) => rebuild(from, item.id)?.debrief ?? [])
