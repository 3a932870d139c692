import { expect, test } from 'vitest'
import { shippedPacks } from '../../content/bank/shipped.ts'
import { connect } from '../../content/client.ts'
import type { SessionRequest } from '../../content/contract.ts'
import { memoryLedger } from '../../content/records/memoryLedger.ts'
import { serve } from '../../content/serve.ts'
import { usualRules } from '../../content/session/play.ts'
import { createSimulator } from '../../content/simulator.ts'
import { createApp } from './appStore.ts'
import { pageClock } from './clock.ts'
import { beginDrill, give, isOver, selectLastCall, turnPage } from './drill.ts'

const openClient = () => {
  let ids = 0
  const simulator = createSimulator({
    packs: shippedPacks(),
    ledger: memoryLedger(),
    now: () => '2026-11-25T09:00:00.000Z',
    today: () => '2026-11-25',
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => 7,
    rules: usualRules,
    appVersion: '0.1.0',
  })
  return connect(serve(simulator))
}

const deal = async (request: SessionRequest) => {
  const dealt = await openClient().startSession(request)
  if (!dealt.ok) throw new Error(dealt.error.code)
  if (dealt.value.feedback === 'typed') throw new Error('These recipients are typed.')
  return beginDrill(dealt.value)
}

const asItStands = { decision: { marks: [], corrections: [] }, revealed: [], responseMs: 900 }

test('in practice a decision turns to its debrief, and only a turned page takes the next decision', async () => {
  const drill = await deal({ mode: 'practice', packId: 'mil-ml', items: 2, kind: null, locale: 'en' })
  const debriefed = give(drill, asItStands)
  expect(debriefed.isDebriefing).toBe(true)
  expect(give(debriefed, asItStands)).toBe(debriefed)
  expect(give(turnPage(debriefed), asItStands).session.answers).toHaveLength(2)
})

test('in an assessment a decision leads to the next message, and the page has nothing to judge it by', async () => {
  const drill = give(await deal({ mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' }), asItStands)
  expect(drill.isDebriefing).toBe(false)
  expect(drill.session.answers).toEqual([asItStands])
  expect(selectLastCall(drill)).toMatchObject({ position: 0, itemId: 'sealed@1#0' })
  expect(isOver(drill)).toBe(false)
})

test('the result of a sprint comes by itself once its last answer is filed', async () => {
  const { store, verbs } = createApp(openClient(), pageClock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'sprint', packId: 'mil-ml' })
  for (let at = 0; at < 12; at += 1) verbs.send(asItStands)
  expect(store.getState().screen.at).toBe('closing')
  await expect
    .poll(() => store.getState().screen)
    .toMatchObject({ at: 'result', played: { summary: { state: 'done' } } })
})

test('leaving an assessment is kept with it', async () => {
  const { store, verbs } = createApp(openClient(), pageClock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'assessment', packId: 'mil-ml', form: 1 })
  verbs.send(asItStands)
  verbs.leaveDrill()
  expect(store.getState().screen.at).toBe('home')
  await expect.poll(() => store.getState().sessions).toMatchObject([{ state: 'left', isSealed: true }])
})
