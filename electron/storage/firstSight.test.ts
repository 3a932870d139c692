import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { seemsWell } from './firstSight.ts'
import { openHead } from './head.ts'
import { holdInstance } from './instance.ts'
import { openLedgerFile } from './ledgerFile.ts'
import { versionOfToday } from './ledgerIdentity.ts'
import { ledgerPath } from './ledgerPath.ts'
import { migrations } from './migrations.ts'

/** A folder with a ledger of today, closed. */
const withLedger = (): string => {
  const folder = temporaryFolder()
  must(openLedgerFile(folder)).close()
  return folder
}

test('a ledger of today has taken every step', () => {
  expect(versionOfToday).toBe(migrations.length)
})

test('a folder that is not there yet, and one with a ledger of today, seem well, and can be held afterwards', () => {
  for (const folder of [join(temporaryFolder(), 'not', 'made yet'), withLedger()]) {
    expect(seemsWell(folder)).toBe(true)
    must(holdInstance(folder)).release()
  }
})

test('a folder that is held by another does not, until it is released', () => {
  const folder = withLedger()
  const { release } = must(holdInstance(folder))
  expect(seemsWell(folder)).toBe(false)
  release()
  expect(seemsWell(folder)).toBe(true)
})

const spoilt: readonly (readonly [string, (ledger: string, folder: string) => void])[] = [
  ['a text in the place of the ledger', (ledger) => writeFileSync(ledger, 'somebody’s text'.repeat(20))],
  ['a ledger of no bytes', (ledger) => truncateSync(ledger)],
  ['a ledger that may not be written', (ledger) => chmodSync(ledger, 0o444)],
  ['another program’s database', (ledger) => change(ledger, 'PRAGMA application_id = 7')],
  ['a newer ledger', (ledger) => change(ledger, 'PRAGMA user_version = 99')],
  ['an older ledger', (ledger) => change(ledger, 'PRAGMA user_version = 1')],
  [
    'a log without its ledger',
    (ledger) => {
      rmSync(ledger)
      writeFileSync(`${ledger}-wal`, 'records')
    },
  ],
  [
    'a note of records without their ledger',
    (ledger, folder) => {
      openHead(folder).close()
      rmSync(ledger)
    },
  ],
]

const change = (ledger: string, sql: string): void => {
  const database = new DatabaseSync(ledger)
  database.exec(sql)
  database.close()
}

test.each(spoilt)('%s does not seem well', (_name, spoil) => {
  const folder = withLedger()
  spoil(ledgerPath(folder), folder)
  expect(seemsWell(folder)).toBe(false)
})

test('a file in the place of the folder does not seem well', () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  expect(seemsWell(file)).toBe(false)
})
