/** Letters, any digit, the hyphen and the edge of a name: what `strangeness` tells apart. */
const signs = 29
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const step = 0.15
/** How many sightings the shorter row of signs counts for. */
const prior = 4

const signOf = (letter: string | undefined): number => {
  if (letter === undefined) return 28
  if (letter === '-') return 27
  return letter >= 'a' && letter <= 'z' ? letter.charCodeAt(0) - 97 : 26
}

/**
 * How strange each sign is behind two others in the names of real domains, as `content/detector/strangeness.ts` reads
 * it: one of 64 levels for each three signs, a level being 0.15 in natural logarithm.
 */
export const nameTable = (names: Iterable<string>): string => {
  const single = new Float64Array(signs)
  const double = new Float64Array(signs ** 2)
  const triple = new Float64Array(signs ** 3)
  const count = (table: Float64Array, at: number): void => {
    table[at] = (table[at] ?? 0) + 1
  }
  for (const name of names) {
    const row = [28, ...Array.from(name, signOf), 28]
    row.slice(1).forEach((third, i) => {
      const second = row[i] ?? 28
      const first = row[i - 1] ?? 28
      count(single, third)
      count(double, second * signs + third)
      count(triple, (first * signs + second) * signs + third)
    })
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
    return levels[Math.min(levels.length - 1, Math.round(-Math.log(three) / step))]
  }).join('')
}
