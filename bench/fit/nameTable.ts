import { levelStep, levels, signAt, signs } from '../../content/detector/nameSigns.ts'
import { tableParameters } from './parameters.ts'

const { prior } = tableParameters

/**
 * How strange each sign is behind two others in the names of real domains, as `content/detector/strangeness.ts` reads
 * it: a level for each three signs.
 */
export const nameTable = (names: Iterable<string>): string => {
  const single = new Float64Array(signs)
  const double = new Float64Array(signs ** 2)
  const triple = new Float64Array(signs ** 3)
  const count = (table: Float64Array, at: number): void => {
    table[at] = (table[at] ?? 0) + 1
  }
  for (const name of names) {
    for (let at = 0; at <= name.length; at++) {
      const [first, second, third] = [signAt(name, at - 2), signAt(name, at - 1), signAt(name, at)]
      count(single, third)
      count(double, second * signs + third)
      count(triple, (first * signs + second) * signs + third)
    }
  }
  const sum = (table: Float64Array, from: number): number =>
    table.subarray(from * signs, (from + 1) * signs).reduce((all, one) => all + one, 0)
  const total = single.reduce((all, one) => all + one, 0)
  const doubleSums = Float64Array.from({ length: signs }, (_, second) => sum(double, second))
  return Array.from(triple, (seen, at) => {
    const third = at % signs
    const second = Math.floor(at / signs) % signs
    const pair = Math.floor(at / signs)
    const one = ((single[third] ?? 0) + 1) / (total + signs)
    const two = ((double[second * signs + third] ?? 0) + prior * one) / ((doubleSums[second] ?? 0) + prior)
    const three = (seen + prior * two) / (sum(triple, pair) + prior)
    return levels[Math.min(levels.length - 1, Math.round(-Math.log(three) / levelStep))]
  }).join('')
}
