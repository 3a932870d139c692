import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { canonicalJson } from '../basics/canonicalJson.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { formerKindIds } from '../model/errorKind.ts'
import { checkPack } from './checkPack.ts'
import { type Pack, type PackFault, PackFile, ScriptPackFile } from './pack.ts'
import { readPackJson } from './packJson.ts'
import { withId } from './place.ts'
import { plainTextFaults } from './plainText.ts'
import { sayIssue } from './schemaFault.ts'
import { checkScripts } from './script/checkScript.ts'
import { completePack, type Library, noLibrary } from './script/library.ts'

const fault = (place: string, problem: string, fix: string): PackFault => ({ place, problem, fix })

/** Where a schema issue is, with the scenario's id in place of its number. */
const placeOf = (issue: v.BaseIssue<unknown>, file: unknown): string =>
  withId(v.getDotPath(issue) ?? '', file) || 'the pack'

/** A pack with the ids that kinds of error have today; one that somebody wrote earlier may have former ones. */
const withTodaysKinds = (file: unknown): unknown => {
  if (typeof file !== 'object' || file === null || !('scenarios' in file) || !Array.isArray(file.scenarios)) return file
  const scenarios = file.scenarios.map((scenario: unknown) => {
    if (typeof scenario !== 'object' || scenario === null) return scenario
    if (!('traps' in scenario) || !Array.isArray(scenario.traps)) return scenario
    const traps = scenario.traps.map((trap: unknown) =>
      typeof trap === 'object' && trap !== null && 'kind' in trap && typeof trap.kind === 'string'
        ? { ...trap, kind: formerKindIds[trap.kind] ?? trap.kind }
        : trap,
    )
    return { ...scenario, traps }
  })
  return { ...file, scenarios }
}

/** The format that a file says it has; undefined where it says none. */
const formatOf = (file: unknown): unknown =>
  typeof file === 'object' && file !== null && 'format' in file ? file.format : undefined

const formats: readonly unknown[] = ['lastlook-pack/1', 'lastlook-pack/2']

/** What a file that says no known format is told, and of nothing else. */
const formatFault = (file: unknown): PackFault => {
  const format = formatOf(file)
  const isObject = typeof file === 'object' && file !== null && !Array.isArray(file)
  const fix = 'Write "format": "lastlook-pack/1" for scenarios, "lastlook-pack/2" for scripts.'
  if (!isObject) return fault('the pack', 'It is no object with the fields of a pack.', fix)
  const problem = format === undefined ? 'It does not say its format.' : `${JSON.stringify(format)} is no known format.`
  return fault('format', problem, fix)
}

const withHash = <File extends PackFile | ScriptPackFile>(file: File): File & { hash: string } => ({
  ...file,
  hash: bytesToHex(sha256(utf8ToBytes(canonicalJson(file)))),
})

/** What a schema says of a file, as faults. */
const readAs = <Schema extends v.GenericSchema>(
  schema: Schema,
  file: unknown,
): Result<v.InferOutput<Schema>, readonly PackFault[]> => {
  const read = v.safeParse(schema, file)
  if (read.success) return ok(read.output)
  return err(read.issues.map((issue) => ({ place: placeOf(issue, file), ...sayIssue(issue) })))
}

/**
 * Reads a pack's JSON text, of scenarios or of scripts. Size and depth are checked before anything walks through it; then the
 * schema, then what no schema can say. Everything that is wrong is reported, in the order of the file. What scripts name
 * and the pack has not is the library's; without one, a pack has to be complete.
 */
export const parsePack = (text: string, library: Library = noLibrary): Result<Pack, readonly PackFault[]> => {
  const json = readPackJson(text)
  if (!json.ok) return json
  const file = json.value
  if (!formats.includes(formatOf(file))) return err([formatFault(file)])
  if (formatOf(file) === 'lastlook-pack/2') {
    const read = readAs(ScriptPackFile, file)
    if (!read.ok) return read
    const complete = completePack(read.value, library)
    const faults = [...checkScripts(complete), ...plainTextFaults(complete, true)]
    return faults.length > 0 ? err(faults) : ok(withHash(complete))
  }
  const read = readAs(PackFile, withTodaysKinds(file))
  if (!read.ok) return read
  const faults = checkPack(read.value)
  return faults.length > 0 ? err(faults) : ok(withHash(read.value))
}
