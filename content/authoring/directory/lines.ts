/** A line of a text, without its end. */
export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** The place in the text behind it. */
  readonly end: number
}

/** The lines of a text, which end in LF, CRLF or CR. */
export function* linesIn(text: string): Generator<TextLine> {
  let number = 1
  for (let at = 0; at < text.length; number++) {
    let end = at
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
    const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    yield { number, text: text.slice(at, end), end: Math.min(next, text.length) }
    at = next
  }
}

/** The most UTF-16 units of a line with all its folded rest: no name and no address is longer. */
const longestUnfolded = 65_536

/**
 * The same lines with their folded rest: a line that begins with a space or a tab goes on with the one before it. What is
 * longer than anything that is read, a picture, is cut.
 */
export function* unfolded(lines: Iterable<TextLine>): Generator<TextLine> {
  let held: { number: number; parts: string[]; length: number; end: number } | undefined
  const done = (one: NonNullable<typeof held>): TextLine => ({
    number: one.number,
    text: one.parts.join(''),
    end: one.end,
  })
  for (const { number, text, end } of lines) {
    if (held && (text.startsWith(' ') || text.startsWith('\t'))) {
      if (held.length < longestUnfolded) held.parts.push(text.slice(1))
      held.length += text.length
      held.end = end
      continue
    }
    if (held) yield done(held)
    held = { number, parts: [text.slice(0, longestUnfolded)], length: text.length, end }
  }
  if (held) yield done(held)
}
