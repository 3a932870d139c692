import { expect, test } from 'vitest'
import { shippedPacks } from '../../content/bank/shipped.ts'
import { connect } from '../../content/client.ts'
import { memoryLedger } from '../../content/records/memoryLedger.ts'
import { serve } from '../../content/serve.ts'
import { usualRules } from '../../content/session/play.ts'
import { createSimulator } from '../../content/simulator.ts'
import { beginTyping, giveTyped, isAllTyped, selectLastTyped, turnTypedPage } from './typingDrill.ts'

const openClient = () => {
  let ids = 0
  const host = createSimulator({
    packs: shippedPacks(),
    ledger: memoryLedger(),
    now: () => '2026-11-25T09:00:00.000Z',
    today: () => '2026-11-25',
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => 7,
    rules: usualRules,
    appVersion: '0.1.0',
  })
  return connect(serve(host))
}

const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

const nobody = { decision: { entered: [], struck: [], forgotten: [] }, responseMs: 900 }

test('a session of typing whose window was closed goes on behind what was typed, with the same messages', async () => {
  const client = openClient()
  const dealt = must(await client.startSession({ mode: 'typing', packId: 'mil-ml', locale: 'en' }))
  if (dealt.feedback !== 'typed') return expect.unreachable('nothing is typed')
  const first = giveTyped(beginTyping(dealt), nobody)
  must(await client.recordTyped(selectLastTyped(first) ?? expect.unreachable()))

  const again = must(await client.resumeSession({ sessionId: dealt.session.sessionId }))
  if (again.feedback !== 'typed') return expect.unreachable('nothing is typed')
  let drill = beginTyping(again)
  expect(drill).toMatchObject({ items: first.items, answers: first.answers, isDebriefing: false })
  while (!isAllTyped(drill)) {
    drill = giveTyped(drill, nobody)
    must(await client.recordTyped(selectLastTyped(drill) ?? expect.unreachable()))
    drill = turnTypedPage(drill)
  }
  const read = must(await client.readSession({ sessionId: dealt.session.sessionId }))
  expect(read.session).toMatchObject({ state: 'done', attempts: 10 })
  expect(read.typed.map(({ judgement }) => judgement)).toEqual(drill.answers.map(({ judgement }) => judgement))
})

test('while the debrief is up nothing is sent, and before the first message nothing goes to the host', async () => {
  const dealt = must(await openClient().startSession({ mode: 'typing', packId: 'mil-ml', locale: 'en' }))
  if (dealt.feedback !== 'typed') return expect.unreachable('nothing is typed')
  expect(selectLastTyped(beginTyping(dealt))).toBeUndefined()
  const first = giveTyped(beginTyping(dealt), nobody)
  expect(giveTyped(first, nobody)).toBe(first)
  expect(giveTyped(turnTypedPage(first), nobody).answers).toHaveLength(2)
})
