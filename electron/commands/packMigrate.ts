import { existsSync } from 'node:fs'
import path from 'node:path'
import { ok } from '../../content/basics/result.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import { readPackText } from './packText.ts'
import { replaceFileBy } from './replaceFile.ts'
import { trainerClient } from './trainerClient.ts'

/** What `lastlook pack migrate` was asked for. */
export interface PackMigrateOptions {
  /** The file to write. */
  readonly out: string
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean
  /** Whether everything is one JSON text on standard output. */
  readonly json?: boolean
}

/** Why the new pack cannot stand there; undefined where it can. */
const outProblem = (file: string, { out, force }: PackMigrateOptions): string | undefined => {
  if (path.resolve(out) === path.resolve(file)) return `${out} is the pack itself. Choose another name.`
  return force !== true && existsSync(out)
    ? `${out} is there already. Add --force to replace it, or choose another name.`
    : undefined
}

/** Writes a pack of scenarios as a pack of scripts, and says what it could not carry over. */
export const packMigrate = async (file: string, options: PackMigrateOptions, io: CommandIo): Promise<number> => {
  const { out, json } = options
  const problem = outProblem(file, options)
  if (problem !== undefined) return refuse(io, problem)
  const text = await readPackText(file)
  if (!text.ok) return refuse(io, `${file}: It cannot be read (${text.error}). Check its name and permissions.`)
  const migrated = await trainerClient.migratePack({ text: text.value })
  // The trainer's host expects no failure of a text: whatever it is, the report says it.
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error))
  const { text: pack, scenarios, scripts, notes, problems, more } = migrated.value
  if (pack !== null) {
    try {
      await replaceFileBy(out, async (write) => {
        write(pack)
        return ok(undefined)
      })
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem)
      return refuse(io, `${out}: It cannot be written (${reason}). Choose another place.`)
    }
  }
  if (json === true) {
    await io.printJson([
      JSON.stringify({ file, out: pack === null ? null : out, scenarios, scripts, notes, problems, more }),
    ])
  } else {
    for (const { place, problem, fix } of [...problems, ...notes]) io.say(`${file}: ${place}: ${problem} ${fix}`)
    if (more.errors > 0) io.say(`${file}: ${more.errors} errors more are not listed. Correct these first.`)
    if (pack !== null) {
      await io.print([`${out}: ${scripts} scripts of ${scenarios} scenarios, ${notes.length} notes`])
    }
  }
  return pack === null ? exitCode.badUsage : exitCode.done
}
