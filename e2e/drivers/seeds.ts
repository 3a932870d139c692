/**
 * The seeds that a spec is run with, a test each: the usual ones, or those that `LASTLOOK_SPEC_SEEDS` names, such as
 * `12` or `1-20` or `3,5,8-11`. For specs that must hold whatever is dealt.
 */
export const specSeeds = (...usual: readonly number[]): readonly number[] => {
  const asked = process.env.LASTLOOK_SPEC_SEEDS
  if (!asked) return usual
  return asked.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number)
    if (!(Number.isInteger(from) && Number.isInteger(to) && from <= to))
      throw new Error(`LASTLOOK_SPEC_SEEDS="${asked}" names no seeds: write 12 or 1-20 or 3,5,8-11.`)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
}
