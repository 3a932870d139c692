import { nameTable } from './nameTable.ts'

const signs = 29
const edge = 28
const hyphen = 27
const step = 0.15
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const strange = Float32Array.from(nameTable, (level) => levels.indexOf(level) * step)

const signAt = (label: string, at: number): number => {
  if (at < 0 || at >= label.length) return edge
  const code = label.charCodeAt(at)
  return code >= 97 && code <= 122 ? code - 97 : code === 45 ? hyphen : 26
}

/**
 * How strange a row of letters is as a name: the natural logarithm of how seldom its letters follow one another in the
 * names of real domains, summed over the name. A slip of the hand mostly makes a name stranger; a neighbour is as
 * ordinary as the known one. Figures of rows of three letters, counted on the fitting half of the lists.
 */
export const strangeness = (label: string): number => {
  let sum = 0
  let [first, second] = [edge, edge]
  for (let at = 0; at <= label.length; at++) {
    const third = signAt(label, at)
    sum += strange[(first * signs + second) * signs + third] ?? 0
    first = second
    second = third
  }
  return sum
}
