import * as v from 'valibot'
import { entriesIn, fieldOf, type JsonObject } from '../../basics/json.ts'
import { extentFaults } from '../../packs/extent.ts'
import { type PackFault, ScriptPackFile } from '../../packs/pack.ts'
import { plainTextFaults } from '../../packs/plainText.ts'
import { sayIssue } from '../../packs/schemaFault.ts'
import { scriptFaults } from '../../packs/script/checkScript.ts'
import { checkStocks } from '../../packs/script/checkStock.ts'
import { completePack, type Library } from '../../packs/script/library.ts'
import type { Script } from '../../packs/script/script.ts'
import { type LintProblem, lintError } from '../lint/problem.ts'
import { lintScript } from '../lint/script.ts'
import { lintPackOfScripts } from '../lint/scripts.ts'
import { type Draft, idOf, scriptsOf } from './draft.ts'
import type { PackParts } from './parts.ts'
import { placeInPack, readScript, withinScript } from './readScript.ts'
import { remembered } from './remembered.ts'
import { without } from './sharing.ts'

const asError = ({ place, problem, fix }: PackFault): LintProblem => lintError(place, problem, fix)

/**
 * Everything that is wrong with a script by itself, as its pack would be told: the format, else names, texts and the lint;
 * and markup. Places are within the script, as `withinScript` has them. It takes milliseconds, whatever else is in the pack. What only
 * the whole pack shows is not in it, nor what learners could go by who read nothing.
 */
export const scriptProblems = (parts: PackParts, json: JsonObject): readonly LintProblem[] => {
  const inPack = { scripts: [json] }
  const read = readScript(json)
  const ofText = [...extentFaults(inPack), ...plainTextFaults(inPack, true)].map(asError)
  const said = read.ok
    ? [...scriptFaults(read.value, parts, placeInPack(json)).map(asError), ...lintScript(read.value, parts)]
    : []
  const within = [...said, ...ofText].map((problem) => withinScript(problem, json))
  return read.ok ? within : [...read.error.map(asError), ...within]
}

const frameFormat = v.omit(ScriptPackFile, ['scripts'])

const sameIds = (draft: Draft): PackFault[] => {
  const ids = scriptsOf(draft).map(idOf)
  const twice = new Set(ids.filter((id, at) => id !== '' && ids.indexOf(id) < at))
  return [...twice].map((id) => ({
    place: `scripts.${id}`,
    problem: 'Two scripts have this id.',
    fix: 'Give one of them another id.',
  }))
}

const noScripts = (draft: Draft): PackFault[] =>
  entriesIn(fieldOf(draft, 'scripts')).length > 0
    ? []
    : [{ place: 'scripts', problem: 'It has no script.', fix: 'Add one.' }]

/**
 * Looks packs over apart from what is wrong with each of their scripts by itself: what they say of themselves, their
 * stocks, ids that stand twice, and the balance of those scripts that can be read. Each script is read once. Places are
 * those of the pack.
 */
export const packProblemsReader = (library: Library): ((draft: Draft) => readonly LintProblem[]) => {
  const readOnce = remembered((json: JsonObject): readonly Script[] => {
    const read = readScript(json)
    return read.ok ? [read.value] : []
  })
  return (draft) => {
    const frame = without(draft, 'scripts')
    const read = v.safeParse(frameFormat, frame)
    const ofTexts = plainTextFaults(frame, true)
    const both = [...sameIds(draft), ...noScripts(draft), ...ofTexts]
    if (!read.success) {
      const faults = read.issues.map((issue) => ({ place: v.getDotPath(issue) ?? 'the pack', ...sayIssue(issue) }))
      return [...faults, ...both].map(asError)
    }
    const faults = [...checkStocks(read.output), ...both].map(asError)
    const pack = completePack({ ...read.output, scripts: scriptsOf(draft).flatMap(readOnce) }, library)
    return [...faults, ...lintPackOfScripts(pack)]
  }
}
