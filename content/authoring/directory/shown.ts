/** A piece of what a field holds: text as it is, or the name of a character that would not be seen. */
export interface ShownPiece {
  readonly is: 'text' | 'hidden'
  /** The text, or the name of the character: `U+202E`. */
  readonly text: string
}

/**
 * Characters that nobody sees, or that a screen obeys: controls (tabs and ends of lines are spaces by then), bidi marks and
 * overrides, joiners, soft hyphens, halves of letters, separators of lines.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The names of the hidden characters of a text, each once, in their order. */
export const hiddenIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(hidden), ([character]) => nameOf(character))),
]

/** How many UTF-16 units of a field are shown. */
const longestShown = 80

/** What a field holds as it can be shown anywhere: its start, with hidden characters by name. Nothing for an empty field. */
export const shownPieces = (text: string): readonly ShownPiece[] => {
  const isCut = text.length > longestShown
  const start = isCut ? text.slice(0, longestShown).replace(/[\ud800-\udbff]$/, '') : text
  const pieces: ShownPiece[] = []
  let from = 0
  for (const found of start.matchAll(hidden)) {
    if (found.index > from) pieces.push({ is: 'text', text: start.slice(from, found.index) })
    pieces.push({ is: 'hidden', text: nameOf(found[0]) })
    from = found.index + found[0].length
  }
  const rest = `${start.slice(from)}${isCut ? '…' : ''}`
  return rest === '' ? pieces : [...pieces, { is: 'text', text: rest }]
}
