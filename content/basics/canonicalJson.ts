/**
 * JSON with the keys of every object in code-unit order and no white space: equal values give equal texts, so that a
 * hash of the text is a hash of the value. Takes plain JSON values; `undefined` members are left out. After RFC 8785,
 * without its rules for numbers, which `JSON.stringify` already follows.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}
