import type { DatabaseSync } from 'node:sqlite'
import { activitySchemas } from '../../content/activities/schemas.ts'
import type { DamagedRecord, LedgerCheck } from '../../content/records/record.ts'
import type { Head } from './head.ts'
import { DamagedRow, type ReadRow, readRecord, recordColumns } from './recordRows.ts'

/** How many damaged records are named. */
const mostNamed = 1_000

/** A number of the order of filing, and the row that stands there; undefined where none can be read. */
export interface NumberedRow {
  readonly filed: number
  readonly row: ReadRow | undefined
}

/** The value of a question to a database, undefined where its file is too damaged for an answer. */
const attempt = <Value>(ask: () => Value): Value | undefined => {
  try {
    return ask()
  } catch (problem) {
    if (problem instanceof Error && 'errcode' in problem) return undefined
    throw problem
  }
}

/**
 * Every row that can be read, in the order of the file, then every number from 1 to `upTo` at which none was. Behind a page
 * of the file that cannot be read, rows are looked up one by one.
 */
export const numberedRows = function* (database: DatabaseSync, upTo: number): Generator<NumberedRow, void> {
  const isSeen = new Uint8Array(upTo + 1)
  const all = attempt(() => database.prepare(`SELECT ${recordColumns} FROM record ORDER BY filed`))
  const rows = all && attempt(() => all.iterate())
  for (;;) {
    const step = rows && attempt(() => rows.next())
    if (step === undefined || step.done === true) break
    const row = step.value as unknown as ReadRow
    const filed = Number(row.filed)
    if (filed >= 1 && filed <= upTo) isSeen[filed] = 1
    yield { filed, row }
  }
  const one = attempt(() => database.prepare(`SELECT ${recordColumns} FROM record WHERE filed = ?`))
  for (let filed = 1; filed <= upTo; filed += 1) {
    if (isSeen[filed] === 1) continue
    yield { filed, row: one && (attempt(() => one.get(filed)) as unknown as ReadRow | undefined) }
  }
}

/** How far numbers run ahead of the note of the last one after a power cut, and of how many there are after losses. */
const believableGap = 10_000

/** The highest number that a record has or had. A damaged number in the file can be any, and is not believed. */
export const lastFiledIn = (database: DatabaseSync, head: Head | undefined): number => {
  const found = attempt(() => database.prepare('SELECT max(filed) AS last, count(*) AS records FROM record').get())
  const last = Number(found?.last ?? 0)
  const known = Math.max(head?.filed ?? 0, Number(found?.records ?? 0))
  return last > known + believableGap ? known : Math.max(last, known)
}

const isSound = (database: DatabaseSync): boolean =>
  attempt(() => database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check) === 'ok'

/** What is wrong with the row of a number, or nothing. */
const damageOf = ({ filed, row }: NumberedRow, head: Head | undefined): DamagedRecord | undefined => {
  const missing = { filed, sort: null, sessionId: null, position: null, trouble: 'missing' } as const
  if (row === undefined) return missing
  try {
    readRecord(activitySchemas, row)
  } catch (problem) {
    if (problem instanceof DamagedRow) return problem.damaged
    throw problem
  }
  // It is whole, and another one than was filed last: an older ledger, or somebody else's, is in its place.
  const isOther = head?.filed === filed && Buffer.from(row.checksum as Uint8Array).toString('hex') !== head.checksum
  return isOther ? missing : undefined
}

/** Looks at every record of an open ledger: what is whole, what has changed since it was filed, what is gone. */
export const checkLedger = (database: DatabaseSync, head: Head | undefined): LedgerCheck => {
  let whole = 0
  let damagedCount = 0
  const damaged: DamagedRecord[] = []
  for (const one of numberedRows(database, lastFiledIn(database, head))) {
    const found = damageOf(one, head)
    if (found === undefined) {
      whole += 1
    } else {
      damagedCount += 1
      if (damaged.length < mostNamed) damaged.push(found)
    }
  }
  damaged.sort((a, b) => a.filed - b.filed)
  return { whole, damaged, damagedCount, isSound: isSound(database) }
}
