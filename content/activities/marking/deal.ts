import { type BuiltItem, buildItem } from '../../item/build.ts'
import { guardQuestion } from '../../item/guard/guard.ts'
import type { LearnerModel } from '../../learning/learnerModel.ts'
import { waitsAt } from '../../learning/schedule.ts'
import type { GuardQuestion } from '../../model/guard.ts'
import type { ItemId } from '../../model/ids.ts'
import { feedbackByMode } from '../../model/play.ts'
import type { DealtFrom } from '../activity.ts'
import { factsInstead, withFact } from './facts.ts'
import type { MarkingDealt } from './schema.ts'

/**
 * What the page calls an item while nothing may be seen: its place. An item's own id names its seed, and whoever knows
 * how items are built can draw from that whether something is wrong.
 */
export const sealedId = (position: number): ItemId => `sealed@1#${position}` as ItemId

/** An item of a session, built once more from the very pack that it was dealt from; nothing when that is gone. */
export const rebuild = ({ session, packOf }: DealtFrom, id: ItemId): BuiltItem | undefined => {
  const pack = packOf(id)
  const built = pack ? buildItem(pack, id, session.locale) : undefined
  return built?.ok ? built.value : undefined
}

/** What the guard of a session asks about an item, null where it is silent; undefined where the session has none. */
export const questionOn = ({ session }: DealtFrom, built: BuiltItem): GuardQuestion | null | undefined =>
  session.play.guard === true ? guardQuestion(built.item, built.directory) : undefined

/** The session as its page gets it; undefined when an item cannot be built any more. */
export const dealMarking = (from: DealtFrom, learner: LearnerModel, now: string): MarkingDealt | undefined => {
  const { itemIds, play } = from.session
  const built = itemIds.flatMap((id) => rebuild(from, id) ?? [])
  if (built.length < itemIds.length) return undefined
  const guarded = play.guard === true ? { questions: built.map((one) => questionOn(from, one) ?? null) } : {}
  if (feedbackByMode[play.mode] === 'atEnd') {
    const items = built.map(({ item }, position) => ({ ...item, id: sealedId(position) }))
    return { feedback: 'atEnd', items, ...guarded }
  }
  const kinds = new Set(built.flatMap(({ key }) => key.wrong.map(({ kind }) => kind)))
  return {
    feedback: 'each',
    items: built.map(({ item }) => item),
    ...guarded,
    keys: built.map(({ key }) => key),
    debriefs: built.map(({ debrief }) => debrief).map(withFact(factsInstead(from))),
    waits: [...kinds].map(waitsAt(learner.cards, now)),
  }
}
