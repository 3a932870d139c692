import { entriesIn, fieldOf, fieldsIn, type JsonObject } from '../../../basics/json.ts'
import { locales } from '../../../basics/locale.ts'
import { changedScript } from '../changedScript.ts'
import { inserted, removed } from '../sharing.ts'

const changedChoices = (
  script: JsonObject,
  key: string,
  to: (choices: readonly JsonObject[string][]) => readonly JsonObject[string][],
): JsonObject => {
  const drawn = fieldOf(fieldOf(script, 'values'), key)
  return locales
    .filter((locale) => Object.hasOwn(fieldsIn(drawn), locale))
    .reduce((now, locale) => changedScript(now, ['values', key, locale], (was) => to(entriesIn(was))), script)
}

/** Puts an empty choice into a value, at the same place in every language that it is written in. */
export const insertChoice = (script: JsonObject, key: string, at: number): JsonObject =>
  changedChoices(script, key, (choices) => inserted(choices, at, ''))

/** Takes a choice out of a value in every language. */
export const removeChoice = (script: JsonObject, key: string, at: number): JsonObject =>
  changedChoices(script, key, (choices) => removed(choices, at))
