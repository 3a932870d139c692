import { isFit, packOfDay, selectionOf } from '../activities/marking/deal.ts'
import { selectTyping } from '../activities/typing/selectTyping.ts'
import type { CalendarDay } from '../basics/calendar.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { SessionRequest } from '../contract/learner.ts'
import type { Played } from '../learning/played.ts'
import { planReview, reviewSource, selectReview } from '../learning/review.ts'
import { scheduleAfter } from '../learning/schedule.ts'
import { selectItems } from '../learning/select.ts'
import { aimFor, strengthsAfter } from '../learning/strengths.ts'
import type { Failure } from '../model/failure.ts'
import type { ItemId } from '../model/ids.ts'
import { lengthByMode, type Play } from '../model/play.ts'
import type { Pack } from '../packs/pack.ts'

/** What a session is dealt from, and its items in order. */
export interface Drawn {
  readonly source: Pick<Pack, 'id' | 'title' | 'version' | 'hash'>
  readonly itemIds: readonly ItemId[]
}

/** What decides what is dealt. */
export interface DrawnBy {
  readonly request: SessionRequest
  readonly play: Play
  /** The day where the learner is. */
  readonly day: CalendarDay
  /** The sessions so far, oldest first, but for those that are still sealed. */
  readonly told: readonly Played[]
  /** 0 to 2³² − 1. */
  readonly seed: number
  /** UTC, ISO 8601. */
  readonly now: string
}

const packIdOf = (packs: readonly Pack[], request: SessionRequest, day: CalendarDay): string => {
  if (request.mode === 'review') return reviewSource(packs).id
  return request.mode === 'daily' ? (packOfDay(packs, day)?.id ?? '') : request.packId
}

/**
 * Draws the items of a session. Practice without a shift, reviews and typing go by what the learner has shown; all else
 * goes by its seed alone, so that it is the same for everybody. The same packs, records and seed give the same items.
 * Fails with `unknownPack`, with `unfitPack` where the pack is not played so, and with `nothingDue` where there is no
 * review.
 */
export const drawSession = (
  packs: readonly Pack[],
  { request, play, day, told, seed, now }: DrawnBy,
): Result<Drawn, Failure<'unknownPack' | 'unfitPack' | 'nothingDue'>> => {
  const aim = aimFor(strengthsAfter(told))
  if (play.mode === 'review') {
    const plan = planReview(packs, scheduleAfter(told, now), now)
    if (plan.due.length === 0) return err({ code: 'nothingDue', values: { nextAt: plan.nextAt ?? '' } })
    return ok({ source: reviewSource(packs), itemIds: selectReview(packs, plan, seed, aim) })
  }
  const packId = packIdOf(packs, request, day)
  const pack = packs.find((one) => one.id === packId)
  if (!pack) return err({ code: 'unknownPack', values: { packId, packs: packs.map((one) => one.id).join(', ') } })
  if (!isFit(pack, play)) return err({ code: 'unfitPack', values: { packId, mode: play.mode } })
  if (play.mode === 'typing') {
    const typed = told.flatMap((one) => one.typed ?? [])
    return ok({ source: pack, itemIds: selectTyping(pack, lengthByMode.typing, seed, typed) })
  }
  const asked = request.mode === 'practice' ? request.items : pack.scenarios.length
  const isAimed = play.mode === 'practice' && !pack.shift
  return ok({
    source: pack,
    itemIds: selectItems(pack, selectionOf(pack, play, asked, seed), isAimed ? aim : undefined),
  })
}
