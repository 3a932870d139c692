import { type Command, Option } from 'commander'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { ok, type Result } from '../../content/basics/result.ts'
import { buildDirectory, type DirectoryEntry } from '../../content/detector/directory.ts'
import { createLearner, type Learned } from '../logs/learnDirectory.ts'
import { logFiles } from '../logs/logFiles.ts'
import { type LogFormat, logFormats } from '../logs/logItem.ts'
import { readLogs, standardInput } from '../logs/readLogs.ts'
import { createScan } from '../logs/scanMail.ts'
import { readDirectoryFile } from '../storage/directoryFile.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import type { ProgressBar } from '../terminal/progressBar.ts'
import { replaceFileBy } from './replaceFile.ts'
import { findingJson, findingLine, learnedLines, summaryJson, summaryLines } from './scanReport.ts'
import { place } from './values.ts'

/** What `lastlook scan` was asked for. One of `directory` and `learn` is there. */
export interface ScanOptions {
  /** CSV file of the domains that the organisation knows. */
  readonly directory?: string
  /** Whether the directory is learned from the logs, in addition to that file. */
  readonly learn?: boolean
  /** Where the learned directory is written. */
  readonly writeDirectory?: string
  /** The format of all logs, where their start does not show it. */
  readonly format?: LogFormat
  readonly locale: Locale
  /** Whether every misaddressed recipient is printed. */
  readonly each?: boolean
  readonly json?: boolean
}

/** How many bytes all logs have; asked only when somebody watches, because a folder may hold a million files. */
const totalBytes = async (names: readonly string[], io: CommandIo): Promise<number> => {
  if (!io.showsProgress || names.includes(standardInput)) return 0
  let total = 0
  for await (const file of logFiles(names)) if ('bytes' in file) total += file.bytes
  return total
}

/** Learns a directory in a pass of its own: what is known must be known before the first address is judged. */
const learnFrom = async (
  names: readonly string[],
  options: ScanOptions,
  bar: ProgressBar,
  io: CommandIo,
): Promise<Learned> => {
  const learner = createLearner()
  // The second pass says what is wrong with the logs.
  for await (const { items, bytes } of readLogs(names, io.stdin, options.format)) {
    bar.add(bytes)
    for (const item of items) if (item.is === 'mail') learner.take(item.mail)
  }
  return learner.learned()
}

const directoryCsv = (entries: readonly DirectoryEntry[]): string =>
  ['domain,weight', ...entries.map(({ domain, weight }) => `${domain},${weight ?? 1}`)]
    .map((line) => `${line}\n`)
    .join('')

const usageFault = (logs: readonly string[], { directory, learn, writeDirectory }: ScanOptions): string | undefined => {
  if (directory === undefined && learn !== true)
    return 'Name the domains that you know with --directory FILE, or let them be learned with --learn.'
  if (writeDirectory !== undefined && learn !== true)
    return '--write-directory writes what was learned: add --learn, or leave it out.'
  if (learn === true && logs.includes(standardInput))
    return '--learn reads the logs twice, and standard input can be read once: name files.'
  return undefined
}

const writeLearned = async (learned: Learned, path: string, io: CommandIo): Promise<Result<undefined, string>> => {
  try {
    await replaceFileBy(path, async (write) => {
      write(directoryCsv(learned.entries))
      return ok(undefined)
    })
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    return { ok: false, error: `${path} cannot be written (${problem.message}). Choose another place.` }
  }
  io.say(`Written: ${path}`)
  return ok(undefined)
}

/** Reads logs of any size once (with `learn` twice) and prints what is misaddressed in them. */
const scan = async (logs: readonly string[], options: ScanOptions, io: CommandIo): Promise<number> => {
  const usage = usageFault(logs, options)
  if (usage !== undefined) return refuse(io, usage)
  const given = options.directory === undefined ? ok([]) : readDirectoryFile(options.directory)
  if (!given.ok) return refuse(io, ...given.error)

  const passes = options.learn === true ? 2 : 1
  const bar = io.progress((await totalBytes(logs, io)) * passes)
  const learned = options.learn === true ? await learnFrom(logs, options, bar, io) : undefined
  if (learned !== undefined && options.writeDirectory !== undefined) {
    const written = await writeLearned(learned, options.writeDirectory, io)
    if (!written.ok) return refuse(io, written.error)
  }

  const scanned = createScan(buildDirectory([...given.value, ...(learned?.entries ?? [])]))
  const [eachAs, print] = options.json === true ? [findingJson, io.printJson] : [findingLine, io.print]
  for await (const { file, items, bytes } of readLogs(logs, io.stdin, options.format)) {
    bar.add(bytes)
    const found: string[] = []
    for (const item of items) {
      if (item.is === 'end') scanned.close(item.format)
      else if (item.is === 'fault') scanned.fault(file, item.code, item.line)
      else {
        const wrong = scanned.take(file, item.mail)
        if (options.each === true) found.push(...wrong.map((one) => eachAs(one, options.locale)))
      }
    }
    if (found.length === 0) continue
    bar.clear()
    if (!(await print(found))) break
  }
  bar.clear()

  const summary = scanned.summary()
  if (summary.files === 0) {
    return refuse(io, `None of the logs can be read: ${logs.join(', ')}. Check their names and permissions.`)
  }
  if (options.json === true) await io.printJson([summaryJson(summary, learned)])
  else {
    const before = learned === undefined ? [] : [...learnedLines(learned, options.locale), '']
    await io.print([...before, ...summaryLines(summary, options.locale)])
  }
  return exitCode.done
}

/** Adds `lastlook scan` to the command line. */
export const addScan = (program: Command, io: CommandIo, finish: Finish): void => {
  program
    .command('scan')
    .summary('find misaddressed mail in mailboxes and logs')
    .description(
      'Reads mailboxes and logs of any size and says how many recipients were misaddressed, and how.\n' +
        'What is broken in them is counted and listed by line. It ends with 0 when they were read, whatever was found,\n' +
        'and with 2 when an option is wrong or nothing can be read.',
    )
    .argument('<log...>', 'files, folders with all files below them, or "-" for standard input')
    .option('--directory <file>', 'domains that you write to: CSV, or what directory import wrote', place)
    .option('--learn', 'learn the domains from the logs (besides those of --directory), in a pass of its own')
    .option('--write-directory <file>', 'write what was learned as a directory, to look through and keep', place)
    .addOption(
      new Option('--format <format>', 'format of all logs (else recognised by their start)').choices(logFormats),
    )
    .option('--each', 'print every misaddressed recipient too, with file and line')
    .option('--json', 'print JSON objects, one a line: with --each the findings, then the summary')
    .addOption(new Option('--locale <language>', 'language of the report').choices(locales).default('en'))
    .addHelpText(
      'after',
      `
Formats, each also packed with gzip:
  mbox      a mailbox file             postfix   the log of Postfix
  eml       one message                exim      the main log of Exim
  exchange  message tracking log       csv       a list with a column such as "address" or "to"

A domain is learned when mail went there and came from there, or when several people wrote there often. A frequent
one that looks like a slip of those is left out.

Examples:
  lastlook scan --directory known.csv outbox.mbox
  lastlook scan --learn --write-directory known.csv --json /var/log/mail.log*`,
    )
    .action(async (logs: string[], options: ScanOptions) => finish(await scan(logs, options, io)))
}
