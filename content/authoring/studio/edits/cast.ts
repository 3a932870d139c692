import { entriesIn, fieldOf, fieldsIn, isJsonObject, type Json, type JsonObject } from '../../../basics/json.ts'
import { Field } from '../../../model/item.ts'
import { changedScript } from '../changedScript.ts'
import type { PersonField } from '../edit.ts'
import { type Keyed, keyFault } from '../keys.ts'
import { withRenamedSlots } from '../renameSlots.ts'
import { mistakesRenamed, mistakesWithout } from './mistakes.ts'
import { takenOut } from './recipients.ts'

/** Puts somebody or something into a script under a new key, behind the others; nothing happens where the key cannot be. */
export const addKeyed = (script: JsonObject, sort: Keyed, key: string, thing: Json): JsonObject =>
  keyFault(script, key) === undefined ? changedScript(script, [sort, key], () => thing) : script

/** Takes somebody or something out by its key. What speaks of it in texts stays, and is a fault. */
export const removeKeyed = (script: JsonObject, sort: Keyed, key: string): JsonObject =>
  changedScript(script, [sort, key], () => undefined)

/** Says something else of somebody; undefined says nothing of it. Nothing happens where nobody has the key. */
export const setPerson = (script: JsonObject, key: string, field: PersonField, value: Json | undefined): JsonObject =>
  isJsonObject(fieldOf(fieldOf(script, 'people'), key))
    ? changedScript(script, ['people', key, field], () => value)
    : script

/** Those who have a name with somebody else in common: their `shares` by another key, or without it. */
const sharesChanged = (script: JsonObject, key: string, to: string | undefined): JsonObject =>
  Object.keys(fieldsIn(fieldOf(script, 'people'))).reduce(
    (now, one) =>
      changedScript(now, ['people', one, 'shares'], (was) => {
        if (typeof was !== 'string' || was.split('.')[0] !== key) return was
        return to === undefined ? undefined : to + was.slice(key.length)
      }),
    script,
  )

/** Takes somebody out of a script: of its people, its fields and its mistakes, and out of what others have in common with them. */
export const removePerson = (script: JsonObject, key: string): JsonObject =>
  sharesChanged(mistakesWithout(takenOut(removeKeyed(script, 'people', key), key), key), key, undefined)

/** The fields and the thread with another key for somebody. */
const rolesRenamed = (script: JsonObject, key: string, to: string): JsonObject => {
  const rename = (one: Json | undefined): Json | undefined => (one === key ? to : one)
  const renameIn = (was: Json | undefined): Json | undefined =>
    entriesIn(was).includes(key) ? entriesIn(was).map((one) => (one === key ? to : one)) : was
  const listed = Field.options.reduce((now, field) => changedScript(now, [field], renameIn), script)
  return entriesIn(fieldOf(script, 'quoted')).reduce<JsonObject>(
    (now, _, at) => changedScript(now, ['quoted', at, 'from'], rename),
    changedScript(listed, ['sender'], rename),
  )
}

/** Everybody at an organisation, by its new key. */
const peopleAtRenamed = (script: JsonObject, key: string, to: string): JsonObject =>
  Object.keys(fieldsIn(fieldOf(script, 'people'))).reduce(
    (now, one) => changedScript(now, ['people', one, 'at'], (was) => (was === key ? to : was)),
    script,
  )

/**
 * Gives a person, an organisation or a value another key, where it stands; all that speaks of it follows, slots in texts
 * too. Nothing happens where nothing has the key, or the new one cannot be.
 */
export const rename = (script: JsonObject, sort: Keyed, key: string, to: string): JsonObject => {
  const things = fieldsIn(fieldOf(script, sort))
  if (!Object.hasOwn(things, key) || keyFault(script, to) !== undefined) return script
  const entries = Object.entries(things).map(([one, thing]) => [one === key ? to : one, thing] as const)
  const keyedNow = changedScript(script, [sort], () => Object.fromEntries(entries))
  const said = withRenamedSlots(keyedNow, key, to)
  if (sort === 'values') return said
  const followed =
    sort === 'people' ? rolesRenamed(sharesChanged(said, key, to), key, to) : peopleAtRenamed(said, key, to)
  return mistakesRenamed(followed, sort, key, to)
}
