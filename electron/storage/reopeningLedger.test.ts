import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { allSessions, must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { ledgerOn, openLedger } from './ledger.ts'
import { ledgerPath } from './ledgerPath.ts'
import { startThread } from './ledgerThread.ts'
import { reopening } from './reopeningLedger.ts'

/** The real thread of a ledger, to be ended from outside, as an error or want of memory ends it. */
const mortalLedger = async () => {
  const folder = temporaryFolder()
  const threads: Worker[] = []
  const open = () => {
    const thread = startThread({ folder, work: 'file' })
    threads.push(thread)
    return ledgerOn(thread, ledgerPath(folder), (work) => startThread({ folder, work }))
  }
  const ledger = reopening(open, await open())
  onTestFinished(() => ledger.close())
  return { ledger, threads, folder }
}

test('a ledger whose thread has died is opened anew, and what was filed is there', async () => {
  const { ledger, threads } = await mortalLedger()
  const { sessionId } = specimenSession()
  must(await ledger.addSession(specimenSession()))
  must(await ledger.addAnswer(sessionId, 'marking', specimenAttempt(0)))
  await threads[0]?.terminate()
  const filed = await Promise.all(
    [1, 2].map((position) => ledger.addAnswer(sessionId, 'marking', specimenAttempt(position))),
  )
  filed.map(must)
  expect(threads).toHaveLength(2)
  expect(must(await ledger.answers(sessionId)).answers).toEqual([0, 1, 2].map(specimenAttempt))
})

test('what a thread dies over is asked once more, and is on file once', async () => {
  const { ledger, threads } = await mortalLedger()
  const { sessionId } = specimenSession()
  must(await ledger.addSession(specimenSession()))
  const waiting = [0, 1, 2, 3].map((position) => ledger.addAnswer(sessionId, 'marking', specimenAttempt(position)))
  await threads[0]?.terminate()
  expect((await Promise.all(waiting)).map(must)).toEqual([0, 1, 2, 3].map(specimenAttempt))
  expect(must(await ledger.answers(sessionId)).answers).toEqual([0, 1, 2, 3].map(specimenAttempt))
})

test('where it cannot be opened again the failure says so, and the next request tries anew', async () => {
  const folder = temporaryFolder()
  const dead = () => ledgerOn(new Worker('process.exit(1)', { eval: true }), ledgerPath(folder))
  const opens = [() => openLedger(folder), dead, () => openLedger(folder)]
  const open = async () => {
    const opened = await (opens.shift() ?? dead)()
    // The first thread is closed at once, which is as dead as any.
    if (opens.length === 2 && opened.ok) await opened.value.close()
    return opened
  }
  const ledger = reopening(open, await open())
  onTestFinished(() => ledger.close())
  expect(await ledger.sessions(allSessions)).toMatchObject({ ok: false, error: { code: 'ledgerUnavailable' } })
  expect(await ledger.sessions(allSessions)).toEqual({ ok: true, value: { sessions: [], next: null } })
})

test('a ledger that was closed stays closed', async () => {
  const { ledger, threads } = await mortalLedger()
  await ledger.close()
  expect(await ledger.sessions(allSessions)).toMatchObject({ ok: false })
  expect(threads).toHaveLength(1)
})
