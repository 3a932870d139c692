import { type CalendarDay, dayNumber } from '../../basics/calendar.ts'
import type { Locale } from '../../basics/locale.ts'
import { type Selection, selectionFor } from '../../learning/select.ts'
import { lengthByMode, type Mode, type Play } from '../../model/play.ts'
import { dealtIn, type PackHeader } from '../../packs/packHeader.ts'

/** A session of one pack's messages with their recipients in place. */
export type PackPlay = Exclude<Play, { mode: 'review' }>

/** A working day: so many messages, and the least and the most of them that are wrong. */
const usualShift = { items: 40, typos: [1, 2], inOrder: false } as const satisfies NonNullable<PackHeader['shift']>

/** The fewest scenarios that a test is made of: none comes more than twice in it, and then with other people. */
const fewestOfTest = lengthByMode.assessment / 2

/**
 * The modes in which somebody may choose a pack. A pack with a shift teaches by how it is played: one in the order of
 * its file is a lesson, any other a working day in which hardly anything is wrong. Any pack with scripts enough for a
 * day has one, and any that keeps enough for a test has that.
 */
export const modesOf = ({ shift, scenarios }: PackHeader): readonly Mode[] => {
  if (shift) return shift.inOrder ? ['practice'] : ['rare']
  const isLong = scenarios.filter(({ use }) => use === 'practice').length >= usualShift.items
  const hasTest = scenarios.filter(({ use }) => use !== 'practice').length >= fewestOfTest
  return ['practice', ...(hasTest ? (['assessment'] as const) : []), 'sprint', ...(isLong ? (['rare'] as const) : [])]
}

/**
 * The pack that the five messages of a day come from: one after the other, day by day, of those that are on offer to
 * everybody in a language, so that it is the same for all who have it. Undefined where none fits.
 */
export const packOfDay = (packs: readonly PackHeader[], day: CalendarDay, locale: Locale): PackHeader | undefined => {
  const fit = packs.filter(
    (pack) =>
      !pack.shift && !pack.isRetired && dealtIn(pack, locale, 'practice').scenarios.length >= lengthByMode.daily,
  )
  return fit[dayNumber(day) % fit.length]
}

/** Whether a pack can be played so: in this mode, or with an error of the one kind that is asked for. */
export const isFit = (pack: PackHeader, play: PackPlay): boolean => {
  if (play.mode === 'daily') return true
  if (play.mode !== 'practice' || play.kind === null) return modesOf(pack).includes(play.mode)
  return pack.scenarios.some(({ kinds }) => kinds.some((kind) => kind === play.kind))
}

/** What the choice of items asks of a pack. */
type Chosen = Pick<PackHeader, 'id' | 'shift' | 'scenarios'>

/** Messages for practice of one kind, whatever shift the pack has: no scenario that has it comes more than twice. */
const kindLength = (pack: Chosen, kind: string, items: number): number => {
  const fit = pack.scenarios.filter(({ kinds }) => kinds.some((one) => one === kind)).length
  return Math.min(items, Math.max(4, 2 * fit))
}

/**
 * Which items a session of a pack deals. `items` is what the learner asked for and `seed` chance's; an assessment is dealt by its
 * form's number and a day's set by the day, so that they are the same for everybody.
 */
export const selectionOf = (pack: Chosen, play: PackPlay, items: number, seed: number): Selection => {
  switch (play.mode) {
    case 'practice':
      return play.kind === null
        ? selectionFor(pack, items, seed)
        : {
            ...selectionFor({ ...pack, shift: undefined }, kindLength(pack, play.kind, items), seed),
            kinds: [play.kind],
          }
    case 'assessment':
      return selectionFor(pack, lengthByMode.assessment, play.form)
    case 'rare':
      return selectionFor({ ...pack, shift: pack.shift ?? usualShift }, items, seed)
    case 'sprint':
      return selectionFor(pack, lengthByMode.sprint, seed)
    case 'daily':
      return selectionFor(pack, lengthByMode.daily, dayNumber(play.day))
  }
}
