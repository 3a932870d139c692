/** Octets before the @. Source: RFC 5321 §4.5.3.1.1. */
const localOctets = 64

/** RFC 5322 §3.2.3 atext: the characters of ASCII that a local part may hold without quotes. */
const atoms = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~"
const isAtom: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  atoms.includes(String.fromCharCode(code)) ? 1 : 0,
)
const dot = 46

/** Whether a text up to a place is a local part in plain ASCII, well formed; anything else is read the long way. */
export const isPlainLocal = (text: string, to: number): boolean => {
  if (to < 1 || to > localOctets) return false
  let before = dot
  for (let at = 0; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === dot ? before === dot : code > 127 || isAtom[code] === 0) return false
    before = code
  }
  return before !== dot
}
