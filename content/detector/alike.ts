/** Pieces of text, each with those that are written for it. */
export type WrittenFor = ReadonlyMap<string, readonly string[]>

/** Of pairs that are written for one another: each piece with its others, in the order of the pairs. */
export const writtenForEachOther = (pairs: readonly (readonly [string, string])[]): WrittenFor => {
  const others = new Map<string, string[]>()
  for (const [one, other] of pairs) {
    others.set(one, [...(others.get(one) ?? []), other])
    others.set(other, [...(others.get(other) ?? []), one])
  }
  return others
}

/** Every text in which one piece, at one place, is replaced by one that is written for it. */
export const formsOf = (text: string, writtenFor: WrittenFor): readonly string[] =>
  [...writtenFor].flatMap(([piece, others]) => {
    const forms: string[] = []
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      forms.push(...others.map((other) => text.slice(0, at) + other + text.slice(at + piece.length)))
    }
    return forms
  })
