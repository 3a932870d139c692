import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type GeneratedPack, type GenerateFault, generatePack } from '../../content/authoring/generate/generatePack.ts'
import type { WrongStatus } from '../../content/authoring/generate/wrongDomains.ts'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { readDomain } from '../../content/mail/domain.ts'
import { type ErrorKindId, errorKindIds } from '../../content/model/errorKind.ts'
import { importDirectory } from '../storage/importDirectory.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import { importFaultLine } from './directoryImport.ts'
import { replaceFileBy } from './replaceFile.ts'

/** What `lastlook pack generate` was asked for. */
export interface PackGenerateOptions {
  /** A directory in any format that is imported. */
  readonly directory: string
  readonly items: number
  readonly seed: number
  readonly locale: Locale | 'both'
  /** The share of messages that come wrong, 0.2 to 0.5. */
  readonly baseRate: number
  /** The least and the greatest difficulty. */
  readonly difficulty: readonly [number, number]
  readonly kinds?: readonly ErrorKindId[]
  /** The domain of the own organisation; left out, the one with most people. */
  readonly home?: string
  /** Wrong domains that may be shown. */
  readonly confirm?: readonly string[]
  /** A file with such domains, one a line. */
  readonly confirmed?: string
  readonly out: string
  readonly force?: boolean
  readonly json?: boolean
}

const faultLines: Readonly<Record<GenerateFault, string>> = {
  noDomain: 'It has no domain of an organisation, only public mail providers or none. Import addresses of your own.',
  homeUnknown: 'Nobody in it has the domain of --home. Name one that is there, or leave --home out.',
}

const statusWords: Readonly<Record<WrongStatus, string>> = {
  nobody: 'nobody can have it',
  confirmed: 'confirmed',
  live: 'could be somebody’s: left out',
}

/** The domain of a text in comparable form; the text itself where it is none. */
const comparable = (text: string): string => {
  const read = readDomain(text)
  return read.ok ? read.value.text : text
}

/** The domains that are confirmed, in comparable form. Fails with why their file cannot be read. */
const confirmedDomains = ({ confirm = [], confirmed }: PackGenerateOptions): Result<ReadonlySet<string>, string> => {
  try {
    const lines = confirmed === undefined ? [] : readFileSync(confirmed, 'utf8').split(/[\r\n]+/)
    const listed = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
    return ok(new Set([...confirm, ...listed].map(comparable)))
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`${confirmed}: It cannot be read (${reason}). Check its name and permissions.`)
  }
}

/** The wrong domains that anybody may want to look up, a line each. */
const domainLines = ({ wrong }: GeneratedPack): readonly string[] =>
  wrong
    .filter(({ status }) => status !== 'nobody')
    .map(({ written, right, kind, status }) => `${written}: ${kind} of ${right}: ${statusWords[status]}`)

const summaryLines = (made: GeneratedPack, out: string): readonly string[] => {
  const count = (status: WrongStatus): number => made.wrong.filter((one) => one.status === status).length
  return [
    `${out}: ${made.scripts} scripts, of which ${made.canGoWrong} can go wrong and come right too`,
    ...(made.lintErrors > 0
      ? [
          `Errors that lastlook pack lint finds in it: ${made.lintErrors}. Take another seed, more kinds or more scripts.`,
        ]
      : []),
    `Right addresses: at ${[made.home, ...made.partners].join(', ')}`,
    `Wrong forms of them that nobody can have: ${count('nobody')}; confirmed: ${count('confirmed')}; left out: ${count('live')}`,
    ...(count('live') > 0 ? ['Look up those left out, and add --confirm DOMAIN for each that does no harm.'] : []),
  ]
}

const outProblem = ({ out, force, directory }: PackGenerateOptions): string | undefined => {
  if (path.resolve(out) === path.resolve(directory)) return `${out} is the directory itself. Choose another name.`
  return force !== true && existsSync(out)
    ? `${out} is there already. Add --force to replace it, or choose another name.`
    : undefined
}

const write = async (out: string, text: string): Promise<Result<undefined, string>> => {
  try {
    return await replaceFileBy(out, async (add) => {
      add(text)
      return ok(undefined)
    })
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    return err(`${out}: It cannot be written (${problem.message}). Choose another place.`)
  }
}

/** Makes a pack at an organisation's own domains, and lists the wrong ones that could be somebody's. */
export const packGenerate = async (options: PackGenerateOptions, io: CommandIo): Promise<number> => {
  const { directory: file, items, seed, locale, baseRate, difficulty, kinds = errorKindIds, home, out } = options
  const problem = outProblem(options)
  if (problem !== undefined) return refuse(io, problem)
  const confirmed = confirmedDomains(options)
  if (!confirmed.ok) return refuse(io, confirmed.error)
  const directory = await importDirectory(file, {})
  if (!directory.ok) return refuse(io, importFaultLine(file, directory.error, 'en'))
  const { people, domains, faultCounts } = directory.value
  const { library } = await import('../../content/packs/stocks/library.ts')
  const wishes = {
    directory: { people, domains },
    home: home === undefined ? undefined : comparable(home),
    items,
    seed,
    locales: locale === 'both' ? locales : [locale],
    baseRate,
    levels: difficulty,
    kinds,
    confirmed: confirmed.value,
  }
  const made = generatePack(wishes, library)
  if (!made.ok) return refuse(io, `${file}: ${faultLines[made.error]}`)
  const written = await write(out, made.value.text)
  if (!written.ok) return refuse(io, written.error)

  const leftOut = Object.values(faultCounts).reduce((sum, count) => sum + count, 0)
  if (options.json === true) {
    const { text: _, wrong, ...rest } = made.value
    const nobodys = wrong.filter(({ status }) => status === 'nobody').length
    const listed = wrong.filter(({ status }) => status !== 'nobody')
    await io.printJson([JSON.stringify({ out, ...rest, faultyRows: leftOut, nobodys, domains: listed })])
  } else {
    if (leftOut > 0) io.say(`${file}: Faulty rows that stay out: ${leftOut}; lastlook directory import says why.`)
    await io.print([...domainLines(made.value), ...summaryLines(made.value, out)])
  }
  return exitCode.done
}
