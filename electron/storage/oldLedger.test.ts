import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import type { Attempt } from '../../content/model/attempt.ts'
import type { Play } from '../../content/model/play.ts'
import type { FiledAnswer, SessionRecord } from '../../content/model/session.ts'
import { allSessions, must, specimenAttempt, specimenSession, specimenTyped } from '../specimens/ledger.ts'
import { createLedgerStore } from './ledgerStore.ts'
import { migrate, migrations } from './migrations.ts'

/**
 * Ledgers as earlier versions of Lastlook left them, each with what that version could keep, and what is read in them
 * today: nothing is lost, and the words that were renamed since are today's.
 */

/** What learners wrote that looks like the words that are renamed, and must stay as it was written. */
const written = ['"kind":"wrongHouse"', '","struck":[],"kind":"wrongHouse', '\\"struck\\":', '{"struck":"wrongHouse"}']

/** Members and values of today as they were called up to version 4; what somebody wrote is no such word. */
const inWordsOfThen = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inWordsOfThen)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === 'removed' ? 'struck' : name,
      name === 'kind' && inner === 'wrongOrganisation' ? 'wrongHouse' : inWordsOfThen(inner),
    ]),
  )
}

const json = (value: unknown): string => JSON.stringify(inWordsOfThen(value))

/** The version in which a ledger is, as `PRAGMA user_version` has it, with what was in it then. */
interface OldLedger {
  readonly version: number
  addSession(session: SessionRecord, mode: string, play: unknown): void
  addAttempt(sessionId: string, attempt: Attempt): void
  addTyped(sessionId: string, typed: TypedAttempt): void
  leave(sessionId: string, leftAt: string): void
}

const oldLedger = (database: DatabaseSync, version: number): OldLedger => {
  must(migrate(database, migrations.slice(0, version)))
  const insert = (table: string, row: Readonly<Record<string, string | number>>): void => {
    const names = Object.keys(row)
    database
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(row))
  }
  return {
    version,
    addSession: (session, mode, play) =>
      insert('session', {
        session_id: session.sessionId,
        learner_id: session.learnerId,
        pack_id: session.packId,
        pack_title: session.packTitle,
        pack_version: session.packVersion,
        pack_hash: session.packHash,
        mode,
        locale: session.locale,
        app_version: session.appVersion,
        started_at: session.startedAt,
        item_ids: JSON.stringify(session.itemIds),
        ...(version >= 2 ? { play: json(play) } : {}),
      }),
    addAttempt: (sessionId, { position, item, key, decision, revealed, responseMs, takenBack, outcomes, recordedAt }) =>
      insert('attempt', {
        session_id: sessionId,
        position,
        item: json(item),
        answer_key: json(key),
        decision: json(decision),
        revealed: json(revealed),
        response_ms: responseMs,
        outcomes: json(outcomes),
        recorded_at: recordedAt,
        ...(version >= 4 ? { taken_back: takenBack } : {}),
      }),
    addTyped: (sessionId, { position, item, decision, responseMs, judgement, recordedAt }) =>
      insert('typed', {
        session_id: sessionId,
        position,
        item: json(item),
        decision: json(decision),
        response_ms: responseMs,
        judgement: json(judgement),
        recorded_at: recordedAt,
      }),
    leave: (sessionId, leftAt) => insert('leaving', { session_id: sessionId, left_at: leftAt }),
  }
}

/** A decision whose wrong recipient is of the renamed kind, with what looks like it in a correction. */
const oddAttempt = (position: number, address: string): Attempt => {
  const attempt = specimenAttempt(position)
  const [wrong] = attempt.key.wrong
  return {
    ...attempt,
    key: {
      ...attempt.key,
      wrong: [{ recipient: 0, intended: 'x.example', meant: 'y@x.example', ...wrong, kind: 'wrongOrganisation' }],
    },
    decision: { marks: [], corrections: [{ recipient: 0, address }] },
  }
}

/** What was typed, with a slip that was seen in time and what looks like a renamed word in each place that takes text. */
const oddTyped = (position: number, address: string): TypedAttempt => {
  const typed = specimenTyped(position)
  const entered = { field: 'to', address, by: 'typed' } as const
  return {
    ...typed,
    item: { ...typed.item, pastTypo: { address, person: 0, kind: 'wrongOrganisation' } },
    decision: { entered: [entered], removed: [entered, { ...entered, by: 'pasted' }], forgotten: [address] },
    judgement: {
      ...typed.judgement,
      noticed: [
        { removed: 1, address, meant: 'jo@x.example', kind: 'wrongOrganisation' },
        { removed: 0, address, meant: 'jo@x.example', kind: null },
      ],
    },
  }
}

const attempts = written.map((text, position) => oddAttempt(position, text))
const typed = written.map((text, position) => oddTyped(position, text))
const practice: Play = { mode: 'practice', kind: null }

/** Fills a ledger of a version with all that it could keep, and says what has to be read in it today. */
const fill = (ledger: OldLedger): { session: SessionRecord; answers: readonly FiledAnswer[] }[] => {
  const sessions: { session: SessionRecord; answers: readonly FiledAnswer[] }[] = []
  const add = (session: SessionRecord, mode: string, play: unknown, answers: readonly FiledAnswer[]) => {
    ledger.addSession(session, mode, play)
    if (session.leftAt !== null) ledger.leave(session.sessionId, session.leftAt)
    sessions.push({ session, answers })
  }
  const whole = { ...specimenSession(3), play: practice }
  add(whole, 'practice', practice, ledger.version >= 4 ? attempts : attempts.map((one) => ({ ...one, takenBack: 0 })))
  for (const attempt of attempts) ledger.addAttempt(whole.sessionId, attempt)
  add({ ...specimenSession(1), play: practice }, 'practice', practice, [])
  if (ledger.version >= 2) {
    const ofKind: Play = { mode: 'practice', kind: 'wrongOrganisation' }
    const leftAt = '2026-11-24T09:10:00.000Z'
    add({ ...specimenSession(2), play: ofKind, leftAt }, 'practice', ofKind, [])
    const assessment: Play = { mode: 'assessment', form: 2, passMark: 80, falseAlarmLimit: 10 }
    add({ ...specimenSession(5), play: assessment }, 'assessment', assessment, [])
  }
  if (ledger.version >= 3) {
    const session: SessionRecord = { ...specimenSession(4), activity: 'typing', play: practice }
    add(session, 'typing', { mode: 'typing' }, typed)
    // What was filed last comes first, as where an answer waited for the host to come back.
    for (const one of typed.toReversed()) ledger.addTyped(session.sessionId, one)
  }
  return sessions
}

test.each([1, 2, 3, 4])('a ledger of version %i is read with all that was in it', (version) => {
  const database = new DatabaseSync(':memory:')
  database.exec('PRAGMA foreign_keys = ON')
  const sessions = fill(oldLedger(database, version))
  expect(must(migrate(database))).toBe(migrations.length)
  const store = createLedgerStore(database, 'ledger')
  expect(must(store.sessions(allSessions)).sessions).toEqual(sessions.map(({ session }) => session))
  for (const { session, answers } of sessions) expect(must(store.answers(session.sessionId)).answers).toEqual(answers)
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  database.close()
})

test('the words of then are in those ledgers, so that there is something to rename', () => {
  const database = new DatabaseSync(':memory:')
  fill(oldLedger(database, 4))
  const texts = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row).join())
  for (const text of texts('SELECT answer_key FROM attempt')) expect(text).toContain('"kind":"wrongHouse"')
  for (const text of texts('SELECT decision FROM typed')) expect(text).toMatch(/"entered":\[.*\],"struck":\[\{/)
  for (const text of texts('SELECT judgement FROM typed')) expect(text).toContain('{"struck":1,')
  expect(texts('SELECT play FROM session')).toContain('{"mode":"practice","kind":"wrongHouse"}')
  database.close()
})

test('a session that was begun in an old ledger takes further answers, and no second one at a position', () => {
  const database = new DatabaseSync(':memory:')
  fill(oldLedger(database, 4))
  must(migrate(database))
  const store = createLedgerStore(database, 'ledger')
  const { sessionId } = specimenSession(3)
  expect(must(store.addAnswer(sessionId, 'marking', specimenAttempt(0)))).toEqual(attempts[0])
  expect(must(store.addAnswer(sessionId, 'marking', specimenAttempt(9)))).toEqual(specimenAttempt(9))
  expect(must(store.answers(sessionId)).answers).toEqual([...attempts, specimenAttempt(9)])
  database.close()
})
