import { entriesIn, fieldOf, isJsonObject, type Json, type JsonObject } from '../../../basics/json.ts'
import { changedScript } from '../changedScript.ts'

/** How few people a mistake may be about, by the field that lists them: with fewer it is none. */
const fewest: Readonly<Record<string, number>> = { adds: 1, unseen: 2 }

/** Fields of a mistake that name one person. */
const oneByName: readonly string[] = ['who', 'instead']

const isSame = (was: readonly Json[], now: readonly Json[]): boolean =>
  was.length === now.length && was.every((one, at) => one === now[at])

/** Says whose domain may be written wrong, or which kinds there may be; undefined says nothing of it. */
export const setMistakes = (
  script: JsonObject,
  field: 'victims' | 'kinds',
  value: readonly string[] | undefined,
): JsonObject =>
  changedScript(script, ['mistakes', field], (was) =>
    value && was !== undefined && isSame(entriesIn(was), value) ? was : value,
  )

/** A mistake without somebody; none where it is about nobody else. */
const withoutPerson = (mistake: Json, key: string): readonly Json[] => {
  if (!isJsonObject(mistake)) return [mistake]
  if (oneByName.some((field) => fieldOf(mistake, field) === key)) return []
  for (const [field, least] of Object.entries(fewest)) {
    const keys = entriesIn(fieldOf(mistake, field))
    if (!keys.includes(key)) continue
    const left = keys.filter((one) => one !== key)
    return left.length < least ? [] : [{ ...mistake, [field]: left }]
  }
  return [mistake]
}

/** Takes somebody out of the mistakes: one that is about nobody else is there no more. */
export const mistakesWithout = (script: JsonObject, key: string): JsonObject => {
  const spared = changedScript(script, ['mistakes', 'victims'], (was) =>
    entriesIn(was).includes(key) ? entriesIn(was).filter((one) => one !== key) : was,
  )
  return changedScript(spared, ['mistakes', 'people'], (was) => {
    const left = entriesIn(was).flatMap((one) => withoutPerson(one, key))
    if (isSame(entriesIn(was), left)) return was
    return left.length === 0 ? undefined : left
  })
}

/** A mistake that names a person, or an organisation, by another key. */
const renamed = (mistake: Json, sort: 'people' | 'organisations', key: string, to: string): Json => {
  if (!isJsonObject(mistake)) return mistake
  const rename = (one: Json): Json => (one === key ? to : one)
  const single = sort === 'people' ? oneByName : ['at']
  const entries = Object.entries(mistake).map(([field, value]): readonly [string, Json] => {
    if (single.includes(field)) return [field, rename(value)]
    const isList = sort === 'people' && Object.hasOwn(fewest, field) && Array.isArray(value)
    return [field, isList ? value.map(rename) : value]
  })
  return Object.fromEntries(entries)
}

/** The mistakes with another key for a person or an organisation. */
export const mistakesRenamed = (
  script: JsonObject,
  sort: 'people' | 'organisations',
  key: string,
  to: string,
): JsonObject => {
  const victims = changedScript(script, ['mistakes', 'victims'], (was) =>
    sort === 'people' && Array.isArray(was) ? was.map((one: Json) => (one === key ? to : one)) : was,
  )
  return changedScript(victims, ['mistakes', 'people'], (was) =>
    Array.isArray(was) ? was.map((one: Json) => renamed(one, sort, key, to)) : was,
  )
}
