import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import {
  allSessions,
  must,
  specimenAttempt,
  specimenSession,
  specimenTyped,
  temporaryFolder,
} from '../specimens/ledger.ts'
import { ledgerOn, openLedger } from './ledger.ts'

const open = async (folder: string) => must(await openLedger(folder))

test('what was filed is found again when the ledger is opened again, letter for letter', async () => {
  const folder = temporaryFolder()
  const session = specimenSession()
  const first = await open(folder)
  await first.learnerId('first-id')
  await first.addSession(session)
  await first.addAnswer(session.sessionId, 'marking', specimenAttempt(3))
  await first.addAnswer(session.sessionId, 'marking', specimenAttempt(0))
  await first.close()

  const again = await open(folder)
  expect(must(await again.learnerId('second-id'))).toBe('first-id')
  expect(must(await again.session(session.sessionId))).toEqual(session)
  expect(must(await again.sessions(allSessions)).sessions).toEqual([session])
  expect(must(await again.answers(session.sessionId)).answers).toEqual([specimenAttempt(0), specimenAttempt(3)])
  await again.close()
})

test('what was typed is found again, letter for letter, and a repeat of a position changes nothing', async () => {
  const folder = temporaryFolder()
  const session = { ...specimenSession(), activity: 'typing' }
  const first = await open(folder)
  await first.addSession(session)
  await first.addAnswer(session.sessionId, 'typing', specimenTyped(4))
  expect(must(await first.addAnswer(session.sessionId, 'typing', specimenTyped(1)))).toEqual(specimenTyped(1))
  expect(must(await first.addAnswer(session.sessionId, 'typing', { ...specimenTyped(1), responseMs: 1 }))).toEqual(
    specimenTyped(1),
  )
  await first.close()

  const again = await open(folder)
  expect(must(await again.answers(session.sessionId)).answers).toEqual([specimenTyped(1), specimenTyped(4)])
  await again.close()
})

test('an empty ledger has no session and no answer', async () => {
  const ledger = await open(temporaryFolder())
  expect(must(await ledger.session(specimenSession().sessionId))).toBeUndefined()
  expect(must(await ledger.sessions(allSessions)).sessions).toEqual([])
  expect(must(await ledger.answers(specimenSession().sessionId)).answers).toEqual([])
  await ledger.close()
})

test('a repeat of a position changes nothing and answers what is on file', async () => {
  const ledger = await open(temporaryFolder())
  const { sessionId } = specimenSession()
  await ledger.addSession(specimenSession())
  const filed = specimenAttempt(0)
  await ledger.addAnswer(sessionId, 'marking', filed)
  const other = { ...filed, responseMs: 1, decision: { marks: [0], corrections: [] } }
  expect(must(await ledger.addAnswer(sessionId, 'marking', other))).toEqual(filed)
  expect(must(await ledger.answers(sessionId)).answers).toEqual([filed])
  await ledger.addSession({ ...specimenSession(), packTitle: 'another' })
  expect(must(await ledger.sessions(allSessions)).sessions).toEqual([specimenSession()])
  await ledger.close()
})

test('sessions come in the order of filing, whatever their clocks said', async () => {
  const ledger = await open(temporaryFolder())
  await ledger.addSession({ ...specimenSession(2), startedAt: '2030-01-01T00:00:00.000Z' })
  await ledger.addSession({ ...specimenSession(1), startedAt: '2020-01-01T00:00:00.000Z' })
  expect(must(await ledger.sessions(allSessions)).sessions.map((one) => one.sessionId)).toEqual([
    specimenSession(2).sessionId,
    specimenSession(1).sessionId,
  ])
  await ledger.close()
})

test('an answer of a session that is not filed is refused and says so', async () => {
  const ledger = await open(temporaryFolder())
  const refused = await ledger.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt())
  const values = { cause: 'noSession', path: expect.stringMatching(/ledger\.sqlite$/) }
  expect(refused).toEqual({ ok: false, error: { code: 'ledgerUnavailable', values } })
  await ledger.close()
})

test('four connections may make the same ledger at once, and each finds what the others filed', async () => {
  const folder = temporaryFolder()
  const ledgers = await Promise.all([1, 2, 3, 4].map(() => open(folder)))
  await Promise.all(ledgers.map((ledger, place) => ledger.addSession(specimenSession(place))))
  for (const ledger of ledgers) expect(must(await ledger.sessions(allSessions)).sessions).toHaveLength(4)
  await Promise.all(ledgers.map((ledger) => ledger.close()))
})

test('closing waits for what was asked before, and nothing is answered after it', async () => {
  const folder = temporaryFolder()
  const ledger = await open(folder)
  const filing = ledger.addSession(specimenSession())
  const closing = ledger.close()
  expect(await ledger.sessions(allSessions)).toMatchObject({ ok: false, error: { values: { cause: 'closed' } } })
  expect(await filing).toEqual({ ok: true, value: undefined })
  await closing
  await ledger.close()

  const again = await open(folder)
  expect(must(await again.sessions(allSessions)).sessions).toHaveLength(1)
  await again.close()
})

const { sessionId } = specimenSession()

test('when the thread dies, waiting and later requests are answered with a failure', async () => {
  const dying = new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.postMessage(JSON.stringify({ id: 0, answer: { ok: true } }))
     parentPort.on('message', () => { throw new Error('out of memory') })`,
    { eval: true },
  )
  const ledger = must(await ledgerOn(dying, '/records/ledger.sqlite'))
  const values = { cause: 'stopped', path: '/records/ledger.sqlite', detail: 'Error: out of memory' }
  const failure = { ok: false, error: { code: 'ledgerUnavailable', values } }
  expect(await Promise.all([ledger.session(sessionId), ledger.learnerId('x')])).toMatchObject([failure, failure])
  expect(await ledger.session(sessionId)).toMatchObject(failure)
  await ledger.close()
})

test('a thread that ends before it has opened is a failure too', async () => {
  const ended = new Worker('', { eval: true })
  expect(await ledgerOn(ended, '/records/ledger.sqlite')).toMatchObject({
    ok: false,
    error: { code: 'ledgerUnavailable', values: { cause: 'stopped', detail: null } },
  })
})

test('a bug in the thread rejects, so that it cannot pass for a full disk', async () => {
  const buggy = new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.postMessage(JSON.stringify({ id: 0, answer: { ok: true } }))
     parentPort.once('message', ({ id }) => parentPort.postMessage(JSON.stringify({ id, bug: 'x is not a function' })))`,
    { eval: true },
  )
  const ledger = must(await ledgerOn(buggy, '/records/ledger.sqlite'))
  await expect(ledger.session(sessionId)).rejects.toThrow('x is not a function')
  await ledger.close()
})
