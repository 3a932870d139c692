import type { Random } from '../basics/random.ts'
import type { Draft } from './drawWith.ts'

/**
 * Deals anew which drafts of a group are wrong and which are right; how many stays. They are drawn one after the other, the
 * more wanted first: the wrong ones would otherwise be the easier and the more visible ones, and whoever noticed would
 * know by that. A draft of no group stays as it is, as does one whose scenario cannot go wrong.
 */
export const dealtAnew = (
  drafts: readonly Draft[],
  groupOf: (draft: Draft) => string | undefined,
  random: Random,
): Draft[] => {
  const groups = Map.groupBy(
    drafts.filter(({ scenario }) => scenario.kinds.length > 0),
    groupOf,
  )
  groups.delete(undefined)
  const sorts = new Map(
    [...groups].map(([group, members]) => [group, random.shuffle(members.map(({ isTypo }) => isTypo))] as const),
  )
  return drafts.map((draft) => {
    const isTypo = draft.scenario.kinds.length > 0 ? sorts.get(groupOf(draft))?.pop() : undefined
    return isTypo === undefined ? draft : { ...draft, isTypo }
  })
}
