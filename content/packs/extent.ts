import type { PackFault } from './pack.ts'
import { withId } from './place.ts'
import { textsIn } from './plainText.ts'

/** The most values (numbers, texts, lists, objects) that a pack may be made of; the largest shipped pack has a twentieth. */
const mostValues = 200_000

/** The longest text, and the longest name of a field, in UTF-16 code units. A long message at work has 2,000. */
const longestText = 20_000
const longestKey = 200

/** How many values there are in a value, itself included; no more are counted than `most` and one. */
const countOf = (value: unknown, most: number): number => {
  const waiting: unknown[] = [value]
  let count = 0
  while (waiting.length > 0 && count <= most) {
    const one = waiting.pop()
    count++
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) waiting.push(inner)
  }
  return count
}

/** The places of names of fields that are too long, cut short themselves. */
const longKeysIn = function* (value: unknown, place: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}.${key}`
    if (key.length > longestKey) yield at.slice(0, longestKey)
    else yield* longKeysIn(inner, at)
  }
}

/**
 * What is too large in a file for anything to be asked of it, before a schema walks through it: a schema says something of
 * each value, and a text is looked at by a dozen rules. The file nests no deeper than packs do.
 */
export const extentFaults = (file: unknown): PackFault[] => {
  if (countOf(file, mostValues) > mostValues) {
    const problem = `It is made of more than ${mostValues} values.`
    return [{ place: 'the pack', problem, fix: 'Split it into smaller packs.' }]
  }
  const keys = [...longKeysIn(file, '')].map((at): PackFault => {
    const problem = `The name of a field is longer than ${longestKey} characters.`
    return { place: withId(`${at}…`, file), problem, fix: 'Take it out, or give it a short name.' }
  })
  if (keys.length > 0) return keys
  return [...textsIn(file, '')].flatMap(([at, text]): PackFault[] => {
    if (text.length <= longestText) return []
    const problem = `It has ${text.length} characters; ${longestText} is the most that a text may have.`
    return [{ place: withId(at, file), problem, fix: 'Shorten it, or make several paragraphs of it.' }]
  })
}
