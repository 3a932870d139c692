import { err, ok, type Result } from '../../basics/result.ts'
import { scriptsMetLately } from '../../learning/metLately.ts'
import type { Failure, LedgerFailure } from '../../model/failure.ts'
import { dealtIn } from '../../packs/packHeader.ts'
import type { Drawing, Drawn } from '../activity.ts'
import { canBeTyped } from './buildTypingItem.ts'
import { selectTyping } from './selectTyping.ts'

/** Messages in a session of typing, where nobody asks for another number. */
const typingLength = 10

/** Draws the messages to be typed: by the seed, and the sooner the more the learner has mistyped what they are about. */
export const drawTyping = async ({
  packs,
  read,
  packId,
  play,
  locale,
  items,
  learner,
  seed,
}: Drawing): Promise<Result<Drawn, LedgerFailure | Failure<'unknownPack' | 'unfitPack'>>> => {
  const offered = packs.find((one) => one.id === packId)
  if (!offered) return err({ code: 'unknownPack', values: { packId, packs: packs.map((one) => one.id) } })
  const header = dealtIn(offered, locale, 'practice')
  const isFit = play.mode === 'practice' && play.kind === null && !header.shift && header.scenarios.some(canBeTyped)
  if (!isFit) return err({ code: 'unfitPack', values: { packId, mode: play.mode } })
  const found = await read(offered)
  if (!found.ok) return found
  const pack = found.value
  return ok({
    source: pack,
    packs: [pack],
    itemIds: selectTyping(
      pack,
      items ?? typingLength,
      seed,
      learner.slips,
      header,
      scriptsMetLately([header], learner),
    ),
  })
}
