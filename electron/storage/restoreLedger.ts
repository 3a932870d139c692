import { closeSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { activitySchemas } from '../../content/activities/schemas.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Restored } from '../../content/records/recordsCare.ts'
import { backupsIn } from './backups.ts'
import { checkLedger, lastFiledIn, numberedRows } from './checkLedger.ts'
import { type Head, openHead, readHead } from './head.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'
import { openLedgerForReading } from './ledgerFile.ts'
import { ledgerPath } from './ledgerPath.ts'
import { migrate } from './migrations.ts'
import { DamagedRow, type ReadRow, readRecord } from './recordRows.ts'
import { loadSqlite } from './sqlite.ts'
import { syncFile } from './syncFile.ts'

const isWhole = (row: ReadRow): boolean => {
  try {
    readRecord(activitySchemas, row)
    return true
  } catch (problem) {
    if (!(problem instanceof DamagedRow)) throw problem
    // Whole, and of an activity that this version lacks.
    return problem.damaged.trouble === 'unknown'
  }
}

/** What can be copied of a table whose rows say themselves whether they are whole. */
const copyTexts = (from: DatabaseSync, to: DatabaseSync, table: 'derived' | 'pack', key: 'name' | 'hash'): void => {
  try {
    const insert = to.prepare(
      `INSERT INTO ${table} (${key}, content, checksum) VALUES (?, ?, ?) ON CONFLICT (${key}) DO NOTHING`,
    )
    for (const row of from.prepare(`SELECT ${key}, content, checksum FROM ${table}`).iterate()) {
      insert.run(row[key] as string, row.content as string, row.checksum as Uint8Array)
    }
  } catch (problem) {
    // A table that cannot be read has nothing to give.
    if (!(problem instanceof Error && 'errcode' in problem)) throw problem
  }
}

/** How many records a new ledger got, and how many of them the first source had. */
interface Filled {
  readonly whole: number
  readonly ofFirst: number
  /** The highest number among them. */
  readonly last: number
}

/** Fills a new ledger: for each number the first whole row of any source; of what is nowhere whole, the first source's. */
const fill = (made: DatabaseSync, sources: readonly DatabaseSync[], upTo: number): Filled => {
  const insert = made.prepare(`INSERT INTO record (filed, learner_id, sort, session_id, position, content, checksum)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const put = ({ filed, learnerId, sort, sessionId, position, content, checksum }: ReadRow): void => {
    const bytes = checksum instanceof Uint8Array ? checksum : new Uint8Array(32)
    const place = Number.isInteger(position) ? Number(position) : 0
    insert.run(Number(filed), String(learnerId), String(sort), String(sessionId), place, String(content), bytes)
  }
  const isThere = new Uint8Array(upTo + 1)
  let whole = 0
  let ofFirst = 0
  let last = 0
  made.exec('BEGIN')
  for (const [at, source] of sources.entries()) {
    for (const { filed, row } of numberedRows(source, upTo)) {
      if (row === undefined || filed > upTo || isThere[filed] === 1 || !isWhole(row)) continue
      put(row)
      isThere[filed] = 1
      whole += 1
      last = Math.max(last, filed)
    }
    if (at === 0) ofFirst = whole
  }
  // What is nowhere whole stays, under its number. A row whose number is none that was given is debris.
  for (const { filed, row } of sources[0] ? numberedRows(sources[0], 0) : []) {
    if (row && filed >= 1 && filed <= upTo && isThere[filed] === 0 && !isWhole(row)) put(row)
  }
  for (const source of sources) {
    copyTexts(source, made, 'derived', 'name')
    copyTexts(source, made, 'pack', 'hash')
  }
  // What was worked out from other rows is worked out again; who the learner is was not.
  made.exec(`DELETE FROM derived WHERE name <> 'learner'; COMMIT`)
  return { whole, ofFirst, last }
}

/** Puts a file in the place of the ledger, and the ledger, with its log, beside it under another name. */
const swap = (path: string, made: string, at: string): string | null => {
  const keptAs = `${path}.damaged-${at}`
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    if (statSync(`${path}${ending}`, { throwIfNoEntry: false })) renameSync(`${path}${ending}`, `${keptAs}${ending}`)
  }
  renameSync(made, path)
  return isThere ? keptAs : null
}

const headOf = (database: DatabaseSync, filed: number): Head | undefined => {
  const checksum = database.prepare('SELECT checksum FROM record WHERE filed = ?').get(filed)?.checksum
  return checksum instanceof Uint8Array ? { filed, checksum: Buffer.from(checksum).toString('hex') } : undefined
}

/**
 * Makes a new ledger of every record that is whole in the ledger of a data folder or in one of its backups, looks at it,
 * and puts it in the ledger's place; the ledger stays beside it as it was. Nobody may have it open. `at` becomes part of
 * that name. Fails, and changes nothing, where there is no room or where neither ledger nor backup can be read.
 */
export const restoreLedger = (folder: string, at: string): Result<Restored, LedgerFailure> => {
  const path = ledgerPath(folder)
  const sqlite = loadSqlite(path)
  if (!sqlite.ok) return sqlite
  const begun = `${path}.restored`
  const open: DatabaseSync[] = []
  try {
    const head = readHead(folder)
    const ledger = openLedgerForReading(folder)
    if (ledger.ok) open.push(ledger.value)
    for (const backup of backupsIn(folder)) {
      open.push(new sqlite.value.DatabaseSync(backup.path, { readOnly: true }))
    }
    const upTo = Math.max(0, ...open.map((one) => lastFiledIn(one, head)))
    rmSync(begun, { force: true })
    closeSync(openSync(begun, 'wx', 0o600))
    const made = new sqlite.value.DatabaseSync(begun)
    let filled: Filled
    let last: Head | undefined
    try {
      made.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF')
      migrate(made)
      filled = fill(made, open, upTo)
      if (filled.whole === 0)
        return err(ledger.ok ? unavailable({ cause: 'damaged', path, system: null }) : ledger.error)
      if (!checkLedger(made, undefined).isSound)
        return err(unavailable({ cause: 'damaged', path: begun, system: null }))
      last = headOf(made, filled.last)
    } finally {
      made.close()
    }
    syncFile(begun)
    for (const one of open.splice(0)) one.close()
    const keptAs = swap(path, begun, at)
    if (last && (head === undefined || head.filed <= last.filed)) {
      const note = openHead(folder)
      note.write(last)
      note.close()
    }
    // Where the ledger could not even be opened, nothing is of the ledger itself.
    const restored = filled.whole - (ledger.ok ? filled.ofFirst : 0)
    return ok({ whole: filled.whole, restored, damaged: upTo - filled.whole, keptAs })
  } catch (problem) {
    return err(ledgerFailure(path, problem))
  } finally {
    for (const one of open) one.close()
    rmSync(begun, { force: true })
  }
}
