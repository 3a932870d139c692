import { err, ok, type Result } from '../../basics/result.ts'
import type { Failure } from '../../model/failure.ts'
import type { Drawing, Drawn } from '../activity.ts'
import { isTypable } from './buildTypingItem.ts'
import { selectTyping } from './selectTyping.ts'

/** Messages in a session of typing, where nobody asks for another number. */
const typingLength = 10

/** Draws the messages to be typed: by the seed, and the sooner the more the learner has mistyped what they are about. */
export const drawTyping = ({
  packs,
  packId,
  play,
  items,
  learner,
  seed,
}: Drawing): Result<Drawn, Failure<'unknownPack' | 'unfitPack'>> => {
  const pack = packs.find((one) => one.id === packId)
  if (!pack) return err({ code: 'unknownPack', values: { packId, packs: packs.map((one) => one.id) } })
  const isFit = play.mode === 'practice' && play.kind === null && !pack.shift && pack.scenarios.some(isTypable)
  if (!isFit) return err({ code: 'unfitPack', values: { packId, mode: play.mode } })
  return ok({ source: pack, itemIds: selectTyping(pack, items ?? typingLength, seed, learner.slips) })
}
