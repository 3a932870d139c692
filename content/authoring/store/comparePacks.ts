import { canonicalJson } from '../../basics/canonicalJson.ts'
import { fieldOf, isJsonObject, type Json, type JsonObject } from '../../basics/json.ts'
import { messagesOf } from './readText.ts'

/** One field that says something else: its path, and what it said and says as JSON text; null where it was or is not there. */
export interface ChangedField {
  readonly place: string
  readonly before: string | null
  readonly after: string | null
}

/** A message that is not what it was. */
export interface ChangedMessage {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** Of a changed one, in the order of their places. */
  readonly fields: readonly ChangedField[]
}

/** What a text of a pack says that another does not. */
export interface PackChanges {
  /** What it says of itself and of all its messages: title, stocks, facts. */
  readonly pack: readonly ChangedField[]
  readonly messages: readonly ChangedMessage[]
}

/** Values that are compared as a whole below this depth: a path of more steps helps nobody. */
const maxDepth = 8

const sayValue = (value: Json | undefined): string | null => (value === undefined ? null : canonicalJson(value))

/** The places at which two values differ, as deep as both have them. */
const fieldsOf = (before: Json | undefined, after: Json | undefined, place: string, depth = 0): ChangedField[] => {
  if (before === after) return []
  if (depth < maxDepth && isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) =>
      fieldsOf(fieldOf(before, key), fieldOf(after, key), place ? `${place}.${key}` : key, depth + 1),
    )
  }
  if (depth < maxDepth && Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, at) => at).flatMap((at) =>
      fieldsOf(before[at], after[at], `${place}.${at}`, depth + 1),
    )
  }
  const change = { place, before: sayValue(before), after: sayValue(after) }
  return change.before === change.after ? [] : [change]
}

/** Messages by their ids; one without an id, or with another's, by its place. */
const byId = (pack: JsonObject): ReadonlyMap<string, Json> => {
  const found = new Map<string, Json>()
  messagesOf(pack).forEach((message, at) => {
    const named = fieldOf(message, 'id')
    const id = typeof named === 'string' ? named : ''
    found.set(id === '' || found.has(id) ? `${at + 1}` : id, message)
  })
  return found
}

/** What the text `after` changes against `before`, both as JSON objects, whole packs or not. Their versions are no change. */
export const comparePacks = (before: JsonObject, after: JsonObject): PackChanges => {
  const { scripts: _s, scenarios: _c, version: _v, ...headBefore } = before
  const { scripts: _t, scenarios: _d, version: _w, ...headAfter } = after
  const then = byId(before)
  const now = byId(after)
  const changed = [...now].flatMap(([id, message]): ChangedMessage[] => {
    if (!then.has(id)) return [{ id, change: 'added', fields: [] }]
    const fields = fieldsOf(then.get(id), message, '')
    return fields.length > 0 ? [{ id, change: 'changed', fields }] : []
  })
  const removed = [...then.keys()]
    .filter((id) => !now.has(id))
    .map((id): ChangedMessage => ({ id, change: 'removed', fields: [] }))
  return { pack: fieldsOf(headBefore, headAfter, ''), messages: [...changed, ...removed] }
}
