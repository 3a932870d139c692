/** The encodings that directories come in: what programs write today, what Excel calls Unicode, and what Windows calls ANSI. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** What Windows-1252 has from 0x80 to 0x9F; the other bytes are the code points themselves. Source: WHATWG Encoding, index windows-1252. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const replacement = 0xfffd

/** Collects code units and makes text of them a piece at a time. */
const textBuilder = () => {
  const units = new Uint16Array(8192)
  const pieces: string[] = []
  let used = 0
  const flush = (): void => {
    pieces.push(String.fromCharCode(...units.subarray(0, used)))
    used = 0
  }
  return {
    unit: (code: number): void => {
      if (used === units.length) flush()
      units[used++] = code
    },
    text: (): string => {
      flush()
      return pieces.join('')
    },
  }
}

/** How many bytes follow a first byte of UTF-8; -1 for a byte that begins nothing. Source: RFC 3629 §4. */
const followersOf = (first: number): number => {
  if (first < 0x80) return 0
  if (first >= 0xc2 && first <= 0xdf) return 1
  if (first >= 0xe0 && first <= 0xef) return 2
  return first >= 0xf0 && first <= 0xf4 ? 3 : -1
}

/** The least and the most that may follow some first bytes: else the letter is longer than it needs, or none. */
const secondByte: Readonly<Record<number, readonly [least: number, most: number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

/** The code point that begins at a place and how many bytes it has; -1 where nothing well-formed begins there. */
const utf8At = (bytes: Uint8Array, at: number): { code: number; length: number } => {
  const first = bytes[at] ?? 0
  const followers = followersOf(first)
  if (followers <= 0) return { code: followers === 0 ? first : -1, length: 1 }
  let code = first & (0x3f >> followers)
  for (let next = 1; next <= followers; next++) {
    const byte = bytes[at + next] ?? 0
    const [least, most] = (next === 1 ? secondByte[first] : undefined) ?? [0x80, 0xbf]
    if (byte < least || byte > most) return { code: -1, length: next }
    code = (code << 6) | (byte & 0x3f)
  }
  return { code, length: followers + 1 }
}

const fromUtf8 = (bytes: Uint8Array): string => {
  const out = textBuilder()
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      out.unit(byte)
      at++
      continue
    }
    const { code, length } = utf8At(bytes, at)
    at += length
    if (code < 0x10000) out.unit(code < 0 ? replacement : code)
    else {
      out.unit(0xd800 + ((code - 0x10000) >> 10))
      out.unit(0xdc00 + ((code - 0x10000) & 0x3ff))
    }
  }
  return out.text()
}

const fromUtf16 = (bytes: Uint8Array, isLittle: boolean): string => {
  const out = textBuilder()
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    out.unit(isLittle ? first | (second << 8) : (first << 8) | second)
  }
  if (bytes.length % 2 === 1) out.unit(replacement)
  return out.text()
}

const fromWindows1252 = (bytes: Uint8Array): string => {
  const out = textBuilder()
  for (const byte of bytes) out.unit(byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte)
  return out.text()
}

/** The text of some bytes; U+FFFD stands for what is no letter there. A byte-order mark at the start is no part of it. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string => {
  const text =
    encoding === 'utf-8'
      ? fromUtf8(bytes)
      : encoding === 'windows-1252'
        ? fromWindows1252(bytes)
        : fromUtf16(bytes, encoding === 'utf-16le')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** So many bytes at the start show whether every second one is zero. */
const sampleBytes = 4096

/** UTF-16 without a mark: Latin letters in it have a zero in one half of the bytes, and none in the other. */
const utf16ByZeros = (bytes: Uint8Array): Encoding | undefined => {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2)
  let [even, odd] = [0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) even++
    if (bytes[pair * 2 + 1] === 0) odd++
  }
  if (pairs < 2) return undefined
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined
}

/** How many letters beyond ASCII are well-formed UTF-8, and how many bytes are not. */
const countUtf8 = (bytes: Uint8Array): { good: number; bad: number } => {
  let [good, bad] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++
      continue
    }
    const { code, length } = utf8At(bytes, at)
    at += length
    if (code < 0) bad++
    else good++
  }
  return { good, bad }
}

/** Some broken bytes among so many times as many good letters are damage, and not another encoding. */
const goodForEachBad = 4

/**
 * The encoding of a file, by its byte-order mark, by its zeros, by whether it is UTF-8; else Windows-1252, in which
 * everything is text. Pure ASCII is UTF-8.
 */
export const guessEncoding = (bytes: Uint8Array): Encoding => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const wide = utf16ByZeros(bytes)
  if (wide) return wide
  const { good, bad } = countUtf8(bytes)
  return bad === 0 || good >= bad * goodForEachBad ? 'utf-8' : 'windows-1252'
}
