import { Display } from '../model/item.ts'
import type { ScenarioHeader } from '../packs/packHeader.ts'

/** The ways of showing an address at each difficulty, 1 to 5: the harder, the less of it is shown. */
const displaysByLevel: readonly (readonly Display[])[] = [
  ['full'],
  ['full', 'croppedMiddle'],
  ['full', 'croppedMiddle', 'nameOnly'],
  ['croppedMiddle', 'croppedEnd', 'nameOnly', 'grouped'],
  ['croppedEnd', 'nameOnly', 'grouped'],
]

/** How much harder each way of showing an address makes it to be read, in levels: nothing to do, a word cut, a look away. */
export const weightByDisplay: Readonly<Record<Display, number>> = {
  full: -1,
  croppedMiddle: 0.25,
  croppedEnd: 0.5,
  nameOnly: 0.75,
  grouped: 0.75,
}

/** How the addresses of a scenario may be shown, wrong or right. Nobody is collapsed into a group of one. */
export const displaysOf = ({ level, canGroup }: Pick<ScenarioHeader, 'level' | 'canGroup'>): readonly Display[] => {
  const displays = displaysByLevel[level - 1] ?? ['full' as const]
  return canGroup ? displays : displays.filter((one) => one !== 'grouped')
}

/** What the ways of showing addresses at a level, 1 to 5, weigh on average: it is part of the level already. */
export const displayWeightOf = (level: number): number => {
  const displays = displaysByLevel[level - 1] ?? Display.options
  return displays.reduce((sum, one) => sum + weightByDisplay[one], 0) / displays.length
}
