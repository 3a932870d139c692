import * as v from 'valibot'
import type { JsonObject } from '../../basics/json.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { PackFault } from '../../packs/pack.ts'
import { sayIssue } from '../../packs/schemaFault.ts'
import { Script } from '../../packs/script/script.ts'
import { idOf } from './draft.ts'

/** A fault of a script, at its place within it: empty for the whole, else as `Path` with dots (`people.gp.why.en`). */
export type ScriptFault = PackFault

/** Where a script stands in its pack, as faults say it. */
export const placeInPack = (json: JsonObject): string => `scripts.${idOf(json)}`

/** A fault of a pack of this script alone, at its place within the script. */
export const withinScript = <Fault extends PackFault>(fault: Fault, json: JsonObject): Fault => {
  // A script that has no id yet is named by its number.
  const at = [placeInPack(json), 'scripts.0'].find((one) => fault.place.startsWith(`${one}.`))
  return { ...fault, place: at === undefined ? '' : fault.place.slice(at.length + 1) }
}

/** A script as its format has it, from a draft's; or what is of another sort, or missing. */
export const readScript = (json: JsonObject): Result<Script, readonly ScriptFault[]> => {
  const read = v.safeParse(Script, json)
  if (read.success) return ok(read.output)
  return err(read.issues.map((issue) => ({ place: v.getDotPath(issue) ?? '', ...sayIssue(issue) })))
}
