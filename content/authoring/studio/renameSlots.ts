import { IntlMessageFormat } from 'intl-messageformat'
import type { JsonObject } from '../../basics/json.ts'
import { changedAt } from './sharing.ts'
import { slottedTexts } from './texts.ts'

/** As much of the parser's element as says where it stands. */
interface Element {
  readonly type: number
  readonly value: unknown
  readonly location?: { readonly start: { readonly offset: number } }
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

/** Types of elements that name nothing, as the parser numbers them: text, and # within a plural. */
const nameless: readonly number[] = [0, 7]

/** Where names stand in a text that is ICU MessageFormat, each with the brace before it. */
const namesIn = function* (elements: readonly Element[]): Generator<readonly [brace: number, name: string]> {
  for (const { type, value, location, options } of elements) {
    if (!nameless.includes(type) && location) yield [location.start.offset, String(value)]
    for (const option of Object.values(options ?? {})) yield* namesIn(option.value)
  }
}

const parse = (text: string): readonly Element[] | undefined => {
  try {
    const options = { ignoreTag: true, captureLocation: true }
    return new IntlMessageFormat(text, 'en', undefined, options).getAst() as readonly Element[]
  } catch {
    // It is being written.
    return undefined
  }
}

/** Where names seem to stand in a text that does not parse yet. */
const likelyNames = (text: string): (readonly [number, string])[] =>
  [...text.matchAll(/\{\s*([a-zA-Z0-9_]+)\s*[,}]/g)].map(({ index, 1: name = '' }) => [index, name] as const)

/**
 * A text that speaks of something by another key: in every slot of it, whatever part it asks for, and in none that only
 * looks alike. All else in the text stays as it was typed.
 * @example renamedSlots('{gp_sex, select, f {gp} other {{gp}}}', 'gp', 'doc') // '{doc_sex, select, f {gp} other {{doc}}}'
 */
const renamedSlots = (text: string, from: string, to: string): string => {
  if (!text.includes(from) || !text.includes('{')) return text
  const elements = parse(text)
  const names = elements ? [...namesIn(elements)] : likelyNames(text)
  const own = names.filter(([, name]) => name === from || name.startsWith(`${from}_`))
  return own
    .sort(([a], [b]) => b - a)
    .reduce((now, [brace]) => {
      const at = now.indexOf(from, brace)
      return now.slice(0, at) + to + now.slice(at + from.length)
    }, text)
}

/** A script in whose texts something is spoken of by another key. */
export const withRenamedSlots = (script: JsonObject, from: string, to: string): JsonObject =>
  [...slottedTexts(script)].reduce((now, [path, text]) => {
    const renamed = renamedSlots(text, from, to)
    return renamed === text ? now : (changedAt(now, path, () => renamed) as JsonObject)
  }, script)
