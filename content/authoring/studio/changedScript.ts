import { isEmptyObject, type Json, type JsonObject } from '../../basics/json.ts'
import { locales } from '../../basics/locale.ts'
import { Script, ScriptPerson } from '../../packs/script/script.ts'
import { keyed } from './keys.ts'
import { changedAt, type Path } from './sharing.ts'

const scriptOrder = Object.keys(Script.entries)
const personOrder = Object.keys(ScriptPerson.entries)
const mistakesOrder = ['victims', 'kinds', 'people']

/** The order in which files have the fields of what stands at a path of a script. */
const orderOf = ([list, ...rest]: Path): readonly string[] => {
  if (list === undefined) return scriptOrder
  if (list === 'mistakes' && rest.length === 0) return mistakesOrder
  if (!keyed.some((one) => one === list)) return locales
  // What stands by key is in the order in which it was added.
  if (rest.length === 0) return []
  return list === 'people' && rest.length === 1 ? personOrder : locales
}

/**
 * A script with something else at a path of it, undefined for nothing; itself where nothing changes. New fields stand where files have
 * them, and mistakes of which nothing is said are not there.
 */
export const changedScript = (
  script: JsonObject,
  path: Path,
  to: (was: Json | undefined) => Json | undefined,
): JsonObject => {
  // A script is never taken out by a path within it.
  const now = changedAt(script, path, to, orderOf) as JsonObject
  if (now === script || path[0] !== 'mistakes' || !isEmptyObject(now.mistakes)) return now
  return changedAt(now, ['mistakes'], () => undefined) as JsonObject
}
