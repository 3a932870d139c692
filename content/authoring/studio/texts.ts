import { entriesIn, fieldOf, fieldsIn, type Json, type JsonObject } from '../../basics/json.ts'
import { type Locale, locales } from '../../basics/locale.ts'
import type { Path } from './sharing.ts'

/** Where a text of a script stands, with its language: the path of the place that a fault of it has. */
export type TextPath =
  | readonly ['setting' | 'subject' | 'leak', Locale]
  | readonly ['people', string, PersonText, Locale]
  | readonly ['values', string, Locale, number]
  | readonly ['body', Locale, number]
  /** One of several ways of saying a paragraph. */
  | readonly ['body', Locale, number, number]
  | readonly ['quoted', number, 'when' | 'text', Locale]
  | readonly ['attachments', number, 'name' | 'note', Locale]
  | readonly ['mistakes', 'people', number, 'why' | 'leak', Locale]
  | readonly ['guidance', number, Locale]

/** What is said of a person in words. */
const personTexts = ['name', 'title', 'role', 'why', 'cost'] as const
export type PersonText = (typeof personTexts)[number]

/** A text as its languages have it: none of one that it is not written in. `at`: its place, without the language. */
export interface WrittenText {
  readonly at: Path
  readonly byLocale: Readonly<Partial<Record<Locale, Json>>>
}

/** What a text of a script says by language; undefined for a text that is not there at all. */
const written = (owner: Json | undefined, field: string, at: Path): WrittenText[] => {
  const text = fieldOf(owner, field)
  return text === undefined ? [] : [{ at: [...at, field], byLocale: fieldsIn(text) }]
}

const ofEach = (list: Path, fields: readonly string[], from: Json | undefined): WrittenText[] =>
  entriesIn(from).flatMap((one, place) => fields.flatMap((field) => written(one, field, [...list, place])))

/**
 * The texts of a script that exist once a language, in the order of the format: all but paragraphs, of which languages may
 * have another number, and values. It may be asked of a script of which anything is wrong.
 */
export const textsByPlace = (script: JsonObject): readonly WrittenText[] => [
  ...written(script, 'setting', []),
  ...written(script, 'subject', []),
  ...Object.entries(fieldsIn(fieldOf(script, 'people'))).flatMap(([key, person]) =>
    personTexts.flatMap((field) => written(person, field, ['people', key])),
  ),
  ...ofEach(['quoted'], ['when', 'text'], fieldOf(script, 'quoted')),
  ...ofEach(['attachments'], ['name', 'note'], fieldOf(script, 'attachments')),
  ...written(script, 'leak', []),
  ...ofEach(['mistakes', 'people'], ['why', 'leak'], fieldOf(fieldOf(script, 'mistakes'), 'people')),
  ...entriesIn(fieldOf(script, 'guidance')).map((hint, at) => ({ at: ['guidance', at], byLocale: fieldsIn(hint) })),
]

/** Every text of a script in which slots may stand, with its path, in both languages. Values have none. */
export const slottedTexts = function* (script: JsonObject): Generator<readonly [path: Path, text: string]> {
  for (const { at, byLocale } of textsByPlace(script)) {
    for (const locale of locales) {
      const text = byLocale[locale]
      if (typeof text === 'string') yield [[...at, locale], text]
    }
  }
  for (const locale of locales) {
    for (const [at, paragraph] of entriesIn(fieldOf(fieldOf(script, 'body'), locale)).entries()) {
      if (typeof paragraph === 'string') yield [['body', locale, at], paragraph]
      for (const [way, text] of entriesIn(paragraph).entries()) {
        if (typeof text === 'string') yield [['body', locale, at, way], text]
      }
    }
  }
}
