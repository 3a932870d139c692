import { expect, test } from 'vitest'
import { err } from '../basics/result.ts'
import { failure } from '../model/failure.ts'
import type { SessionId } from '../model/ids.ts'
import type { Ledger } from '../records/ledger.ts'
import { marked, markingIn, must, openClient } from '../specimens/hosts.ts'
import { memoryLedger } from '../specimens/memoryLedger.ts'

const full = failure('ledgerFull', { path: '/records/ledger.sqlite', system: { of: 'sqlite', code: 13 } })

/** A ledger of which one call fails from the moment on that it is told to. */
const breakingLedger = () => {
  let broken: keyof Ledger | undefined
  const ledger = Object.fromEntries(
    Object.entries(memoryLedger()).map(([name, call]) => [
      name,
      async (...input: never[]) => (name === broken ? err(full) : (call as (...input: never[]) => unknown)(...input)),
    ]),
  ) as unknown as Ledger
  return {
    ledger,
    breaks: (name: keyof Ledger) => {
      broken = name
    },
  }
}

const practice = { mode: 'practice', packId: 'mil-ml', items: 2, kind: null, locale: 'en' } as const

/** A host that has dealt a session, and then can no more do one thing. */
const opened = async (name: keyof Ledger) => {
  const { ledger, breaks } = breakingLedger()
  const client = openClient({ ledger })
  const { session, items } = markingIn(must(await client.startSession(practice)))
  breaks(name)
  const { sessionId } = session
  const itemId = items[0]?.id ?? expect.unreachable()
  return { client, sessionId, answer: marked({ sessionId, position: 0, itemId }) }
}

type Opened = Awaited<ReturnType<typeof opened>>
const calls: Readonly<Record<string, (host: Opened) => Promise<unknown>>> = {
  listPacks: ({ client }) => client.listPacks({ locale: 'en' }),
  readPlan: ({ client }) => client.readPlan({}),
  readReview: ({ client }) => client.readReview({ locale: 'en' }),
  readProgress: ({ client }) => client.readProgress({ period: 'all' }),
  startSession: ({ client }) => client.startSession(practice),
  fileAnswer: ({ client, answer }) => client.fileAnswer(answer),
  leaveSession: ({ client, sessionId }) => client.leaveSession({ sessionId }),
  resumeSession: ({ client, sessionId }) => client.resumeSession({ sessionId }),
  listSessions: ({ client }) => client.listSessions({}),
  readSession: ({ client, sessionId }) => client.readSession({ sessionId }),
  exportRecords: ({ client }) => client.exportRecords({ format: 'csv' }),
}

const needs: Readonly<Record<string, readonly (keyof Ledger)[]>> = {
  listPacks: ['recordsAfter'],
  readPlan: ['recordsAfter'],
  readReview: ['recordsAfter'],
  readProgress: ['recordsAfter'],
  startSession: ['recordsAfter', 'learnerId', 'keepPack', 'addSession'],
  fileAnswer: ['session', 'addAnswer'],
  leaveSession: ['session', 'leaveSession'],
  resumeSession: ['session', 'answers', 'recordsAfter'],
  listSessions: ['sessions', 'answers'],
  readSession: ['session', 'answers'],
  exportRecords: ['sessions', 'answers'],
}

test.each(Object.entries(needs).flatMap(([call, names]) => names.map((name) => [call, name] as const)))(
  '%s says what the ledger says when its %s fails',
  async (call, name) => {
    const host = await opened(name)
    expect(await calls[call]?.(host)).toEqual({ ok: false, error: full })
  },
)

test('every call of a machine’s own page is held to it', () => {
  const client = openClient()
  // Settings are no records, and the care for a ledger has its own.
  const others = ['readSettings', 'saveSettings', 'readRecordsState', 'restoreRecords']
  const all = Object.keys(client).filter((name) => !others.includes(name))
  expect(Object.keys(needs).sort()).toEqual(all.sort())
})

test('what names no session of the records is unknown, whichever call asks', async () => {
  const client = openClient()
  const sessionId = '00000000-0000-4000-8000-00000000abcd' as SessionId
  const { items } = markingIn(must(await client.startSession(practice)))
  const answer = marked({ sessionId, position: 0, itemId: items[0]?.id ?? expect.unreachable() })
  const unknown = { ok: false, error: { code: 'unknownSession', values: { sessionId } } }
  for (const asked of [
    client.fileAnswer(answer),
    client.leaveSession({ sessionId }),
    client.resumeSession({ sessionId }),
    client.readSession({ sessionId }),
  ]) {
    expect(await asked).toEqual(unknown)
  }
})
