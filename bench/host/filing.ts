import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { Attempt } from '../../content/model/attempt.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import { shippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { openLedger } from '../../electron/storage/ledger.ts'
import { median } from '../measure/speed.ts'
import { figure } from '../table.ts'
import { answersOfSession, must, sessionAt } from './history.ts'

/** Milliseconds of each answer that was filed, and of each bare insert beside it. */
export interface FilingTimes {
  readonly filed: readonly number[]
  readonly inserted: readonly number[]
}

/** A table of nothing but a text, in a file of its own, with the same promise: a commit is on the disk. */
const bareTable = (file: string) => {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE answer (filed INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT`)
  const insert = database.prepare('INSERT INTO answer (content) VALUES (?)')
  return { insert: (text: string) => insert.run(text), close: () => database.close() }
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Files answers through a real ledger, and beside each inserts the same text into a bare SQLite table. */
export const measureFiling = async (answers: number): Promise<FilingTimes> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-bench-'))
  const ledger = must(await openLedger(folder))
  const bare = bareTable(path.join(folder, 'bare.sqlite'))
  const [pack] = shippedPacks().filter(({ shift }) => !shift)
  const filed: number[] = []
  const inserted: number[] = []
  try {
    if (!pack) throw new Error('There is no pack.')
    must(await ledger.addSession(sessionAt(pack, -1, 'bench')))
    // Somebody reads the first message, and the ledger makes itself ready.
    await setTimeout(1_000)
    for (let at = 0; filed.length < answers; at += 1) {
      const session: SessionRecord = sessionAt(pack, at, 'bench')
      must(await ledger.addSession(session))
      for (const answer of answersOfSession(pack, session) as Attempt[]) {
        const text = JSON.stringify(answer)
        inserted.push(await timed(() => bare.insert(text)))
        filed.push(await timed(async () => must(await ledger.addAnswer(session.sessionId, 'marking', answer))))
      }
    }
    return { filed, inserted }
  } finally {
    bare.close()
    await ledger.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Medians of both, and how fast filing is as a share of bare inserts. */
export const showFiling = ({ filed, inserted }: FilingTimes): string =>
  `answers filed (${filed.length}): median ${figure(median(filed), 2)} ms; bare SQLite inserts of the same text, as durable: ` +
  `${figure(median(inserted), 2)} ms; speed as a share: ${figure(median(inserted) / median(filed), 2)}`
