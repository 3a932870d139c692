import { expect, test } from 'vitest'
import type { Client } from '../../content/contract/client.ts'
import type { Input, SessionRequest } from '../../content/contract/learner.ts'
import { openClient } from '../specimens/dealt.ts'
import { handClock } from '../specimens/handClock.ts'
import { selectIsHeld } from './appState.ts'
import { createApp } from './appStore.ts'
import { pageClock } from './clock.ts'
import {
  beginDrill,
  type Drill,
  give,
  isOver,
  letGo,
  selectHeldCall,
  selectLastCall,
  selectTakenBack,
  takeBack,
  turnPage,
  undoWindowMs,
} from './drill.ts'

const deal = async (request: SessionRequest) => {
  const dealt = await openClient().startSession(request)
  if (!dealt.ok) throw new Error(dealt.error.code)
  if (dealt.value.feedback === 'typed') throw new Error('These recipients are typed.')
  return beginDrill(dealt.value)
}

/** What the host lists, the latest first. */
const listed = async (client: Client) => {
  const answer = await client.listSessions({})
  return answer.ok ? answer.value : expect.unreachable(answer.error.code)
}

const asItStands = { decision: { marks: [], corrections: [] }, revealed: [], responseMs: 900 }

test('in practice a decision turns to its debrief, and only a turned page takes the next decision', async () => {
  const drill = await deal({ mode: 'practice', packId: 'mil-ml', items: 2, kind: null, locale: 'en' })
  const debriefed = give(drill, asItStands, 0)
  expect(debriefed.isDebriefing).toBe(true)
  expect(give(debriefed, asItStands, 0)).toBe(debriefed)
  expect(give(turnPage(debriefed), asItStands, 0).session.answers).toHaveLength(2)
})

test('in an assessment a decision leads to the next message, and the page has nothing to judge it by', async () => {
  const drill = give(await deal({ mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' }), asItStands, 0)
  expect(drill.isDebriefing).toBe(false)
  expect(drill.session.answers).toEqual([{ ...asItStands, takenBack: 0 }])
  expect(selectLastCall(drill)).toMatchObject({ position: 0, itemId: 'sealed@1#0' })
  expect(isOver(drill)).toBe(false)
})

const sprint: SessionRequest = { mode: 'sprint', packId: 'mil-ml', locale: 'en' }

/** A glance at a message in which one recipient was marked. */
const marked = (responseMs: number) => ({
  decision: { marks: [0], corrections: [] },
  revealed: [0],
  responseMs,
})

const giveAll = (drill: Drill, times: number): Drill =>
  Array.from({ length: times }).reduce((now: Drill) => give(now, asItStands, 0), drill)

test('where nothing is told before the end, an answer is held for ten seconds', async () => {
  const drill = give(await deal(sprint), asItStands, 4_000)
  expect(drill.heldUntil).toBe(4_000 + undoWindowMs)
  expect(selectHeldCall(drill)).toEqual(selectLastCall(drill))
  expect(selectHeldCall(letGo(drill))).toBeUndefined()
  expect(letGo(drill).session).toBe(drill.session)
})

test('where the debrief follows, and after the last message, nothing is held and nothing comes back', async () => {
  const practice = give(
    await deal({ mode: 'practice', packId: 'mil-ml', items: 2, kind: null, locale: 'en' }),
    asItStands,
    0,
  )
  expect(practice.heldUntil).toBeNull()
  expect(takeBack(practice, 0)).toBe(practice)
  const over = giveAll(await deal(sprint), 12)
  expect(isOver(over)).toBe(true)
  expect(over.heldUntil).toBeNull()
  expect(takeBack(over, 0)).toBe(over)
})

test('what was let go of does not come back', async () => {
  const gone = letGo(give(await deal(sprint), asItStands, 0))
  expect(takeBack(gone, 0)).toBe(gone)
})

test('a message that is taken back is to be decided again, and all its time on the screen counts', async () => {
  const first = give(await deal(sprint), marked(3_000), 0)
  const back = takeBack(first, 700)
  expect(back.session.answers).toEqual([])
  expect(back.heldUntil).toBeNull()
  expect(selectTakenBack(back)).toBe(1)
  const again = takeBack(give(back, marked(2_000), 10), 300)
  const gone = give(again, asItStands, 20)
  expect(selectLastCall(gone)).toMatchObject({
    position: 0,
    decision: asItStands.decision,
    responseMs: 3_000 + 2_000 + 900,
    takenBack: 2,
  })
  // The one after it was on the screen twice meanwhile.
  expect(selectLastCall(give(gone, asItStands, 30))).toMatchObject({
    position: 1,
    responseMs: 700 + 300 + 900,
    takenBack: 0,
  })
})

/** The app in a sprint, with the answers that the host has filed. */
const openSprint = async () => {
  const client = openClient()
  const filed: Input<'recordAttempt'>[] = []
  const { clock, pass } = handClock()
  const recordAttempt: typeof client.recordAttempt = (call) => {
    filed.push(call)
    return client.recordAttempt(call)
  }
  const { store, verbs, outbox } = createApp({ ...client, recordAttempt }, clock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'sprint', packId: 'mil-ml' })
  return { store, verbs, outbox, filed, pass }
}

test('a held answer goes to the host when its ten seconds are over, and not before', async () => {
  const { store, verbs, filed, pass } = await openSprint()
  verbs.send(asItStands)
  await pass(undoWindowMs - 1)
  expect([filed.length, selectIsHeld(store.getState())]).toEqual([0, true])
  await pass(1)
  expect([filed.length, selectIsHeld(store.getState())]).toEqual([1, false])
  verbs.takeBack(0)
  expect(store.getState().screen).toMatchObject({ drill: { session: { answers: { length: 1 } } } })
})

test('the next Send lets the answer before it go, and has ten seconds of its own', async () => {
  const { verbs, filed, pass } = await openSprint()
  verbs.send(asItStands)
  await pass(undoWindowMs - 1)
  verbs.send(marked(1_000))
  await pass(1)
  expect(filed.map(({ position }) => position)).toEqual([0])
  await pass(undoWindowMs)
  expect(filed.map(({ position }) => position)).toEqual([0, 1])
})

test('only the decision that was sent last is filed, and how often it was taken back', async () => {
  const { verbs, filed, pass } = await openSprint()
  verbs.send(asItStands)
  verbs.takeBack(400)
  await pass(undoWindowMs)
  expect(filed).toEqual([])
  verbs.send(marked(1_000))
  await pass(undoWindowMs)
  expect(filed).toMatchObject([{ position: 0, decision: { marks: [0] }, responseMs: 1_900, takenBack: 1 }])
})

test('a held answer is filed when the drill is left, and when the window closes', async () => {
  const left = await openSprint()
  left.verbs.send(asItStands)
  left.verbs.leaveDrill()
  expect(left.filed).toHaveLength(1)
  const closed = await openSprint()
  closed.verbs.send(asItStands)
  closed.verbs.letGo()
  expect(closed.filed).toHaveLength(1)
  expect(closed.outbox.store.getState().unsaved).toHaveLength(1)
  expect(selectIsHeld(closed.store.getState())).toBe(false)
})

test('a sealed session is gone on with at its next message, and the answers before it stay with the host', async () => {
  const client = openClient()
  const { store, verbs } = createApp(client, pageClock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'assessment', packId: 'mil-ml', form: 1 })
  for (let at = 0; at < 3; at += 1) verbs.send(asItStands)
  verbs.letGo()
  await expect.poll(async () => (await listed(client))[0]?.attempts).toBe(3)

  const again = createApp(client, pageClock, 'en')
  await again.verbs.boot()
  const { sessionId = expect.unreachable() } = again.store.getState().sessions[0] ?? {}
  await again.verbs.resume(sessionId)
  const { screen } = again.store.getState()
  if (screen.at !== 'drill') return expect.unreachable(screen.at)
  const first = store.getState().screen
  expect(screen.drill.session).toMatchObject({ before: 3, answers: [] })
  expect(first).toMatchObject({ drill: { session: { items: screen.drill.session.items } } })
  expect(selectLastCall(screen.drill)).toBeUndefined()
  expect(selectLastCall(give(screen.drill, asItStands, 0))).toMatchObject({ position: 3, itemId: 'sealed@1#3' })
  expect(takeBack(give(screen.drill, asItStands, 0), 0)).toMatchObject({ session: { answers: [] } })

  for (let at = 3; at < 24; at += 1) again.verbs.send(asItStands)
  await expect
    .poll(() => again.store.getState().screen)
    .toMatchObject({ at: 'result', played: { summary: { state: 'done' }, items: { length: 24 } } })
})

test('a drill with debriefs is gone on with, and its result has the answers from before too', async () => {
  const client = openClient()
  const { store, verbs } = createApp(client, pageClock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'practice', packId: 'mil-ml', items: 3, kind: null })
  verbs.send(marked(700))
  await expect.poll(async () => (await listed(client))[0]?.attempts).toBe(1)
  const before = store.getState().screen

  const again = createApp(client, pageClock, 'en')
  await again.verbs.boot()
  const { sessionId = expect.unreachable() } = again.store.getState().sessions[0] ?? {}
  await again.verbs.resume(sessionId)
  const { screen } = again.store.getState()
  if (screen.at !== 'drill' || before.at !== 'drill') return expect.unreachable(screen.at)
  expect(screen.drill.isDebriefing).toBe(false)
  expect(screen.drill.session.answers).toEqual(before.drill.session.answers)
  for (let at = 1; at < 3; at += 1) {
    again.verbs.send(asItStands)
    again.verbs.next()
  }
  expect(again.store.getState().screen).toMatchObject({
    at: 'result',
    played: { items: [{ responseMs: 700 }, { responseMs: 900 }, { responseMs: 900 }] },
  })
})

test('a session that has ended meanwhile says so, and one whose answer is still on its way is not dealt again', async () => {
  const client = openClient()
  const { store, verbs } = createApp(client, pageClock, 'en')
  await verbs.boot()
  await verbs.start({ mode: 'sprint', packId: 'mil-ml' })
  verbs.send(asItStands)
  verbs.leaveDrill()
  await expect.poll(() => store.getState().sessions).toMatchObject([{ state: 'left' }])
  const { sessionId = expect.unreachable() } = store.getState().sessions[0] ?? {}
  await verbs.resume(sessionId)
  expect(store.getState()).toMatchObject({
    screen: { at: 'home' },
    problem: { asked: 'resume', reason: { code: 'endedSession' } },
  })

  const stuck = createApp({ ...client, recordAttempt: () => new Promise(() => {}) }, pageClock, 'en')
  await stuck.verbs.boot()
  await stuck.verbs.start({ mode: 'sprint', packId: 'mil-ml' })
  stuck.verbs.send(asItStands)
  stuck.verbs.letGo()
  stuck.verbs.goHome()
  await stuck.verbs.resume((await listed(client))[0]?.sessionId ?? expect.unreachable())
  expect(stuck.store.getState()).toMatchObject({ screen: { at: 'home' }, problem: null })
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
