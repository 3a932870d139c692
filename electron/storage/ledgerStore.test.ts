import { expect, test } from 'vitest'
import type { SessionRecord } from '../../content/model/session.ts'
import type { SessionFilter, SessionPage, SessionQuery } from '../../content/records/record.ts'
import { memoryLedger } from '../../content/specimens/memoryLedger.ts'
import {
  allSessions,
  ledgerOver,
  must,
  specimenAttempt,
  specimenSession,
  temporaryFolder,
} from '../specimens/ledger.ts'
import { checkLedger } from './checkLedger.ts'
import { openLedgerFile } from './ledgerFile.ts'
import { ledgerPath } from './ledgerPath.ts'
import { createLedgerStore } from './ledgerStore.ts'

const openStore = () => {
  const folder = temporaryFolder()
  const database = must(openLedgerFile(folder))
  return { database, store: createLedgerStore(database, ledgerPath(folder)), path: ledgerPath(folder) }
}

const { sessionId } = specimenSession()

test('a full disk is told apart, keeps what was filed, and filing goes on once there is room', () => {
  const { database, store, path } = openStore()
  must(store.addSession(specimenSession()))
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
  // SQLite gives the same error for this limit as for a disk without room.
  database.exec(`PRAGMA max_page_count = ${pages + 10}`)
  let filed = 0
  let refused: ReturnType<typeof store.addAnswer> | undefined
  while (filed < 20 && refused === undefined) {
    const answer = store.addAnswer(sessionId, 'marking', specimenAttempt(filed))
    if (answer.ok) filed += 1
    else refused = answer
  }
  expect(refused).toMatchObject({ error: { code: 'ledgerFull', values: { path, system: { of: 'sqlite', code: 13 } } } })
  expect(must(store.answers(sessionId)).answers).toHaveLength(filed)

  database.exec('PRAGMA max_page_count = 100000')
  expect(must(store.addAnswer(sessionId, 'marking', specimenAttempt(filed)))).toEqual(specimenAttempt(filed))
  database.close()
})

test('a record of which a letter has changed is left out where many are asked for, and named where it alone is', () => {
  const { database, store, path } = openStore()
  const other = specimenSession(1)
  must(store.addSession(specimenSession()))
  must(store.addSession(other))
  must(store.addAnswer(sessionId, 'marking', specimenAttempt(4)))
  must(store.addAnswer(sessionId, 'marking', specimenAttempt(5)))
  database.exec(`UPDATE record SET content = replace(content, '1234.5', '1234.6') WHERE position = 4`)
  expect(must(store.answers(sessionId))).toEqual({ answers: [specimenAttempt(5)], damaged: 1 })
  expect(store.addAnswer(sessionId, 'marking', specimenAttempt(4))).toMatchObject({
    error: { values: { cause: 'damagedRecord', record: 'answer', sessionId, position: 4 } },
  })
  database.exec(`UPDATE record SET learner_id = 'somebody else' WHERE session_id = '${sessionId}' AND sort = 'session'`)
  expect(must(store.sessions(allSessions)).sessions).toEqual([other])
  expect(store.session(sessionId)).toEqual({
    ok: false,
    error: {
      code: 'ledgerUnavailable',
      values: { cause: 'damagedRecord', path, record: 'session', sessionId, position: null, field: null },
    },
  })
  const { records } = must(store.recordsAfter(0, 10))
  expect(records.map(({ filed }) => filed)).toEqual([2, 4])
  database.close()
})

test.each(['juggling', 'constructor'])(
  'an answer of the activity %s, which this version does not have, is left out, and others are read as ever',
  (activity) => {
    const { database, store } = openStore()
    must(store.addSession({ ...specimenSession(), activity }))
    expect(store.addAnswer(sessionId, activity, specimenAttempt(0))).toMatchObject({
      error: { values: { cause: 'damagedRecord', field: 'activity' } },
    })
    expect(must(store.answers(sessionId))).toEqual({ answers: [], damaged: 1 })
    expect(must(store.sessions(allSessions)).sessions.map((one) => one.activity)).toEqual([activity])
    expect(checkLedger(database, undefined)).toMatchObject({ whole: 1, damaged: [{ filed: 2, trouble: 'unknown' }] })
    database.close()
  },
)

test('what was worked out from records is kept under its name, and counts for nothing once a letter has changed', () => {
  const { database, store } = openStore()
  must(store.keepDerived('sum', '12'))
  must(store.keepDerived('sum', '13'))
  expect(must(store.derived('sum'))).toBe('13')
  database.exec(`UPDATE derived SET content = '14'`)
  expect(must(store.derived('sum'))).toBeUndefined()
  database.close()
})

test('a pack is kept by its hash, and is given back whole or not at all', () => {
  const { database, store } = openStore()
  must(store.keepPack('ab', '{"id":"x"}'))
  must(store.keepPack('ab', '{"id":"x"}'))
  expect(must(store.keptPack('ab'))).toBe('{"id":"x"}')
  database.exec(`UPDATE pack SET content = '{"id":"y"}'`)
  expect(must(store.keptPack('ab'))).toBeUndefined()
  must(store.keepPack('ab', '{"id":"x"}'))
  expect(must(store.keptPack('ab'))).toBe('{"id":"x"}')
  database.close()
})

test('sessions come in pages, from either end', () => {
  const { database, store } = openStore()
  const ids = Array.from({ length: 7 }, (_, number) => specimenSession(number).sessionId)
  for (const number of ids.keys())
    must(store.addSession({ ...specimenSession(number), itemIds: specimenSession().itemIds.slice(0, 1) }))
  must(store.leaveSession(ids[1] as never, '2026-11-24T10:00:00.000Z'))
  must(store.addAnswer(ids[4] as never, 'marking', specimenAttempt(0)))
  const walk = (query: Pick<SessionQuery, 'order'>) => {
    const pages: string[][] = []
    for (let after: number | null = null; ; ) {
      const page: SessionPage = must(store.sessions({ ...query, after, limit: 3 }))
      pages.push(page.sessions.map((one) => one.sessionId))
      after = page.next
      if (after === null) return pages
    }
  }
  const [a, b, c, d, e, f, g] = ids
  expect(walk({ order: 'oldest' })).toEqual([[a, b, c], [d, e, f], [g]])
  expect(walk({ order: 'latest' })).toEqual([[g, f, e], [d, c, b], [a]])
  expect(must(store.sessions({ order: 'oldest', after: null, limit: 2 })).sessions[1]?.leftAt).toMatch(/^2026/)
  database.close()
})

const memory = () => ({ ledger: memoryLedger(), close: () => {} })
const sqlite = () => {
  const { database, store } = openStore()
  return { ledger: ledgerOver(store, () => checkLedger(database, undefined)), close: () => database.close() }
}

test.each([
  ['memory', memory],
  ['SQLite', sqlite],
])('sessions are found by learner, pack and days over %s, page by page', async (_, open) => {
  const { ledger, close } = open()
  const sessions = Array.from({ length: 24 }, (_, number) => ({
    ...specimenSession(number),
    learnerId: number % 2 === 0 ? 'one' : 'other',
    packId: ['a', 'b', 'c'][number % 3] ?? 'a',
    startedAt: `2026-01-${String(1 + ((number * 7) % 24)).padStart(2, '0')}T12:00:00.000Z`,
  }))
  for (const session of sessions) must(await ledger.addSession(session))
  const any = { learnerId: null, packId: null, from: null, to: null }
  const found = async (of: Partial<SessionFilter>, order: SessionQuery['order']) => {
    const ids: string[] = []
    for (let after: number | null = null; ; ) {
      const page: SessionPage = must(await ledger.sessions({ of: { ...any, ...of }, order, after, limit: 3 }))
      ids.push(...page.sessions.map(({ sessionId }) => sessionId))
      after = page.next
      if (after === null) return ids
    }
  }
  const expected = (isAsked: (session: SessionRecord) => boolean) =>
    sessions.filter(isAsked).map(({ sessionId }) => sessionId)
  const inDays = ({ startedAt }: SessionRecord) => startedAt >= '2026-01-05' && startedAt < '2026-01-13'
  const days = { from: '2026-01-05', to: '2026-01-12' }

  expect(await found({}, 'oldest')).toEqual(expected(() => true))
  expect(await found({ learnerId: 'other' }, 'oldest')).toEqual(expected((one) => one.learnerId === 'other'))
  expect(await found({ packId: 'b' }, 'latest')).toEqual(expected((one) => one.packId === 'b').reverse())
  expect(await found(days, 'oldest')).toEqual(expected(inDays))
  expect(await found({ ...days, learnerId: 'one', packId: 'c' }, 'latest')).toEqual(
    expected((one) => inDays(one) && one.learnerId === 'one' && one.packId === 'c').reverse(),
  )
  expect(await found({ packId: 'none' }, 'oldest')).toEqual([])
  close()
})

test('a session that no longer says which pack it is of hinders nobody who looks for another', () => {
  const { database, store } = openStore()
  const damaged = ['{"packId":7', '{"packId":7,"startedAt":8}', '{"packId":["mil-ml"],"startedAt":{}}', '[]', '']
  for (const number of [...damaged.keys(), damaged.length]) must(store.addSession(specimenSession(number)))
  const change = database.prepare('UPDATE record SET content = ? WHERE filed = ?')
  for (const [at, content] of damaged.entries()) change.run(content, at + 1)
  const of = { learnerId: null, packId: specimenSession().packId, from: '2026-11-24', to: '2026-11-24' }
  expect(must(store.sessions({ ...allSessions, of })).sessions).toEqual([specimenSession(damaged.length)])
  expect(must(store.sessions({ ...allSessions, of: { ...of, packId: null } })).sessions).toHaveLength(1)
  database.close()
})

test('a bug is thrown and does not pass for a failure of the disk', () => {
  const { database, store } = openStore()
  const circular: Record<string, unknown> = {}
  circular.self = circular
  expect(() => store.addSession({ ...specimenSession(), play: circular as never })).toThrow(TypeError)
  database.close()
})
