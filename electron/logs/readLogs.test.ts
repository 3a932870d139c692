import { randomBytes } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../specimens/ledger.ts'
import { readLogs } from './readLogs.ts'

const nothing = Readable.from([])

/** With notes that do not pack well, so that a packed log has several pieces on the disk too. */
const rows = 3_000
const list = Array.from({ length: rows }, () => `jo@fleet.example,${randomBytes(256).toString('hex')}\n`).join('')

test.each([
  ['plain', list],
  ['packed', gzipSync(list)],
])('every byte of a %s log is told of, however long somebody takes over a piece', async (_, content) => {
  const path = join(temporaryFolder(), 'list.csv')
  writeFileSync(path, content)
  const [pieces, mails] = [[] as number[], [] as number[]]
  for await (const { items, bytes } of readLogs([path], nothing)) {
    pieces.push(bytes)
    mails.push(items.filter(({ is }) => is === 'mail').length)
    for (let turn = 0; turn < 20; turn++) await setImmediate()
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  expect(pieces.length).toBeGreaterThan(2)
  expect({ bytes: sum(pieces), mails: sum(mails) }).toEqual({ bytes: statSync(path).size, mails: rows })
})
