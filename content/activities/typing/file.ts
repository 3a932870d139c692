import { err, ok, type Result } from '../../basics/result.ts'
import type { Failure } from '../../model/failure.ts'
import type { Answering, DealtFrom } from '../activity.ts'
import { rebuild } from './deal.ts'
import { judgeTyped } from './judgeTyped.ts'
import type { TypingGiven } from './schema.ts'
import type { TypedAttempt } from './typedDecision.ts'

/** Judges what was typed, and makes of it what is kept. */
export const fileTyping = (
  from: DealtFrom,
  { position, itemId, given: { decision }, responseMs, recordedAt }: Answering<TypingGiven>,
): Result<TypedAttempt, Failure<'unknownItem'>> => {
  const item = from.session.itemIds[position] === itemId ? rebuild(from, itemId) : undefined
  if (!item) return err({ code: 'unknownItem', values: { itemId, position } })
  return ok({ position, item, decision, responseMs, judgement: judgeTyped(item, decision), recordedAt })
}
