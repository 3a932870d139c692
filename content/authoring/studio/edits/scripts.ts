import type { JsonObject } from '../../../basics/json.ts'
import { type Draft, freeId, idOf, scriptsOf, withScripts } from '../draft.ts'
import { inserted, moved, removed } from '../sharing.ts'

const idsOf = (draft: Draft): ReadonlySet<string> => new Set(scriptsOf(draft).map(idOf))

/** A list of scripts that is one still: nothing else was put into it. */
const withList = (draft: Draft, scripts: readonly JsonObject[string][]): Draft =>
  withScripts(draft, scripts as readonly JsonObject[])

/** Puts a script into a pack, under the first free id like its own. */
export const addScript = (draft: Draft, at: number, added: JsonObject): Draft =>
  withList(draft, inserted(scriptsOf(draft), at, { ...added, id: freeId(idOf(added) || 'new', idsOf(draft)) }))

/** Puts another script of the same content behind one, under another id and as one that nobody has played: version 1. */
export const duplicateScript = (draft: Draft, at: number): Draft => {
  const source = scriptsOf(draft)[at]
  return source ? addScript(draft, at + 1, { ...source, version: 1 }) : draft
}

/** Takes a script out. */
export const deleteScript = (draft: Draft, at: number): Draft => withList(draft, removed(scriptsOf(draft), at))

/** Takes a script to another place in the pack. */
export const moveScript = (draft: Draft, at: number, to: number): Draft =>
  withList(draft, moved(scriptsOf(draft), at, to))

/** Puts another in the place of a script; itself where nothing changes. */
export const changedScriptAt = (draft: Draft, at: number, to: (script: JsonObject) => JsonObject): Draft => {
  const scripts = scriptsOf(draft)
  const was = scripts[at]
  const now = was && to(was)
  return now === undefined || now === was ? draft : withScripts(draft, scripts.with(at, now))
}
