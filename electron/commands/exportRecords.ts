import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import type { CalendarDay } from '../../content/basics/calendar.ts'
import { ok } from '../../content/basics/result.ts'
import type { AuditorCalls } from '../../content/contract/auditor.ts'
import { describeFailure } from '../../content/contract/failureTexts.ts'
import type { Host } from '../../content/contract/serve.ts'
import { auditorHost } from '../../content/hosts/auditor/auditorHost.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { openLedger } from '../storage/ledger.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { replaceFileBy } from './replaceFile.ts'
import { dataOption, day, place } from './values.ts'

/** What `lastlook records export` was asked for. */
export interface ExportOptions {
  readonly format: 'csv'
  /** Only the sessions of this pack, by its id. */
  readonly pack?: string
  /** Only those of this learner, by the id that an export gives. */
  readonly learner?: string
  /** Only those begun on these days or between them, in UTC. */
  readonly from?: CalendarDay
  readonly to?: CalendarDay
  /** The folder of the ledger; the app's own when it is left out. */
  readonly data?: string
  /** The file to write; standard output when it is left out. */
  readonly out?: string
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean
}

/** The pages of the export, one after the other, and how many records are left out of it. */
const writePages = async (
  host: Host<AuditorCalls>,
  { format, pack, learner, from, to }: ExportOptions,
  write: (text: string) => Promise<boolean>,
) => {
  const of = { learnerId: learner ?? null, packId: pack ?? null, from: from ?? null, to: to ?? null }
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<typeof host.exportRecords>> = await host.exportRecords({ format, of, after })
    if (!page.ok) return page
    const isRead = await write(page.value.text)
    after = page.value.next
    if (after === null || !isRead) return ok(page.value.leftOut ?? 0)
  }
}

/** Writes the export to its place. Throws the system's errors of the file that it writes. */
const writeOut = (host: Host<AuditorCalls>, options: ExportOptions, io: CommandIo) =>
  options.out === undefined
    ? writePages(host, options, (text) => io.printCsv(text))
    : replaceFileBy(options.out, (write) =>
        writePages(host, options, async (text) => {
          write(text)
          return true
        }),
      )

/** Writes the records of a ledger as CSV. It reads beside a running app, and makes no ledger where there is none. */
const exportRecords = async (options: ExportOptions, io: CommandIo): Promise<number> => {
  const { out, force } = options
  const folder = dataFolder(options.data)
  if (!existsSync(ledgerPath(folder))) {
    return refuse(io, `There are no records yet in ${folder}. Play a session, or name another folder with --data.`)
  }
  if (out !== undefined && force !== true && existsSync(out)) {
    return refuse(io, `${out} is there already. Add --force to replace it, or choose another name.`)
  }
  const ledger = await openLedger(folder)
  if (!ledger.ok) return refuse(io, describeFailure(ledger.error))
  try {
    const now = () => new Date().toISOString()
    const host = auditorHost({ ledger: ledger.value, activities: hostActivities, now })
    const left = await writeOut(host, options, io)
    if (!left.ok) return refuse(io, describeFailure(left.error))
    if (out !== undefined) io.say(`Written: ${out}`)
    if (left.value > 0)
      io.say(`${left.value} damaged records are left out; the last lines name them. See: lastlook records check`)
    return exitCode.done
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    return refuse(io, `${out} cannot be written (${problem.message}). Choose another place with --out.`)
  } finally {
    await ledger.value.close()
  }
}

/** Adds `export` to `lastlook records`. */
export const addExport = (records: Command, io: CommandIo, finish: Finish): void => {
  records
    .command('export')
    .summary('write the records as CSV')
    .description(
      'Writes the records as CSV: UTF-8, a header, and a line for each recipient that was shown; of all sessions, or of those\n' +
        'that are asked for. Records that are damaged are named at the end, whatever was asked for.\n' +
        'It may run while Lastlook is open.',
    )
    .addOption(new Option('--format <format>', 'format of the file').choices(['csv']).makeOptionMandatory())
    .option('--pack <id>', 'only sessions of this pack')
    .option('--learner <id>', 'only sessions of this learner')
    .option('--from <day>', 'only sessions begun on this day or later (YYYY-MM-DD, UTC)', day)
    .option('--to <day>', 'only sessions begun on this day or earlier', day)
    .addOption(dataOption())
    .option('--out <file>', 'file to write (else standard output)', place)
    .option('--force', 'replace the file if it is there')
    .addHelpText(
      'after',
      `
Example:
  lastlook records export --format csv --out records.csv
  lastlook records export --format csv --pack forces --from 2026-01-01 --to 2026-03-31`,
    )
    .action(async (options: ExportOptions) => finish(await exportRecords(options, io)))
}
