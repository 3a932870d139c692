import { err, ok, type Result } from '../../basics/result.ts'
import { scriptsMetLately } from '../../learning/metLately.ts'
import { planReview, reviewSource, selectReview } from '../../learning/review.ts'
import { scheduleOf } from '../../learning/schedule.ts'
import { selectItems } from '../../learning/select.ts'
import { aimFor } from '../../learning/strengths.ts'
import type { Failure, LedgerFailure } from '../../model/failure.ts'
import type { Pack } from '../../packs/pack.ts'
import { dealtIn } from '../../packs/packHeader.ts'
import type { Drawing, Drawn } from '../activity.ts'
import { isFit, packOfDay, selectionOf } from './select.ts'

/**
 * Draws the items of a session. Practice without a shift and reviews go by what the learner has shown; all else goes by
 * its seed alone, so that it is the same for everybody. The same packs, records and seed give the same items. Fails with
 * `unknownPack`, with `unfitPack` where the pack is not played so, and with `nothingDue` where there is no review.
 */
export const drawMarking = async ({
  packs,
  read,
  packId: asked,
  play,
  locale,
  items,
  day,
  learner,
  seed,
  now,
}: Drawing): Promise<Result<Drawn, LedgerFailure | Failure<'unknownPack' | 'unfitPack' | 'nothingDue'>>> => {
  const aim = aimFor(learner.strengths)
  if (play.mode === 'review') {
    const headers = packs.map((header) => dealtIn(header, locale, 'practice'))
    const plan = planReview(headers, scheduleOf(learner.cards, now), now)
    if (plan.due.length === 0) return err({ code: 'nothingDue', values: { nextAt: plan.nextAt } })
    const all: Pack[] = []
    for (const header of packs) {
      const pack = await read(header)
      if (!pack.ok) return pack
      all.push(pack.value)
    }
    return ok({
      source: reviewSource(all),
      packs: all,
      itemIds: selectReview(all, plan, seed, aim, headers, scriptsMetLately(headers, learner)),
    })
  }
  const packId = play.mode === 'daily' ? (packOfDay(packs, day, locale)?.id ?? '') : asked
  const offered = packs.find((one) => one.id === packId)
  if (!offered) return err({ code: 'unknownPack', values: { packId, packs: packs.map((one) => one.id) } })
  const header = dealtIn(offered, locale, play.mode === 'assessment' ? 'assessment' : 'practice')
  if (header.scenarios.length === 0 || !isFit(header, play))
    return err({ code: 'unfitPack', values: { packId, mode: play.mode } })
  const found = await read(offered)
  if (!found.ok) return found
  const pack = found.value
  const isAimed = play.mode === 'practice' && !pack.shift
  // A test is the same for everybody, whatever somebody has met.
  const metLately = play.mode === 'assessment' ? undefined : scriptsMetLately([header], learner)
  const selection = selectionOf(header, play, items ?? header.scenarios.length, seed)
  return ok({
    source: pack,
    packs: [pack],
    itemIds: selectItems(pack, selection, isAimed ? aim : undefined, header, metLately),
  })
}
