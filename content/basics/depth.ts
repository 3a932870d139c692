/**
 * Whether a value nests no deeper than `limit` arrays and objects. It does not recurse, so it may be asked of anything;
 * `structuredClone` and `JSON.stringify` overflow the stack on what this refuses.
 */
export const isShallowerThan = (value: unknown, limit: number): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return false
    const below: unknown[] = []
    for (const one of level) {
      if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) below.push(inner)
    }
    level = below.filter((one) => typeof one === 'object' && one !== null)
  }
  return true
}
