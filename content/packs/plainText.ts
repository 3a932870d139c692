import type { PackFault } from './pack.ts'
import { withId } from './place.ts'

/**
 * Markup, links, and what cannot be seen: control and format characters (a soft hyphen, a byte-order mark, marks of
 * direction, tags), half a surrogate pair, private use. A pack is plain text, and nothing in it runs or leads anywhere.
 */
const notPlain =
  /[<>\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]|https?:|\bwww\.|\b(?:javascript|vbscript|data|mailto):\S|\bfile:\/|\\\\[\p{L}\p{N}]/iu

/** Every text of a value with its place, in the order of the file. */
export const textsIn = function* (value: unknown, place: string): Generator<readonly [place: string, text: string]> {
  if (typeof value === 'string') yield [place, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, place === '' ? key : `${place}.${key}`)
  }
}

/** What was found, so that it can be searched for: a character that cannot be seen by its number. */
const nameOf = (found: string): string =>
  /^\P{C}+$/u.test(found) && !/[\u2028\u2029]/.test(found)
    ? found
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * The texts of a pack that are not plain. `$schema` is for editors, and is not shown. `withLines`: whether a text may have
 * lines of its own.
 */
export const plainTextFaults = (pack: object, withLines = false): PackFault[] =>
  [...textsIn({ ...pack, $schema: '' }, '')].flatMap(([place, text]) => {
    const [found] = notPlain.exec(withLines ? text.replaceAll('\n', ' ') : text) ?? []
    if (found === undefined) return []
    const problem = `It has markup, a link or a control character: ${nameOf(found)}.`
    return [{ place: withId(place, pack), problem, fix: 'Write it as plain text.' }]
  })
