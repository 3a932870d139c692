import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { LedgerTroubleCause } from '../../content/model/ledgerTrouble.ts'
import { must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { checkLedger } from './checkLedger.ts'
import { readHead } from './head.ts'
import { openLedger } from './ledger.ts'
import { openLedgerFile } from './ledgerFile.ts'
import { applicationId } from './ledgerIdentity.ts'
import { ledgerPath } from './ledgerPath.ts'
import { createLedgerStore } from './ledgerStore.ts'
import { migrations } from './migrations.ts'
import { openStore } from './openStore.ts'

/** A closed ledger with a session of twenty answers: some 100 kB. */
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

/** Opens as the app does, and expects to be refused for this cause while the file keeps its bytes. */
const expectRefused = async (folder: string, cause: LedgerTroubleCause, values: object = {}): Promise<void> => {
  const before = readFileSync(ledgerPath(folder))
  const opened = await openLedger(folder)
  expect(opened).toEqual({
    ok: false,
    error: { code: 'ledgerUnavailable', values: { cause, path: ledgerPath(folder), ...values } },
  })
  expect(readFileSync(ledgerPath(folder)).equals(before)).toBe(true)
}

test('the promises of the connection are in force', () => {
  const database = must(openLedgerFile(temporaryFolder()))
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('foreign_keys')).toBe(1)
  expect(pragma('trusted_schema')).toBe(0)
  database.close()
})

test.skipIf(process.platform === 'win32')('nobody else on the machine can read the records', () => {
  const folder = join(temporaryFolder(), 'made', 'for it')
  const database = must(openLedgerFile(folder))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  database.close()
})

test('bytes overwritten in the middle are named, and what is beside them is read', () => {
  const folder = filledFolder()
  const bytes = readFileSync(ledgerPath(folder))
  bytes.fill(0x5a, 12_288, 16_384)
  writeFileSync(ledgerPath(folder), bytes)
  const database = must(openLedgerFile(folder))
  const { whole, damagedCount, damaged, isSound } = checkLedger(database, readHead(folder))
  database.close()
  expect(isSound && damagedCount === 0).toBe(false)
  expect(whole + damagedCount).toBe(21)
  expect(damaged).toHaveLength(damagedCount)
})

test('a truncated ledger is found, and the file is left alone', async () => {
  const folder = filledFolder()
  truncateSync(ledgerPath(folder), statSync(ledgerPath(folder)).size - 5000)
  await expectRefused(folder, 'damaged', { system: { of: 'sqlite', code: 11 } })
})

test('a file that is no database is left alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(ledgerPath(folder), 'Dear Jo,\n'.repeat(1000))
  await expectRefused(folder, 'notALedger', { system: { of: 'sqlite', code: 26 } })
})

test('the database of another program is left alone', async () => {
  const folder = temporaryFolder()
  const other = new DatabaseSync(ledgerPath(folder))
  other.exec('CREATE TABLE bookmark (url TEXT)')
  other.close()
  await expectRefused(folder, 'otherDatabase')
})

test('a ledger of a newer version is left alone, and the newer Lastlook is asked for', async () => {
  const folder = filledFolder()
  const newer = new DatabaseSync(ledgerPath(folder))
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  await expectRefused(folder, 'newerVersion', { version: 99, known: migrations.length })
})

test('an emptied ledger whose log still holds records is left alone, log and all', async () => {
  const folder = temporaryFolder()
  const database = must(openLedgerFile(folder))
  must(createLedgerStore(database, ledgerPath(folder)).addSession(specimenSession()))
  const log = `${ledgerPath(folder)}-wal`
  copyFileSync(log, join(folder, 'copy'))
  database.close()
  copyFileSync(join(folder, 'copy'), log)
  truncateSync(ledgerPath(folder), 0)
  await expectRefused(folder, 'logWithoutLedger', { log })
  expect(statSync(log).size).toBeGreaterThan(0)
})

test('a file without the write bit is read-only, also to an administrator', async () => {
  const folder = filledFolder()
  chmodSync(ledgerPath(folder), 0o444)
  await expectRefused(folder, 'readOnly', { system: null })
})

test('a file in place of the folder, and a folder in place of the file, are said', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(await openLedger(file)).toMatchObject({ error: { values: { cause: 'fileInTheWay', path: file } } })
  expect(await openLedger(join(file, 'below'))).toMatchObject({
    error: { values: { cause: 'fileInTheWay', path: join(file, 'below') } },
  })
  mkdirSync(ledgerPath(folder))
  expect(await openLedger(folder)).toMatchObject({
    error: { values: { cause: 'folderInTheWay', path: ledgerPath(folder) } },
  })
})

test('a start that ended before the first table is taken up where it stopped; a file of no bytes is no beginning', async () => {
  const folder = temporaryFolder()
  const halfway = new DatabaseSync(ledgerPath(folder))
  halfway.exec('PRAGMA journal_mode = WAL')
  halfway.close()
  must(openLedgerFile(folder)).close()
  const emptied = temporaryFolder()
  writeFileSync(ledgerPath(emptied), '')
  await expectRefused(emptied, 'gone', { records: 0 })
})

test('a ledger that is gone is missed, not made anew', async () => {
  const folder = filledFolder()
  const { store, close } = must(openStore(folder))
  must(store.addSession(specimenSession(1)))
  close()
  rmSync(ledgerPath(folder))
  expect(await openLedger(folder)).toMatchObject({ error: { values: { cause: 'gone', records: 22 } } })
  expect(existsSync(ledgerPath(folder))).toBe(false)
})

test('what a killed first start left half written is rolled back', () => {
  const folder = temporaryFolder()
  // As earlier versions began: in the place of the ledger itself, under a journal that a kill leaves behind.
  const code = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(${JSON.stringify(ledgerPath(folder))})
    database.exec('PRAGMA application_id = ${applicationId}; CREATE TABLE a (x); PRAGMA cache_size = 1; BEGIN')
    for (let at = 0; at < 400; at += 1) database.exec("INSERT INTO a VALUES ('" + 'x'.repeat(2000) + "')")
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['--eval', code])
  expect(statSync(`${ledgerPath(folder)}-journal`).size).toBeGreaterThan(0)
  const database = must(openLedgerFile(folder))
  expect(database.prepare('SELECT count(*) AS rows FROM a').get()?.rows).toBe(0)
  database.close()
})
