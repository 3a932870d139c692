import { entriesIn, fieldOf, isJsonObject, type Json, type JsonObject } from '../../basics/json.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { PackFault } from '../../packs/pack.ts'
import { readPackJson } from '../../packs/packJson.ts'
import { packText } from './packText.ts'
import { withField } from './sharing.ts'

/**
 * A pack of scripts while it is written: its file's JSON, of which anything may be missing or wrong. It is never changed:
 * an edit gives another, which shares with it all that stayed.
 */
export type Draft = JsonObject

const fault = (place: string, problem: string, fix: string) => err([{ place, problem, fix }])

/**
 * Reads a draft from its text. What cannot be shown in an editor, because it is no pack of scripts at all, is refused with
 * the place and the remedy; whatever else is wrong with it is for the author to see and to put right.
 */
export const readDraft = (text: string): Result<Draft, readonly PackFault[]> => {
  const json = readPackJson(text)
  return json.ok ? draftFrom(json.value) : json
}

/** The same of a file's JSON that was read before. */
export const draftFrom = (file: Json): Result<Draft, readonly PackFault[]> => {
  if (!isJsonObject(file)) return fault('the pack', 'It is no object with the fields of a pack.', 'Start from a pack.')
  const format = fieldOf(file, 'format')
  if (format === 'lastlook-pack/1') {
    return fault('format', 'It is a pack of scenarios.', 'Make scripts of them first: lastlook pack migrate.')
  }
  if (format !== 'lastlook-pack/2') {
    const problem =
      format === undefined ? 'It does not say its format.' : `${JSON.stringify(format)} is no known format.`
    return fault('format', problem, 'Write "format": "lastlook-pack/2".')
  }
  const scripts = fieldOf(file, 'scripts') ?? []
  if (!Array.isArray(scripts)) return fault('scripts', 'It is no list.', 'Put the scripts between [ and ].')
  const other = scripts.findIndex((one) => !isJsonObject(one))
  if (other < 0) return ok(file)
  return fault(`scripts.${other}`, 'It is no script.', 'Take it out, or write an object with the fields of a script.')
}

/** The text of a draft's file, with all fields that it has, known or not. Reading it gives the same draft again. */
export const writeDraft = (draft: Draft): string => packText(draft)

/** The scripts of a draft in the order of the file. */
export const scriptsOf = (draft: Draft): readonly JsonObject[] =>
  // What was read or edited has objects alone in it.
  entriesIn(fieldOf(draft, 'scripts')) as readonly JsonObject[]

/** What a script is called: empty while it is not. */
export const idOf = (thing: JsonObject): string => {
  const id = fieldOf(thing, 'id')
  return typeof id === 'string' ? id : ''
}

/** A draft with other scripts; itself where they are the same list. */
export const withScripts = (draft: Draft, scripts: readonly JsonObject[]): Draft =>
  scripts === fieldOf(draft, 'scripts') ? draft : withField(draft, 'scripts', scripts)

/** The longest id that a pack or a script may have. */
const longestId = 60

/**
 * An id that nothing has yet: as wanted, or with the first number behind it that is free.
 * @example freeId('crew-list', new Set(['crew-list'])) // 'crew-list-2'
 */
export const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  const bare = wanted.replace(/-\d+$/, '')
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${bare.slice(0, longestId - `-${number}`.length)}-${number}`
  return id
}
