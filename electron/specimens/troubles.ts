import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished } from 'vitest'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { failure } from '../../content/model/failure.ts'
import type { LedgerTroubleCause, LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { openLocalHost } from '../launch/localHost.ts'
import { holdInstance } from '../storage/instance.ts'
import { ledgerOn, openLedger } from '../storage/ledger.ts'
import { openLedgerFile } from '../storage/ledgerFile.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { createLedgerStore } from '../storage/ledgerStore.ts'
import { must, specimenAttempt, specimenSession, temporaryFolder } from './ledger.ts'
import { begin, drill, errorOf, meddle, nobody, open, opened, options, overWire, type Provocation } from './provoke.ts'

const filledFolder = (): string => {
  const folder = temporaryFolder()
  const database = must(openLedgerFile(folder))
  const store = createLedgerStore(database, ledgerPath(folder))
  must(store.addSession(specimenSession()))
  for (let position = 0; position < 20; position++) {
    must(store.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt(position)))
  }
  database.close()
  return folder
}

/** Runs a module's code in a process of its own and gives back the failure that it prints. */
const elsewhere = (program: string, args: readonly string[], code: string): LedgerFailure => {
  const said = execFileSync(program, [...args, '--input-type=module', '--eval', code], { encoding: 'utf8' })
  return JSON.parse(said.trim()) as LedgerFailure
}

const importOf = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href)

/** The ledger of a folder, open in another process that keeps it locked. */
const lockElsewhere = async (folder: string): Promise<void> => {
  const holder = spawn(process.execPath, [
    '--eval',
    `const { DatabaseSync } = require('node:sqlite')
     const ledger = new DatabaseSync(${JSON.stringify(ledgerPath(folder))})
     ledger.exec('BEGIN IMMEDIATE')
     console.log('locked')
     setInterval(() => ledger, 1000)`,
  ])
  onTestFinished(() => void holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
}

/** Runs as somebody who may write nowhere but in their own folders: an administrator may write anywhere. */
const asNobody = <Value>(run: () => Value): Value => {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65_534)
  try {
    return run()
  } finally {
    process.seteuid?.(0)
  }
}

/** No system that this is tested on has such a SQLite or such a disk: the values are written by hand. */
const byHand =
  (values: LedgerUnavailableValues): Provocation =>
  () =>
    overWire(failure('ledgerUnavailable', values))

const path = '/dossier/ledger.sqlite'

/** For tests: every cause for which records cannot be reached, brought about. */
export const troubles: Readonly<Record<LedgerTroubleCause, Provocation>> = {
  alreadyRunning: async () => {
    const folder = temporaryFolder()
    const held = must(holdInstance(folder))
    onTestFinished(held.release)
    return opened(folder)
  },
  locked: async () => {
    const { client, folder } = await open()
    await lockElsewhere(folder)
    return errorOf(await client.startSession(drill))
  },
  readOnly: () => {
    const folder = filledFolder()
    chmodSync(ledgerPath(folder), 0o444)
    return opened(folder)
  },
  noPermission: () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    const refused = asNobody(() => openLedgerFile(join(folder, 'records')))
    return refused.ok ? expect.unreachable('it may be written') : overWire(refused.error)
  },
  damaged: () => {
    const folder = filledFolder()
    truncateSync(ledgerPath(folder), 8_000)
    return opened(folder)
  },
  notALedger: () => {
    const folder = temporaryFolder()
    writeFileSync(ledgerPath(folder), 'Dear Jo,\n'.repeat(1000))
    return opened(folder)
  },
  otherDatabase: () => {
    const folder = temporaryFolder()
    meddle(folder, 'CREATE TABLE bookmark (url TEXT)')
    return opened(folder)
  },
  newerVersion: () => {
    const folder = filledFolder()
    meddle(folder, 'PRAGMA user_version = 99')
    return opened(folder)
  },
  logWithoutLedger: () => {
    const folder = temporaryFolder()
    const database = must(openLedgerFile(folder))
    must(createLedgerStore(database, ledgerPath(folder)).addSession(specimenSession()))
    copyFileSync(`${ledgerPath(folder)}-wal`, join(folder, 'copy'))
    database.close()
    copyFileSync(join(folder, 'copy'), `${ledgerPath(folder)}-wal`)
    truncateSync(ledgerPath(folder), 0)
    return opened(folder)
  },
  fileInTheWay: () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    return opened(file)
  },
  folderInTheWay: () => {
    const folder = temporaryFolder()
    mkdirSync(ledgerPath(folder))
    return opened(folder)
  },
  cannotOpen: () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'instance.lock'))
    return opened(folder)
  },
  diskError: () => {
    const folder = filledFolder()
    // A system that lets no file grow any more refuses the write itself, as a failing disk does.
    const code = `
      import { openLedgerFile } from ${importOf('../storage/ledgerFile.ts')}
      import { ledgerPath } from ${importOf('../storage/ledgerPath.ts')}
      import { createLedgerStore } from ${importOf('../storage/ledgerStore.ts')}
      const folder = ${JSON.stringify(folder)}
      const store = createLedgerStore(openLedgerFile(folder).value, ledgerPath(folder))
      let answer = { ok: true }
      for (let turn = 0; answer.ok && turn < 1000; turn++) answer = store.keepDerived('text', 'x'.repeat(9000 + turn))
      console.log(JSON.stringify(answer.error))`
    return overWire(elsewhere('sh', ['-c', `ulimit -f 256; exec "$0" "$@"`, process.execPath], code))
  },
  refused: async () => {
    const { client, folder } = await open()
    const { answer } = await begin(client)
    meddle(folder, "CREATE TRIGGER no BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'no'); END")
    return errorOf(await client.fileAnswer(answer(0)))
  },
  noSession: async () => {
    const ledger = must(await openLedger(temporaryFolder()))
    onTestFinished(ledger.close)
    return overWire(errorOf(await ledger.addAnswer(nobody, 'marking', specimenAttempt())) as LedgerFailure)
  },
  damagedRecord: async () => {
    const { client, folder } = await open(filledFolder())
    meddle(folder, "UPDATE record SET content = replace(content, 'mil-ml', 'mil-mx') WHERE sort = 'session'")
    return errorOf(await client.readSession({ sessionId: specimenSession().sessionId }))
  },
  gone: () => {
    const folder = filledFolder()
    truncateSync(ledgerPath(folder), 0)
    return opened(folder)
  },
  replaced: async () => {
    const { client, folder } = await open()
    const { answer } = await begin(client)
    renameSync(ledgerPath(folder), join(folder, 'moved'))
    return errorOf(await client.fileAnswer(answer(0)))
  },
  noSqlite: () => {
    const code = `
      import { openLedgerFile } from ${importOf('../storage/ledgerFile.ts')}
      console.log(JSON.stringify(openLedgerFile('/dossier').error))`
    return overWire(elsewhere(process.execPath, ['--no-experimental-sqlite'], code))
  },
  oldSqlite: byHand({ cause: 'oldSqlite', path, version: '3.50.0', needed: '3.51.3' }),
  noWriteAheadLog: byHand({ cause: 'noWriteAheadLog', path, mode: 'delete' }),
  unsynced: byHand({ cause: 'unsynced', path, level: 1 }),
  closed: async () => {
    const host = must(await openLocalHost(temporaryFolder(), options))
    await host.close()
    return errorOf(await connect(ownMachine, host.send).listSessions({}))
  },
  stopped: async () => {
    const dying = new Worker(
      `const { parentPort } = require('node:worker_threads')
       parentPort.postMessage(JSON.stringify({ id: 0, answer: { ok: true } }))
       parentPort.on('message', () => { throw new Error('out of memory.') })`,
      { eval: true },
    )
    const ledger = must(await ledgerOn(dying, path))
    return overWire(errorOf(await ledger.session(nobody)) as LedgerFailure)
  },
  other: () => opened(join(temporaryFolder(), 'd'.repeat(300))),
}

/** For tests: a disk without room. */
export const fullDisk: Provocation = () => {
  const folder = temporaryFolder()
  const database = must(openLedgerFile(folder))
  onTestFinished(() => database.close())
  const store = createLedgerStore(database, ledgerPath(folder))
  must(store.addSession(specimenSession()))
  // SQLite gives the same error for this limit as for a disk without room.
  database.exec('PRAGMA max_page_count = 20')
  for (let position = 0; position < 20; position++) {
    const filed = store.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt(position))
    if (!filed.ok) return overWire(filed.error)
  }
  return expect.unreachable('there is room')
}
