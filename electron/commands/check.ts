import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Command, Option } from 'commander'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { detect, type Finding } from '../../content/detector/detect.ts'
import { buildDirectory } from '../../content/detector/directory.ts'
import { explainFinding } from '../../content/detector/explain.ts'
import { readDirectoryFile } from '../storage/directoryFile.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { isTerminal } from '../terminal/isTerminal.ts'
import { visible } from '../terminal/visible.ts'
import { addressLines } from './addressLines.ts'
import { place } from './values.ts'

/** What `lastlook check` was asked for. */
export interface CheckOptions {
  /** CSV file of the domains that the organisation knows. */
  readonly directory: string
  readonly locale: Locale
  /** Whether each finding is a JSON object on its line. */
  readonly json?: boolean
}

const verdict: Readonly<Record<Locale, Readonly<Record<'right' | 'wrong', string>>>> = {
  en: { right: 'ok', wrong: 'WRONG' },
  fr: { right: 'ok', wrong: 'ERRONÉ' },
}

/** Nobody reads more digits, and the last ones differ between processors. */
const rounded = (confidence: number): number => Math.round(confidence * 1e6) / 1e6

const asJson = (address: string, finding: Finding, locale: Locale): string =>
  JSON.stringify({
    address,
    misaddressed: finding.misaddressed,
    kind: finding.kind,
    intended: finding.intended,
    confidence: rounded(finding.confidence),
    explanation: explainFinding(finding, locale),
    at: finding.at,
  })

/** Verdict, confidence in percent, address, explanation; the columns line up for addresses of up to 40 letters as shown. */
const asLine = (address: string, finding: Finding, locale: Locale): string => {
  const word = verdict[locale][finding.misaddressed ? 'wrong' : 'right']
  // Only what cannot be read at all is certain.
  const shown = finding.fault ? 100 : Math.min(finding.confidence * 100, 99.9)
  const percent = `${shown.toFixed(1)}%`
  return `${word.padEnd(verdict[locale].wrong.length)} ${percent.padStart(6)}  ${visible(address).padEnd(40)}  ${explainFinding(finding, locale)}`
}

/** The list of addresses: a file, or standard input for `-`. Fails before the first line is read. */
const openAddresses = async (file: string, io: CommandIo): Promise<Result<Readable, string>> => {
  if (file === '-') {
    if (isTerminal(io.stdin)) {
      io.say('Type addresses, one a line. Ctrl+D (on Windows Ctrl+Z, then Enter) ends the list.')
    }
    return ok(io.stdin)
  }
  try {
    const found = await stat(file)
    if (found.isDirectory()) return err(`${file} is a folder. Name a file with an address on each line.`)
    const stream = createReadStream(file)
    await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject))
    return ok(stream)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`${file} cannot be read (${reason}). Check its name and permissions.`)
  }
}

/** Prints what is wrong with each address of a list, in its order, while the list is still being read. */
const check = async (file: string, options: CheckOptions, io: CommandIo): Promise<number> => {
  const entries = readDirectoryFile(options.directory)
  if (!entries.ok) return refuse(io, ...entries.error)
  const addresses = await openAddresses(file, io)
  if (!addresses.ok) return refuse(io, addresses.error)

  const directory = buildDirectory(entries.value)
  const [asText, print] = options.json === true ? [asJson, io.printJson] : [asLine, io.print]
  for await (const lines of addressLines(addresses.value)) {
    const texts = lines.map((line) => asText(line, detect(line, directory), options.locale))
    if (!(await print(texts))) break
  }
  return exitCode.done
}

/** Adds `lastlook check` to the command line. */
export const addCheck = (program: Command, io: CommandIo, finish: Finish): void => {
  program
    .command('check')
    .summary('say which addresses of a list are misaddressed')
    .description(
      'Reads addresses, one a line, and prints for each whether its domain is a slip of one that you know.\n' +
        'It ends with 0 when the whole list was read, whatever was found, and with 2 when a file or an option is wrong.',
    )
    .argument('[file]', 'list of addresses in UTF-8; "-" is standard input', '-')
    .requiredOption('--directory <file>', 'domains that you write to: CSV, or what directory import wrote', place)
    .option('--json', 'print a JSON object on each line')
    .addOption(new Option('--locale <language>', 'language of the explanations').choices(locales).default('en'))
    .addHelpText(
      'after',
      `
The directory begins with the names of its columns, in one of two forms:
  domain,weight,name        address,name
  fleetnorth.mil,120,Fleet  j.harlow@fleetnorth.mil,Jo Harlow
"weight" is how often you write there; "formerly" names the domains that its owner had before, separated by spaces.
All but domain and address may be left out.

Each JSON object has, in this order: address, misaddressed, kind, intended, confidence, explanation, at.

Example:
  lastlook check --directory known.csv --json outbox.txt`,
    )
    .action(async (file: string, options: CheckOptions) => finish(await check(file, options, io)))
}
