import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkLedger } from '../../storage/checkLedger.ts'
import { readHead } from '../../storage/head.ts'
import { ledgerPath } from '../../storage/ledgerPath.ts'
import { openStore } from '../../storage/openStore.ts'
import { specimenAttempt } from '../ledger.ts'
import { fill, good, sessionOf, withStore } from './ledgers.ts'
import { must, type Suite } from './suite.ts'

/** The disk fills up at a moment that chance decides, and has room again later. */
export const diskFull: Suite = {
  name: 'disk-full',
  summary:
    'the disk fills up while answers are filed: what was promised is there, the rest is filed once there is room',
  attempt: async (_at, random, folder) =>
    withStore(folder, async ({ store, database }) => {
      good(store.addSession(sessionOf(1)))
      const { sessionId } = sessionOf(1)
      const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
      // SQLite gives the same error for this limit as for a disk without room.
      database.exec(`PRAGMA max_page_count = ${pages + random.below(8)}`)
      const promised: number[] = []
      for (let position = 0; position < 6; position += 1) {
        const filed = store.addAnswer(sessionId, 'marking', specimenAttempt(position))
        if (filed.ok) promised.push(position)
        else must(filed.error.code === 'ledgerFull', `it says ${filed.error.code}`)
      }
      const found = good(store.answers(sessionId)).answers.map(({ position }) => position)
      must(JSON.stringify(found) === JSON.stringify(promised), `${promised} were promised, ${found} are there`)
      database.exec('PRAGMA max_page_count = 100000')
      for (let position = 0; position < 6; position += 1)
        good(store.addAnswer(sessionId, 'marking', specimenAttempt(position)))
      const { damagedCount, isSound } = checkLedger(database, readHead(folder))
      must(isSound && damagedCount === 0, 'something is damaged')
      return promised.length < 6 ? 'full, then filed' : 'had room enough'
    }),
}

/** The ledger may only be read. */
export const readOnly: Suite = {
  name: 'read-only',
  summary: 'the write bit is taken away: it is said, and not a byte changes',
  attempt: async (_at, _random, folder) => {
    await withStore(folder, async (open) => fill(open))
    const before = readFileSync(ledgerPath(folder))
    chmodSync(ledgerPath(folder), 0o444)
    const opened = openStore(folder)
    must(!opened.ok, 'it was opened')
    must(readFileSync(ledgerPath(folder)).equals(before), 'bytes have changed')
    return 'said'
  },
}

/** Somebody deletes, moves or replaces the files under the running app. */
export const replaced: Suite = {
  name: 'replaced',
  summary: 'the ledger or its log is deleted, moved or replaced under the running app: nothing more is acknowledged',
  attempt: async (at, random, folder) => {
    const other = join(folder, 'other')
    await withStore(other, async () => {})
    const path = ledgerPath(folder)
    const ways: readonly (readonly [string, () => void])[] = [
      ['deleted', () => rmSync(path)],
      ['moved', () => renameSync(path, join(folder, 'moved'))],
      ['replaced', () => renameSync(ledgerPath(other), path)],
      ['log deleted', () => rmSync(`${path}-wal`)],
      [
        'all deleted',
        () => {
          for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
        },
      ],
    ]
    const open = good(openStore(folder))
    try {
      good(open.store.addSession(sessionOf(1)))
      const before = random.below(5)
      for (let position = 0; position < before; position += 1) {
        good(open.store.addAnswer(sessionOf(1).sessionId, 'marking', specimenAttempt(position)))
      }
      const [way, meddle] = ways[at % ways.length] ?? ['', () => {}]
      meddle()
      const filed = open.store.addAnswer(sessionOf(1).sessionId, 'marking', specimenAttempt(before))
      must(!filed.ok, `${way}: an answer was acknowledged`)
      return way
    } finally {
      open.close()
    }
  },
}

/** Many programs want one data folder at once, and one reads its files all the time. */
export const manyProcesses: Suite = {
  name: 'many-processes',
  summary: 'six processes want one folder while a seventh reads its files: one has it, the others say who',
  attempt: async (_at, _random, folder) => {
    mkdirSync(folder, { recursive: true })
    await withStore(folder, async (open) => fill(open))
    writeFileSync(join(folder, 'instance.lock'), '', { flag: 'a' })
    // As a backup of the folder does: it holds what a reader of SQLite holds.
    const reader = new DatabaseSync(join(folder, 'instance.lock'), { readOnly: true })
    reader.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
    const code = `
      import { holdInstance } from ${JSON.stringify(new URL('../../storage/instance.ts', import.meta.url).href)}
      const held = holdInstance(${JSON.stringify(folder)})
      console.log(held.ok ? 'held' : held.error.values.cause)
      process.stdin.resume()
      process.stdin.on('end', () => process.exit(0))`
    const children = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '--eval', code]))
    const said = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()))
    for (const child of children) child.stdin.end()
    await Promise.all(children.map((child) => once(child, 'close')))
    reader.close()
    must(said.filter((one) => one === 'held').length === 1, `they say ${said.join(', ')}`)
    must(
      said.every((one) => one === 'held' || one === 'alreadyRunning'),
      `they say ${said.join(', ')}`,
    )
    return 'one has it'
  },
}
