/**
 * Control characters (C0, DEL, C1), what turns text around or joins it unseen (bidi, joiners, soft hyphens), halves of
 * letters, line separators: what a terminal obeys instead of showing, or what nobody sees. A line break is one too.
 */
const unseen = /[\p{C}\u2028\u2029]/gu

/** The same, but for the ends of lines. */
const unseenInLines = /(?!\n|\r\n)[\p{C}\u2028\u2029]/gu

const spelled = (letter: string): string => `\\u{${letter.codePointAt(0)?.toString(16)}}`

/** One line for a person, with every letter spelled out that a terminal would obey: `\u{1b}`. */
export const visible = (line: string): string => line.replace(unseen, spelled)

/** The same for text of several lines, which end in LF or CR LF. */
export const visibleText = (text: string): string => text.replace(unseenInLines, spelled)

/** JSON with these letters escaped as JSON does it, so that it means what it meant. */
export const visibleJson = (json: string): string =>
  json.replace(unseenInLines, (letter) =>
    Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
