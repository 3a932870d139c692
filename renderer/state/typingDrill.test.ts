import { expect, test } from 'vitest'
import { openClient } from '../specimens/dealt.ts'
import { beginTyping, giveTyped, isAllTyped, selectLastTyped, turnTypedPage } from './typingDrill.ts'

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
