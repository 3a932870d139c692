/** Letters that a terminal obeys instead of showing, or that turn what stands beside them around, spelled out. */
export const visible = (text: string): string =>
  text.replace(/[\p{C}\u2028\u2029]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`)
