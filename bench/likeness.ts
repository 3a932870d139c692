/** Letters of ASCII that look alike, as one. Source: the ASCII rows of Unicode TR 39's confusables, and `cl`, `vv`. */
const skeleton = (text: string): string =>
  text.replaceAll('m', 'rn').replaceAll('w', 'vv').replaceAll('d', 'cl').replace(/[1i]/g, 'l').replaceAll('0', 'o')

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): letters lost, added, exchanged, and
 * neighbours that changed places. `most + 1` stands for everything above `most`.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1)
      let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      if (
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      }
      now.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = now
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** The text, and every text with one or two letters less. */
const deletions = (text: string): ReadonlySet<string> => {
  const texts = new Set([text])
  for (let depth = 0; depth < 2; depth++) {
    for (const one of [...texts])
      for (let at = 0; at < one.length; at++) texts.add(one.slice(0, at) + one.slice(at + 1))
  }
  return texts
}

/** How a domain is like a known one. */
export interface Likeness {
  readonly known: string
  readonly by: 'distance1' | 'distance2' | 'skeleton'
}

/**
 * Finds the nearest known domain at a distance of one or two letters, or of the same skeleton. Names under four
 * letters are passed over: with two changes everything is like everything there.
 */
export const likenessTo = (known: readonly string[]): ((domain: string) => Likeness | undefined) => {
  const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'))
  const usable = known.filter((domain) => nameOf(domain).length >= 4)
  const knownByDeletion = new Map<string, string[]>()
  const knownBySkeleton = new Map<string, string>()
  for (const domain of usable) {
    knownBySkeleton.set(skeleton(domain), domain)
    for (const key of deletions(domain)) {
      const there = knownByDeletion.get(key)
      if (there) there.push(domain)
      else knownByDeletion.set(key, [domain])
    }
  }
  return (domain) => {
    if (nameOf(domain).length < 4) return undefined
    const twin = knownBySkeleton.get(skeleton(domain))
    if (twin !== undefined && twin !== domain) return { known: twin, by: 'skeleton' }
    let best: Likeness | undefined
    for (const key of deletions(domain)) {
      for (const one of knownByDeletion.get(key) ?? []) {
        const distance = editDistance(domain, one, 2)
        if (distance === 1) return { known: one, by: 'distance1' }
        if (distance === 2) best ??= { known: one, by: 'distance2' }
      }
    }
    return best
  }
}
