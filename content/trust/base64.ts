const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 with its padding, on one line. */
export const toBase64 = (bytes: Uint8Array): string => {
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const four = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '')
    const left = bytes.length - at
    letters.push(four[0] ?? '', four[1] ?? '', left > 1 ? (four[2] ?? '') : '=', left > 2 ? (four[3] ?? '') : '=')
  }
  return letters.join('')
}

/**
 * The bytes of a base64 text; undefined where it is not exactly what `toBase64` writes: white space, letters of another
 * alphabet, missing padding, and bits that stand for nothing are no base64 here, so that bytes have one spelling.
 */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let at = 0; at < text.length; at += 4) {
    const bits = [0, 1, 2, 3].reduce(
      (sum, place) => (sum << 6) | Math.max(0, alphabet.indexOf(text[at + place] ?? '')),
      0,
    )
    const start = (at / 4) * 3
    for (const [place, shift] of [16, 8, 0].entries()) {
      if (start + place < bytes.length) bytes[start + place] = (bits >> shift) & 255
    }
  }
  return toBase64(bytes) === text ? bytes : undefined
}
