import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import { describeFailure } from '../../content/contract/failureTexts.ts'
import { auditorHost } from '../../content/hosts/auditor/auditorHost.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { openLedger } from '../storage/ledger.ts'
import { ledgerPath } from '../storage/ledgerFile.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { replaceFile } from './replaceFile.ts'
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

const writeOut = async (text: string, { out }: ExportOptions, io: CommandIo): Promise<number> => {
  if (out === undefined) {
    await io.printCsv(text)
    return exitCode.done
  }
  try {
    replaceFile(out, text)
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    return refuse(io, `${out} cannot be written (${problem.message}). Choose another place with --out.`)
  }
  io.say(`Written: ${out}`)
  return exitCode.done
}

/** Writes all records of a ledger as CSV. It reads beside a running app, and makes no ledger where there is none. */
const exportRecords = async (options: ExportOptions, io: CommandIo): Promise<number> => {
  const folder = dataFolder(options.data)
  if (!existsSync(ledgerPath(folder))) {
    return refuse(io, `There are no records yet in ${folder}. Play a session, or name another folder with --data.`)
  }
  if (options.out !== undefined && options.force !== true && existsSync(options.out)) {
    return refuse(io, `${options.out} is there already. Add --force to replace it, or choose another name.`)
  }
  const ledger = await openLedger(folder)
  if (!ledger.ok) return refuse(io, describeFailure(ledger.error))
  try {
    const host = auditorHost({
      ledger: ledger.value,
      activities: hostActivities,
      now: () => new Date().toISOString(),
    })
    const exported = await host.exportRecords({ format: options.format })
    if (!exported.ok) return refuse(io, describeFailure(exported.error))
    return await writeOut(exported.value.text, options, io)
  } finally {
    await ledger.value.close()
  }
}

/** Adds `lastlook records export` to the command line. */
export const addRecords = (program: Command, io: CommandIo, finish: Finish): void => {
  program
    .command('records')
    .description('Work with what was recorded.')
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
