import { entriesIn, fieldOf, type Json, type JsonObject } from '../../../basics/json.ts'
import { Field } from '../../../model/item.ts'
import { changedScript } from '../changedScript.ts'
import { inserted } from '../sharing.ts'

/** A field with other keys in it. To is there though nobody stands in it: a message needs somebody. */
const withKeys = (script: JsonObject, field: Field, keys: readonly Json[]): JsonObject =>
  changedScript(script, [field], () => (keys.length === 0 && field !== 'to' ? undefined : keys))

/** Takes somebody out of every field. */
export const takenOut = (script: JsonObject, key: string): JsonObject =>
  Field.options.reduce((now, field) => {
    const was = entriesIn(fieldOf(now, field))
    const left = was.filter((one) => one !== key)
    return left.length < was.length ? withKeys(now, field, left) : now
  }, script)

/** Puts somebody into a field at a place, whether they were a spare or stood elsewhere; null makes a spare of them. */
export const moveRecipient = (script: JsonObject, key: string, field: Field | null, at: number): JsonObject => {
  if (field === null) return takenOut(script, key)
  const was = entriesIn(fieldOf(script, field))
  const others = was.filter((one) => one !== key)
  const keys = inserted(others, at, key)
  const isSame = was.length === keys.length && was.every((one, place) => one === keys[place])
  return isSame ? script : withKeys(takenOut(script, key), field, keys)
}
