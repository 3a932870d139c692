/** How often each of many texts came. */
export interface Tally {
  add(text: string): void
  /** The most frequent, most first; those of equal count by their text. */
  top(count: number): readonly { readonly text: string; readonly count: number }[]
  /** Whether rare texts had to be let go, so that small counts may be too small. */
  readonly isShort: boolean
}

/**
 * A tally that keeps at most twice `most` different texts: above that it lets the rarer half go, so its memory does not
 * grow with the log.
 */
export const tallyOf = (most: number): Tally => {
  let counts = new Map<string, number>()
  let isShort = false
  const sorted = () => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    add: (text) => {
      counts.set(text, (counts.get(text) ?? 0) + 1)
      if (counts.size < most * 2) return
      counts = new Map(sorted().slice(0, most))
      isShort = true
    },
    top: (count) =>
      sorted()
        .slice(0, count)
        .map(([text, times]) => ({ text, count: times })),
    get isShort() {
      return isShort
    },
  }
}
