/** Letters, any digit, the hyphen and the edge of a name: what the table of names tells apart. */
export const signs = 29
const [digit, hyphen, edge] = [26, 27, 28]

/** How strange a sign may be, one letter a level, each level this much more in natural logarithm. */
export const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const levelStep = 0.15

/** The sign at a place of a name in comparable form, from 0 on; before its start and behind its end, its edge. */
export const signAt = (name: string, at: number): number => {
  if (at < 0 || at >= name.length) return edge
  const code = name.charCodeAt(at)
  return code >= 97 && code <= 122 ? code - 97 : code === 45 ? hyphen : digit
}
