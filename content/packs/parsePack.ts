import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { canonicalJson } from '../basics/canonicalJson.ts'
import { isShallowerThan } from '../basics/depth.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { formerKindIds } from '../model/errorKind.ts'
import { checkPack } from './checkPack.ts'
import { type Pack, type PackFault, PackFile } from './pack.ts'

/** The longest pack text that is read, in UTF-16 code units. The largest shipped pack is a twentieth of it. */
const longest = 5_000_000

/** How deep a pack may nest; the format itself nests 8 deep. */
const maxDepth = 16

const fault = (place: string, problem: string, fix: string): PackFault => ({ place, problem, fix })

/** Where a schema issue is, with the scenario's id in place of its number. */
const placeOf = (issue: v.BaseIssue<unknown>, file: unknown): string => {
  const path = v.getDotPath(issue) ?? ''
  const match = /^scenarios\.(\d+)(.*)$/.exec(path)
  if (!match) return path || 'the pack'
  const id = (file as { scenarios?: { id?: unknown }[] }).scenarios?.[Number(match[1])]?.id
  return typeof id === 'string' ? `scenarios.${id}${match[2]}` : path
}

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

/**
 * Reads a pack's JSON text. Size and depth are checked before anything walks through it; then the schema, then what no
 * schema can say. Everything that is wrong is reported, in the order of the file.
 */
export const parsePack = (text: string): Result<Pack, readonly PackFault[]> => {
  if (text.length > longest) {
    return err([fault('the pack', `It is longer than ${longest} characters.`, 'Split it into smaller packs.')])
  }
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err([fault('the pack', `It is not JSON: ${reason}`, 'Correct the text at that place.')])
  }
  if (!isShallowerThan(file, maxDepth)) {
    return err([
      fault(
        'the pack',
        `It nests deeper than ${maxDepth} levels.`,
        'Take the extra levels out; the format nests 8 deep.',
      ),
    ])
  }
  const read = v.safeParse(PackFile, withTodaysKinds(file))
  if (!read.success) {
    return err(
      read.issues.map((issue) => fault(placeOf(issue, file), issue.message, `Expected ${issue.expected ?? 'less'}.`)),
    )
  }
  const faults = checkPack(read.output)
  if (faults.length > 0) return err(faults)
  return ok({ ...read.output, hash: bytesToHex(sha256(utf8ToBytes(canonicalJson(read.output)))) })
}
