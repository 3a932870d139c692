import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { describeFailure } from '../../content/contract/failureTexts.ts'
import type { DamagedRecord, LedgerCheck } from '../../content/records/record.ts'
import { backUp, backupsIn } from '../storage/backups.ts'
import { checkLedger } from '../storage/checkLedger.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { readHead } from '../storage/head.ts'
import { holdInstance } from '../storage/instance.ts'
import { openLedgerForReading } from '../storage/ledgerFile.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { ledgerVersion, migrations } from '../storage/migrations.ts'
import { restoreLedger } from '../storage/restoreLedger.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { dataOption } from './values.ts'

interface CareOptions {
  /** The folder of the ledger; the app's own when it is left out. */
  readonly data?: string
  readonly json?: boolean
}

const says = {
  changed: 'has changed since it was recorded',
  unknown: 'is of a kind that this version does not know',
  missing: 'is not there any more',
} as const

const nameOf = ({ filed, sort, sessionId, position, trouble }: DamagedRecord): string => {
  const what = sort === 'answer' ? `answer to message ${(position ?? 0) + 1}` : (sort ?? 'record')
  return `  no. ${filed}: ${what}${sessionId === null ? '' : ` of session ${sessionId}`} ${says[trouble]}`
}

/** Opens the ledger of a folder for reading, does something with it, closes it. Says why it cannot. */
const withLedger = async <Value>(
  folder: string,
  work: (database: Parameters<typeof checkLedger>[0]) => Value,
): Promise<Result<Value, string>> => {
  if (!existsSync(ledgerPath(folder))) {
    return err(`There are no records yet in ${folder}. Play a session, or name another folder with --data.`)
  }
  const opened = openLedgerForReading(folder)
  if (!opened.ok) return err(describeFailure(opened.error))
  try {
    let version: number
    try {
      version = ledgerVersion(opened.value)
    } catch {
      // What cannot even say its version is looked at as it is.
      return ok(work(opened.value))
    }
    if (version < migrations.length)
      return err(`The records in ${folder} are of an earlier version. Open Lastlook once.`)
    return ok(work(opened.value))
  } finally {
    opened.value.close()
  }
}

const isWell = ({ damagedCount, isSound }: LedgerCheck): boolean => isSound && damagedCount === 0

const check = async ({ data, json }: CareOptions, io: CommandIo): Promise<number> => {
  const folder = dataFolder(data)
  const found = await withLedger(folder, (database) => checkLedger(database, readHead(folder)))
  if (!found.ok) return refuse(io, found.error)
  const backups = backupsIn(folder).map(({ day }) => day)
  const { whole, damaged, damagedCount, isSound } = found.value
  if (json === true) await io.printJson([JSON.stringify({ ...found.value, backups })])
  else {
    await io.print([
      `${whole} records are whole, ${damagedCount} are damaged or missing. The file ${isSound ? 'holds together' : 'is damaged'}.`,
      ...damaged.map(nameOf),
      ...(damagedCount > damaged.length ? [`  and ${damagedCount - damaged.length} more`] : []),
      backups.length > 0 ? `Backups: ${backups.join(', ')}.` : 'There is no backup.',
    ])
    if (!isWell(found.value) && backups.length > 0)
      io.say('To take from the backups what is damaged: lastlook records restore')
  }
  return isWell(found.value) ? exitCode.done : exitCode.badUsage
}

const backup = async ({ data }: CareOptions, io: CommandIo): Promise<number> => {
  const folder = dataFolder(data)
  const today = new Date().toISOString().slice(0, 10)
  const made = await withLedger(folder, (database) => backUp(database, folder, today))
  if (!made.ok) return refuse(io, made.error)
  if (!made.value.ok) return refuse(io, describeFailure(made.value.error))
  if (!made.value.value) {
    return refuse(
      io,
      'The records are damaged, so no backup was made; the earlier ones stay. See: lastlook records check',
    )
  }
  await io.print([made.value.value.path])
  return exitCode.done
}

const restore = async ({ data }: CareOptions, io: CommandIo): Promise<number> => {
  const folder = dataFolder(data)
  if (backupsIn(folder).length === 0) return refuse(io, `There is no backup in ${folder}, so nothing can be restored.`)
  const instance = holdInstance(folder)
  if (!instance.ok) return refuse(io, describeFailure(instance.error))
  try {
    const restored = restoreLedger(folder, new Date().toISOString().replaceAll(':', '-').slice(0, 19))
    if (!restored.ok) return refuse(io, describeFailure(restored.error))
    const { whole, restored: mended, damaged, keptAs } = restored.value
    await io.print([`${whole} records are whole, ${mended} of them restored; ${damaged} could not be.`])
    if (keptAs !== null) io.say(`The ledger that was there is kept as ${keptAs}`)
    return damaged === 0 ? exitCode.done : exitCode.badUsage
  } finally {
    instance.value.release()
  }
}

/** Adds `check`, `backup` and `restore` to `lastlook records`. */
export const addCare = (records: Command, io: CommandIo, finish: Finish): void => {
  records
    .command('check')
    .summary('look at every record')
    .description(
      'Looks at every record: what is whole, what has changed since, what is gone. Ends with 2 where something is.',
    )
    .addOption(dataOption())
    .option('--json', 'print one JSON object')
    .action(async (options: CareOptions) => finish(await check(options, io)))
  records
    .command('backup')
    .summary('keep a verified copy of the records')
    .description(
      'Keeps a verified copy in the folder backups, beside the records, and prints its place. Lastlook may be open.',
    )
    .addOption(dataOption())
    .action(async (options: CareOptions) => finish(await backup(options, io)))
  records
    .command('restore')
    .summary('take from the backups what is damaged')
    .description(
      'Makes a ledger of every record that is whole in it or in a backup. Nothing that came after a backup is lost, and the\n' +
        'damaged file is kept. Lastlook has to be closed.',
    )
    .addOption(dataOption())
    .action(async (options: CareOptions) => finish(await restore(options, io)))
}
