import { err, ok, type Result } from '../../basics/result.ts'
import type { Failure } from '../../model/failure.ts'
import type { ItemId } from '../../model/ids.ts'
import type { Answering, DealtFrom } from '../activity.ts'
import { buildTypingItem } from './buildTypingItem.ts'
import { judgeTyped } from './judgeTyped.ts'
import type { TypingDealt, TypingGiven } from './schema.ts'
import type { TypedAttempt } from './typedDecision.ts'
import type { TypingItem } from './typingItem.ts'

/** A message to be typed, built from the very pack that it was dealt from; nothing when that is gone. */
const rebuild = ({ session, packOf }: DealtFrom, id: ItemId): TypingItem | undefined => {
  const pack = packOf(id)
  const built = pack ? buildTypingItem(pack, id, session.locale) : undefined
  return built?.ok ? built.value : undefined
}

/** The messages as the page gets them; undefined when one cannot be built any more. */
export const dealTyping = (from: DealtFrom): TypingDealt | undefined => {
  const { itemIds } = from.session
  const items = itemIds.flatMap((id) => rebuild(from, id) ?? [])
  return items.length < itemIds.length ? undefined : { items }
}

/** Judges what was typed, and makes of it what is kept. */
export const fileTyping = (
  from: DealtFrom,
  { position, itemId, given: { decision }, responseMs, recordedAt }: Answering<TypingGiven>,
): Result<TypedAttempt, Failure<'unknownItem'>> => {
  const item = from.session.itemIds[position] === itemId ? rebuild(from, itemId) : undefined
  if (!item) return err({ code: 'unknownItem', values: { itemId, position } })
  return ok({ position, item, decision, responseMs, judgement: judgeTyped(item, decision), recordedAt })
}
