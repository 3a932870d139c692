import { nameTable } from './generated/nameTable.ts'
import { levelStep, levels, signAt, signs } from './nameSigns.ts'

const strange: Readonly<Float32Array> = Float32Array.from(nameTable, (level) => levels.indexOf(level) * levelStep)

/**
 * How strange a row of letters is as a name: the natural logarithm of how seldom its letters follow one another in the
 * names of real domains, summed over the name. A slip of the hand mostly makes a name stranger; a neighbour is as
 * ordinary as the known one. Figures of rows of three letters, counted on the fitting half of the lists.
 */
export const strangeness = (label: string): number => {
  let sum = 0
  let [first, second] = [signAt(label, -1), signAt(label, -1)]
  for (let at = 0; at <= label.length; at++) {
    const third = signAt(label, at)
    sum += strange[(first * signs + second) * signs + third] ?? 0
    first = second
    second = third
  }
  return sum
}
