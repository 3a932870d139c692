import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { hostActivities } from '../../content/activities/hostActivities.ts'
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
import { dataOption, place } from './values.ts'

/** What `lastlook records export` was asked for. */
export interface ExportOptions {
  readonly format: 'csv'
  /** The folder of the ledger; the app's own when it is left out. */
  readonly data?: string
  /** The file to write; standard output when it is left out. */
  readonly out?: string
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean
}

/** The pages of the export, one after the other, and how many records are left out of it. */
const writePages = async (host: Host<AuditorCalls>, write: (text: string) => Promise<boolean>) => {
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<typeof host.exportRecords>> = await host.exportRecords({ format: 'csv', after })
    if (!page.ok) return page
    const isRead = await write(page.value.text)
    after = page.value.next
    if (after === null || !isRead) return ok(page.value.leftOut ?? 0)
  }
}

/** Writes the export to its place. Throws the system's errors of the file that it writes. */
const writeOut = (host: Host<AuditorCalls>, { out }: ExportOptions, io: CommandIo) =>
  out === undefined
    ? writePages(host, (text) => io.printCsv(text))
    : replaceFileBy(out, (write) =>
        writePages(host, async (text) => {
          write(text)
          return true
        }),
      )

/** Writes all records of a ledger as CSV. It reads beside a running app, and makes no ledger where there is none. */
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
    .summary('write all records as CSV')
    .description(
      'Writes all records as CSV: UTF-8, a header, and a line for each recipient that was shown.\n' +
        'It may run while Lastlook is open.',
    )
    .addOption(new Option('--format <format>', 'format of the file').choices(['csv']).makeOptionMandatory())
    .addOption(dataOption())
    .option('--out <file>', 'file to write (else standard output)', place)
    .option('--force', 'replace the file if it is there')
    .addHelpText(
      'after',
      `
Example:
  lastlook records export --format csv --out records.csv`,
    )
    .action(async (options: ExportOptions) => finish(await exportRecords(options, io)))
}
