import { entriesIn, type Json, type JsonObject } from '../../../basics/json.ts'
import { changedScript } from '../changedScript.ts'
import type { ListPath } from '../edit.ts'
import { inserted, moved, removed } from '../sharing.ts'

/** The entries at a path: ways of saying a paragraph that is one text are that text. */
const listAt = (was: Json | undefined): readonly Json[] => (typeof was === 'string' ? [was] : entriesIn(was))

/** A list as it stands in a file: one way of saying a paragraph is its text, and an empty list of what may be left out is not there. */
const asWritten = (list: readonly Json[], path: ListPath): Json | undefined => {
  const isOfWays = path.length === 3
  if (isOfWays && list.length === 1) return list[0]
  return list.length === 0 ? undefined : list
}

/** A script one of whose lists is another; itself where the list stays. */
const changedList = (script: JsonObject, path: ListPath, to: (list: readonly Json[]) => readonly Json[]): JsonObject =>
  changedScript(script, path, (was) => {
    const list = listAt(was)
    const now = to(list)
    return now === list ? was : asWritten(now, path)
  })

/** Puts an entry into a list at a place. */
export const insertEntry = (script: JsonObject, list: ListPath, at: number, entry: Json): JsonObject =>
  changedList(script, list, (was) => inserted(was, at, entry))

/** Puts another entry in the place of one; nothing happens where there is none. */
export const setEntry = (script: JsonObject, list: ListPath, at: number, entry: Json): JsonObject =>
  changedList(script, list, (was) => (at in was ? was.with(at, entry) : was))

/** Takes an entry out. */
export const removeEntry = (script: JsonObject, list: ListPath, at: number): JsonObject =>
  changedList(script, list, (was) => removed(was, at))

/** Takes an entry to another place of its list. */
export const moveEntry = (script: JsonObject, list: ListPath, at: number, to: number): JsonObject =>
  changedList(script, list, (was) => moved(was, at, to))
