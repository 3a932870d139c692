import { decodeText } from './encoding.ts'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** What stands for a text that cannot be read. */
const unreadable = '\ufffd'

/** The text that base64 (RFC 4648 §4) holds as UTF-8; U+FFFD where it is none. */
export const fromBase64 = (written: string): string => {
  const bare = written.replace(/\s+/g, '').replace(/={1,2}$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(bare) || bare.length % 4 === 1) return unreadable
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let [bits, count, used] = [0, 0, 0]
  for (const letter of bare) {
    bits = ((bits << 6) | digits.indexOf(letter)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[used++] = (bits >> count) & 0xff
  }
  return decodeText(bytes, 'utf-8')
}

/**
 * The text that quoted-printable (RFC 2045 §6.7) holds, soft line breaks taken out before, in the charset that the field
 * names: UTF-8, or Windows-1252 for all that calls itself Latin.
 */
export const fromQuotedPrintable = (written: string, charset: string | undefined): string => {
  const bytes: number[] = []
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    const hex = written[at] === '=' ? written.slice(at + 1, at + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 0x80) bytes.push(code)
    // A letter that was decoded with the file already cannot be a byte of another encoding.
    else return unreadable
  }
  const isLatin = /^(?:iso-?8859-?1|latin1|windows-?1252|cp1252)/i.test(charset ?? '')
  return decodeText(Uint8Array.from(bytes), isLatin ? 'windows-1252' : 'utf-8')
}
