import { entriesIn, fieldOf, fieldsIn, type Json, type JsonObject } from '../../basics/json.ts'

/** A way into a JSON value: names of fields, and places in lists from 0. */
export type Path = readonly (string | number)[]

/** What stands at a path; undefined where nothing does. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined => {
  let found = value
  for (const step of path) found = typeof step === 'number' ? entriesIn(found)[step] : fieldOf(found, step)
  return found
}

/** An object without a field. */
export const without = (fields: JsonObject, key: string): JsonObject => {
  if (!Object.hasOwn(fields, key)) return fields
  const { [key]: _, ...rest } = fields
  return rest
}

/**
 * An object with a field in it: where it was, or, if it is new, where `order` has it, which is how files of the format are
 * written; behind all others where `order` does not name it.
 */
export const withField = (fields: JsonObject, key: string, value: Json, order: readonly string[] = []): JsonObject => {
  const rank = order.indexOf(key)
  if (Object.hasOwn(fields, key) || rank < 0) return { ...fields, [key]: value }
  const entries = Object.entries(fields)
  const next = entries.findIndex(([one]) => order.indexOf(one) > rank)
  const at = next < 0 ? entries.length : next
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)])
}

/** A list with an entry put in at a place, or at the end where it has no such place. */
export const inserted = (list: readonly Json[], at: number, entry: Json): readonly Json[] => [
  ...list.slice(0, Math.max(0, at)),
  entry,
  ...list.slice(Math.max(0, at)),
]

/** A list without the entry at a place; itself where there is none. */
export const removed = (list: readonly Json[], at: number): readonly Json[] =>
  at in list ? [...list.slice(0, at), ...list.slice(at + 1)] : list

/** A list in which an entry was taken from one place to another; itself where nothing moves. */
export const moved = (list: readonly Json[], from: number, to: number): readonly Json[] => {
  const entry = list[from]
  const target = Math.min(Math.max(0, to), list.length - 1)
  return entry === undefined || target === from ? list : inserted(removed(list, from), target, entry)
}

const changedEntry = (list: readonly Json[], at: number, to: Json | undefined): readonly Json[] => {
  if (to === list[at]) return list
  if (to === undefined) return removed(list, at)
  return at in list ? list.with(at, to) : [...list, to]
}

/** The fields that an object at a path has in files, in their order; whatever it leaves out stands behind them. */
export type OrderOf = (path: Path) => readonly string[]

const changedField = (fields: JsonObject, key: string, to: Json | undefined, order: readonly string[]): JsonObject => {
  if (to === fieldOf(fields, key)) return fields
  return to === undefined ? without(fields, key) : withField(fields, key, to, order)
}

/**
 * A value with another at a path; undefined takes what is there out. All that is beside the path is shared with the value
 * as it was, and where nothing changes it is the value itself. What is missing on the way is made, and what is of another
 * sort there gives way; a place behind a list's end is its end.
 */
export const changedAt = (
  value: Json | undefined,
  path: Path,
  to: (was: Json | undefined) => Json | undefined,
  orderOf: OrderOf = () => [],
): Json | undefined => {
  const [step, ...rest] = path
  if (step === undefined) return to(value)
  const was = valueAt(value, [step])
  const now = changedAt(was, rest, to, (inner) => orderOf([step, ...inner]))
  // Nothing is made on the way to where nothing is put.
  if (was === now) return value
  if (typeof step === 'number') return changedEntry(entriesIn(value), step, now)
  return changedField(fieldsIn(value), step, now, orderOf([]))
}
