import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { ledgerPath } from './ledgerPath.ts'
import { openStore } from './openStore.ts'

const { sessionId } = specimenSession()

/** An open ledger of two records, after a moment of rest. */
const settled = () => {
  const folder = temporaryFolder()
  const open = must(openStore(folder))
  must(open.store.addSession(specimenSession()))
  must(open.store.addAnswer(sessionId, 'marking', specimenAttempt(0)))
  open.settle()
  return { folder, open, path: ledgerPath(folder) }
}

const recordsIn = (path: string): unknown => {
  const database = new DatabaseSync(path)
  const records = database.prepare('SELECT count(*) AS records FROM record').get()?.records
  database.close()
  return records
}

test('after a moment of rest a copy of the file alone has every record, and the log has room', () => {
  const { folder, open, path } = settled()
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(3_900_000)
  const copy = join(folder, 'copy.sqlite')
  copyFileSync(path, copy)
  expect(recordsIn(copy)).toBe(2)
  open.close()
})

test('the log is begun anew: the next answer is added to it, and is there after a power cut', () => {
  const { folder, open, path } = settled()
  must(open.store.addAnswer(sessionId, 'marking', specimenAttempt(1)))
  const copy = join(folder, 'copy.sqlite')
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${copy}${ending}`)
  expect(recordsIn(copy)).toBe(3)
  expect(open.database.prepare('SELECT count(*) AS rows FROM derived').get()).toEqual({ rows: 0 })
  open.close()
})

test('what a killed program left in the log is moved into the file once the ledger is open again', () => {
  const { folder, open, path } = settled()
  must(open.store.addAnswer(sessionId, 'marking', specimenAttempt(1)))
  const left = temporaryFolder()
  for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${ledgerPath(left)}${ending}`)
  open.close()
  const again = must(openStore(left))
  again.settle()
  copyFileSync(ledgerPath(left), join(folder, 'copy.sqlite'))
  expect(recordsIn(join(folder, 'copy.sqlite'))).toBe(3)
  again.close()
})

test('a ledger in which nothing was filed is not written to by resting', () => {
  const folder = temporaryFolder()
  const open = must(openStore(folder))
  open.settle()
  expect(statSync(`${ledgerPath(folder)}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  open.close()
})

test('without room on the disk the log stays short, and filing goes on as far as it can', () => {
  const folder = temporaryFolder()
  const open = must(openStore(folder))
  must(open.store.addSession(specimenSession()))
  const pages = Number(open.database.prepare('PRAGMA page_count').get()?.page_count)
  // SQLite gives the same error for this limit as for a disk without room.
  open.database.exec(`PRAGMA max_page_count = ${pages + 10}`)
  open.settle()
  expect(statSync(`${ledgerPath(folder)}-wal`).size).toBeLessThan(1_000_000)
  expect(must(open.store.addAnswer(sessionId, 'marking', specimenAttempt(0)))).toEqual(specimenAttempt(0))
  open.close()
})
