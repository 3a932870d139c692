import { commentEnd, longestLine, type Mailbox, type MailboxFault, quotedEnd, readMailbox } from './mailbox.ts'

/** A stretch of a text that should be one mailbox: which it is, or why it is none. Offsets are UTF-16 units. */
export type MailboxPiece = { readonly text: string; readonly from: number; readonly to: number } & (
  | { readonly isMailbox: true; readonly mailbox: Mailbox }
  | { readonly isMailbox: false; readonly fault: MailboxFault }
)

/** A stretch between separators, without the spaces around it. */
interface Stretch {
  readonly text: string
  readonly from: number
  /** The separator behind it; '' at the end of a line. */
  readonly parted: string
}

const separators = ',;\t'

/** The same stretch without the spaces around it, and without a label before it: `To:`, `Crew:`, `mailto:`. */
const trimmed = (text: string, from: number, parted: string): Stretch => {
  const label = /^[^@<"(]*:/u.exec(text)?.[0].length ?? 0
  const rest = text.slice(label)
  return { text: rest.trim(), from: from + label + (rest.length - rest.trimStart().length), parted }
}

/** Behind what has an end in the line and is passed over whole: a quoted string, a comment, angle brackets. */
const passedOver = (line: string) => {
  const none = new Set<string>()
  let closing = -1
  return (at: number): number | undefined => {
    const mark = line[at] ?? ''
    if (none.has(mark)) return undefined
    if (mark === '<') {
      if (closing < at) closing = line.indexOf('>', at)
      if (closing < 0) none.add(mark)
      const next = closing < 0 ? -1 : line.indexOf('<', at + 1)
      return closing > 0 && (next < 0 || closing < next) ? closing + 1 : undefined
    }
    const end = mark === '"' ? quotedEnd(line, at) : mark === '(' ? commentEnd(line, at) : undefined
    // What has no end here has none further on: it is looked for once, so that the time grows with the line.
    if (end === undefined) none.add(mark)
    return end
  }
}

/** The stretches of one line that begins at a place of the text. A quote or bracket that is not closed holds nothing. */
const stretchesOf = (line: string, start: number): Stretch[] => {
  const stretches: Stretch[] = []
  const endOf = passedOver(line)
  let from = 0
  for (let at = 0; at <= line.length; ) {
    const mark = line[at] ?? ''
    if (at < line.length && !separators.includes(mark)) {
      at = ('"(<'.includes(mark) ? endOf(at) : undefined) ?? at + 1
      continue
    }
    const stretch = trimmed(line.slice(from, at), start + from, mark)
    if (stretch.text !== '') stretches.push(stretch)
    from = ++at
  }
  return stretches
}

/** Addresses with nothing but spaces between them, each by itself; any other stretch as it is. */
const words = (stretch: Stretch): Stretch[] => {
  const found = [...stretch.text.matchAll(/\S+/gu)]
  if (found.length < 2 || !found.every(([word]) => /^[^@<>"]+@[^@<>"]+$/u.test(word))) return [stretch]
  return found.map(({ 0: text, index }, at) => ({
    text,
    from: stretch.from + index,
    parted: at === found.length - 1 ? stretch.parted : ' ',
  }))
}

const isQuoted = (text: string): boolean => text.startsWith('"') && quotedEnd(text, 0) === text.length

/** The name that a stretch without an address gives to the mailbox behind it; undefined where it is no such name. */
const nameBefore = ({ text, parted }: Stretch, next: Stretch): string | undefined => {
  if (/[@<>]/u.test(text) || !next.text.includes('@')) return undefined
  const name = isQuoted(text) ? text.slice(1, -1).replace(/\\(.)/gsu, '$1') : text
  const isBare = !next.text.includes('<')
  // A row of a table has the name in the cell before; a directory writes Harlow, Jo <jo@fleet.example> without quotes.
  if (isBare) return parted === '\t' || (parted === ',' && isQuoted(text)) ? name : undefined
  return parted === ',' && !isQuoted(text) ? `${name}, ` : undefined
}

const pieceOf = (text: string, from: number, to: number, stretch: Stretch, name: string): MailboxPiece => {
  const place = { text: text.slice(from, to), from, to }
  const read = readMailbox(stretch.text)
  if (!read.ok) {
    return { ...place, isMailbox: false, fault: { code: read.error.code, at: stretch.from + read.error.at } }
  }
  return { ...place, isMailbox: true, mailbox: { ...read.value, name: (name + read.value.name).trim() } }
}

/**
 * Every mailbox of a text as people paste and type it: parted by commas, semicolons, tabs, line ends, or by spaces
 * between bare addresses; with names, also `Harlow, Jo <jo@fleet.example>` and names in the cell before; labels such as
 * `To:` are let go. Unlike `readRecipients`, what is no mailbox costs only its own stretch, and says where it breaks.
 */
export const readMailboxes = (text: string): MailboxPiece[] => {
  if (text.length > longestLine) {
    const fault: MailboxFault = { code: 'lineTooLong', at: longestLine }
    return [{ text, from: 0, to: text.length, isMailbox: false, fault }]
  }
  const pieces: MailboxPiece[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    let held: { from: number; name: string } | undefined
    const stretches = stretchesOf(line, index).flatMap(words)
    for (const [at, stretch] of stretches.entries()) {
      const next = stretches[at + 1]
      const name = next && nameBefore(stretch, next)
      if (name !== undefined) {
        held = { from: stretch.from, name }
        continue
      }
      const to = stretch.from + stretch.text.length
      pieces.push(pieceOf(text, held?.from ?? stretch.from, to, stretch, held?.name ?? ''))
      held = undefined
    }
  }
  return pieces
}
