import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as later } from 'node:timers/promises'
import { checkLedger } from '../../storage/checkLedger.ts'
import { readHead } from '../../storage/head.ts'
import { ledgerPath } from '../../storage/ledgerPath.ts'
import { migrate, migrations } from '../../storage/migrations.ts'
import { specimenSession } from '../ledger.ts'
import { fill, good, withStore } from './ledgers.ts'
import { must, type Suite } from './suite.ts'

const importOf = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href)

/** A process that does something with a data folder again and again, and prints the id of each session it may promise. */
const program = (folder: string, work: string): string => `
  import { openStore } from ${importOf('../../storage/openStore.ts')}
  import { backUp } from ${importOf('../../storage/backups.ts')}
  const folder = ${JSON.stringify(folder)}
  const session = ${JSON.stringify(specimenSession())}
  console.log('ready')
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const { store, database } = opened.value
  for (let number = 0; ; number++) {
    ${work}
    const sessionId = session.sessionId.slice(0, -6) + String(number).padStart(6, '0')
    if (store.addSession({ ...session, sessionId }).ok) process.stdout.write(sessionId + '\\n')
  }`

/** What is under way when the kill comes, and how the folder is made ready for it. */
const moments = [
  { name: 'filing', work: '', ready: () => {} },
  { name: 'first start', work: '', ready: () => {} },
  {
    name: 'migrating',
    work: '',
    ready: (folder: string) => {
      const old = new DatabaseSync(ledgerPath(folder))
      old.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
      migrate(old, migrations.slice(0, 5))
      const { sessionId, learnerId, packId, packTitle, packHash, startedAt, itemIds } = specimenSession(900_000)
      const insert =
        old.prepare(`INSERT INTO session (session_id, learner_id, pack_id, pack_title, pack_version, pack_hash,
          mode, locale, app_version, started_at, item_ids) VALUES (?, ?, ?, ?, 1, ?, 'practice', 'fr', '0', ?, ?)`)
      for (let number = 0; number < 400; number += 1) {
        const id = sessionId.slice(0, -4) + String(number).padStart(4, '0')
        insert.run(id, learnerId, packId, packTitle, packHash, startedAt, JSON.stringify(itemIds))
      }
      old.close()
    },
  },
  {
    name: 'backing up',
    work: "backUp(database, folder, '2026-11-27')",
    ready: (folder: string) => withStore(folder, async (open) => fill(open)),
  },
] as const

/** Kills a process at a moment that chance decides; afterwards everything that was promised is there, once, and whole. */
export const kill: Suite = {
  name: 'kill',
  summary:
    'a process is killed while filing, at its first start, while migrating, while backing up: no promise is broken',
  attempt: async (at, random, folder) => {
    const moment = moments[at % moments.length] ?? moments[0]
    await moment.ready(folder)
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program(folder, moment.work)])
    let said = ''
    let problems = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      problems += chunk
    })
    await once(child.stdout, 'data')
    // A start and a migration are over within tens of milliseconds.
    const isShort = moment.name === 'first start' || moment.name === 'migrating'
    await later(isShort ? random.below(60) : 40 + random.below(400))
    child.kill('SIGKILL')
    await once(child, 'close')
    must(problems === '', problems)
    const promised = said.split('\n').slice(1, -1)
    return withStore(folder, async ({ store, database }) => {
      const { damagedCount, isSound, whole } = checkLedger(database, readHead(folder))
      must(isSound && damagedCount === 0, `${moment.name}: ${damagedCount} of ${whole} records are damaged`)
      if (moment.name === 'migrating') must(whole >= 400, `of 400 sessions ${whole} are there`)
      for (const id of promised)
        must(good(store.session(id as never)) !== undefined, `${moment.name}: ${id} was promised`)
      return `killed while ${moment.name}`
    })
  },
}
