import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Encoding } from '../../content/authoring/directory/encoding.ts'
import { writeOwnFile } from '../../content/authoring/directory/ownFile.ts'
import type { DirectoryProgress } from '../../content/authoring/directory/readDirectory.ts'
import type { DirectoryReading } from '../../content/authoring/directory/reading.ts'
import type { Separator } from '../../content/authoring/directory/separator.ts'
import type { Locale } from '../../content/basics/locale.ts'
import { ok, type Result } from '../../content/basics/result.ts'
import { directoryFaultText, rowFaultText, rowHoldsText, wholeRow } from '../../content/contract/directoryTexts.ts'
import { type ImportFault, importDirectory } from '../storage/importDirectory.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import { goodRows, importWords, readingLines, unitsIn } from './directoryWords.ts'
import { replaceFileBy } from './replaceFile.ts'

/** What `lastlook directory import` was asked for. Columns by the file's own names. */
export interface DirectoryImportOptions {
  readonly encoding?: Encoding
  readonly separator?: Separator
  readonly name?: string
  readonly address?: string
  readonly unit?: string
  readonly dryRun?: boolean
  /** The file to write; needed but for a dry run. */
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
  readonly locale: Locale
}

/** Why nothing was imported, as a line. */
export const importFaultLine = (file: string, problem: ImportFault, locale: Locale): string => {
  if (problem.is === 'fault') {
    const { what, remedy } = directoryFaultText(problem.fault, locale)
    return `${file}: ${what} ${remedy}`
  }
  // Nothing here calls an import off.
  const reason = problem.is === 'unreadable' ? problem.reason : problem.is
  return `${file}: It cannot be read (${reason}). Check its name and permissions.`
}

/** Why the directory cannot stand there; undefined where it can. */
const outProblem = (file: string, { dryRun, out, force }: DirectoryImportOptions): string | undefined => {
  if (dryRun === true) return undefined
  if (out === undefined) return 'Name the file to write with -o FILE, or add --dry-run.'
  if (path.resolve(out) === path.resolve(file)) return `${out} is the file that is read. Choose another name.`
  return force !== true && existsSync(out)
    ? `${out} is there already. Add --force to replace it, or choose another name.`
    : undefined
}

const reportJson = (file: string, out: string | null, reading: DirectoryReading, locale: Locale): string => {
  const { people, domains, faults, rows, ...rest } = reading
  return JSON.stringify({
    file,
    out,
    rows,
    good: goodRows(reading),
    people: people.length,
    units: unitsIn(reading),
    domains: domains.length,
    ...rest,
    faults: faults.map((fault) => ({ file, ...fault, ...rowFaultText(fault, locale) })),
  })
}

/** One line a faulty row: file:row, field, what it holds, what to do. */
const faultLines = (file: string, { faults }: DirectoryReading, locale: Locale): readonly string[] =>
  faults.map((fault) => {
    const { what, remedy } = rowFaultText(fault, locale)
    const holds = rowHoldsText(fault, locale)
    const about = fault.field ?? wholeRow[locale]
    return `${file}:${fault.row}: ${about}: ${holds === '' ? '' : `${holds}: `}${what} ${remedy}`
  })

const write = async (out: string, reading: DirectoryReading): Promise<Result<undefined, string>> => {
  try {
    return await replaceFileBy(out, async (add) => {
      add(writeOwnFile(reading))
      return ok(undefined)
    })
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    return { ok: false, error: `${out}: It cannot be written (${problem.message}). Choose another place.` }
  }
}

/** Reads a directory, says what is wrong with its rows, and writes the good ones as the app's own file. */
export const directoryImport = async (
  file: string,
  options: DirectoryImportOptions,
  io: CommandIo,
): Promise<number> => {
  const { encoding, separator, name, address, unit, locale } = options
  const problem = outProblem(file, options)
  if (problem !== undefined) return refuse(io, problem)
  const bytes = io.showsProgress ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0
  const bar = io.progress(bytes)
  let reached = 0
  const onProgress = ({ share }: DirectoryProgress): void => {
    bar.add((share - reached) * bytes)
    reached = share
  }
  const read = await importDirectory(file, { encoding, separator, fields: { name, address, unit } }, { onProgress })
  bar.clear()
  if (!read.ok) return refuse(io, importFaultLine(file, read.error, locale))

  const reading = read.value
  const out = options.dryRun === true ? undefined : options.out
  const say = importWords(locale)
  const isEmpty = goodRows(reading) === 0
  if (out !== undefined && !isEmpty) {
    const written = await write(out, reading)
    if (!written.ok) return refuse(io, written.error)
  }
  if (options.json === true) await io.printJson([reportJson(file, isEmpty ? null : (out ?? null), reading, locale)])
  else {
    const end = isEmpty ? say.nothing : out === undefined ? say.dryRun : say.written(out)
    await io.print([...faultLines(file, reading, locale), ...readingLines(reading, locale), end])
  }
  return isEmpty ? exitCode.badUsage : exitCode.done
}
