import { expect, test } from 'vitest'
import { must } from '../../content/specimens/hosts.ts'
import { asItStands, firstMarked, nobodyTyped } from '../specimens/given.ts'
import { settle } from '../specimens/handClock.ts'
import { drillOn, openApp, resultOn } from '../specimens/openApp.ts'
import { selectIsHeld } from './appState.ts'
import { undoWindowMs } from './drill.ts'
import type { Asked } from './sessionsSlice.ts'

const sprint: Asked = { mode: 'sprint', packId: 'mil-ml' }
const pair: Asked = { mode: 'practice', packId: 'mil-ml', items: 2, kind: null }

const openIn = async (asked: Asked) => {
  const app = await openApp()
  await app.actions.start(asked)
  return { ...app, filed: () => app.wire.sentAs('fileAnswer') }
}

test('a decision and its debrief wait for nothing, nor does the next message', async () => {
  const { wire, filed, actions, ...app } = await openIn(pair)
  wire.hold('fileAnswer')
  actions.send(asItStands, 900)
  expect(drillOn({ actions, ...app })).toMatchObject({ isDebriefing: true, session: { answers: { length: 1 } } })
  expect(filed()).toHaveLength(1)
  actions.next()
  expect(drillOn({ actions, ...app }).isDebriefing).toBe(false)
  actions.send(asItStands, 900)
  actions.next()
  expect(resultOn({ actions, ...app })).toMatchObject({
    from: 'home',
    debriefing: null,
    looked: { answers: { length: 2 } },
  })
  // The one under way is still not answered, so the second waits for its turn.
  expect(filed()).toHaveLength(1)
})

test('what is looked back on at once is what the host gives to look back on later', async () => {
  for (const [asked, given] of [
    [pair, firstMarked],
    [{ ...pair, activity: 'typing' }, nobodyTyped],
  ] as const) {
    const app = await openIn(asked)
    for (let at = 0; at < 2; at += 1) {
      app.actions.send(given, 900)
      app.actions.next()
    }
    const now = resultOn(app).looked
    await settle()
    await app.actions.openSession(now.summary.sessionId)
    const { summary, ...then } = resultOn(app).looked
    expect(summary).toMatchObject({ state: 'done', attempts: 2 })
    expect(now).toMatchObject(then)
    expect(then.answers).toHaveLength(2)
  }
})

test('while a drill is on the screen an answer that has arrived asks for nothing', async () => {
  const { wire, actions } = await openIn(pair)
  await settle()
  const before = wire.sentAs('listSessions').length
  actions.send(asItStands, 900)
  await settle()
  expect(wire.sentAs('listSessions')).toHaveLength(before)
})

test('a held answer goes to the host when its ten seconds are over, and not before', async () => {
  const { filed, pass, ...app } = await openIn(sprint)
  app.actions.send(asItStands, 900)
  await pass(undoWindowMs - 1)
  expect([filed().length, selectIsHeld(app.store.getState())]).toEqual([0, true])
  await pass(1)
  expect([filed().length, selectIsHeld(app.store.getState())]).toEqual([1, false])
  app.actions.takeBack(0)
  expect(drillOn(app).session.answers).toHaveLength(1)
})

test('the next Send lets the answer before it go, and has ten seconds of its own', async () => {
  const { actions, filed, pass } = await openIn(sprint)
  actions.send(asItStands, 900)
  await pass(undoWindowMs - 1)
  actions.send(firstMarked, 1_000)
  await pass(1)
  expect(filed()).toMatchObject([{ position: 0 }])
  await pass(undoWindowMs)
  expect(filed()).toMatchObject([{ position: 0 }, { position: 1 }])
})

test('only the decision that was sent last is filed, and how often it was taken back', async () => {
  const { actions, filed, pass } = await openIn(sprint)
  actions.send(asItStands, 900)
  actions.takeBack(400)
  await pass(undoWindowMs)
  expect(filed()).toEqual([])
  actions.send(firstMarked, 1_000)
  await pass(undoWindowMs)
  expect(filed()).toEqual([
    expect.objectContaining({
      position: 0,
      answer: { activity: 'marking', content: { ...firstMarked, takenBack: 1 } },
      responseMs: 1_900,
    }),
  ])
})

test('a held answer is filed when the window closes, and the message stays sent', async () => {
  const { outbox, filed, ...app } = await openIn(sprint)
  app.actions.send(asItStands, 900)
  app.actions.letGo()
  expect(filed()).toHaveLength(1)
  expect(outbox.store.getState().unsaved).toHaveLength(1)
  expect(selectIsHeld(app.store.getState())).toBe(false)
  app.actions.letGo()
  expect(filed()).toHaveLength(1)
})

test('a drill that is left files what was held, and is kept as left', async () => {
  const { store, actions, filed } = await openIn({ mode: 'assessment', packId: 'mil-ml', form: 1 })
  actions.send(asItStands, 900)
  actions.leaveDrill()
  expect(store.getState().screen).toEqual({ at: 'home' })
  expect(filed()).toHaveLength(1)
  await settle()
  expect(store.getState().sessions).toMatchObject([{ state: 'left', isSealed: true, attempts: 1 }])
})

test('with every message decided there is nothing to leave', async () => {
  const { store, actions, wire } = await openIn({ ...pair, items: 1 })
  actions.send(asItStands, 900)
  actions.leaveDrill()
  await settle()
  expect(wire.sentAs('leaveSession')).toEqual([])
  expect(store.getState().sessions).toMatchObject([{ state: 'done' }])
})

test('the result of a sprint comes by itself once its last answer is filed', async () => {
  const { wire, ...app } = await openIn(sprint)
  for (let at = 0; at < 12; at += 1) app.actions.send(asItStands, 900)
  expect(app.store.getState().screen.at).toBe('closing')
  await settle()
  expect(resultOn(app)).toMatchObject({
    from: 'home',
    looked: { summary: { state: 'done' }, activity: 'marking', answers: { length: 12 }, notes: { length: 12 } },
  })
})

test('a result that did not come says why, and can be asked for again', async () => {
  const { wire, ...app } = await openIn(sprint)
  wire.cut('readSession')
  for (let at = 0; at < 12; at += 1) app.actions.send(asItStands, 900)
  await settle()
  expect(app.store.getState()).toMatchObject({
    screen: { at: 'closing' },
    problem: { asked: 'open', reason: { code: 'unreachable' } },
  })
  wire.mend('readSession')
  await app.actions.close()
  expect(resultOn(app).looked.answers).toHaveLength(12)
  expect(app.store.getState().problem).toBeNull()
})

test('where no drill is on the screen, and where there is nothing to do in it, its actions do nothing', async () => {
  const { store, actions, filed } = await openIn(sprint)
  const atFirst = store.getState()
  actions.next()
  actions.takeBack(100)
  actions.letGo()
  await actions.close()
  expect(store.getState()).toBe(atFirst)
  actions.setUp({ activity: 'marking', mode: 'sprint' })
  const elsewhere = store.getState()
  actions.send(asItStands, 900)
  actions.takeBack(100)
  actions.next()
  expect(store.getState()).toBe(elsewhere)
  await settle()
  expect(filed()).toEqual([])
})

test('a session of typing is resumed behind what was typed, with the same messages, and ends as one', async () => {
  const first = await openIn({ mode: 'practice', activity: 'typing', packId: 'mil-ml', items: null, kind: null })
  first.actions.send(nobodyTyped, 900)
  await settle()
  const { session } = drillOn(first)

  const again = await openApp(first.wire)
  await again.actions.resume(session.summary.sessionId)
  expect(drillOn(again)).toMatchObject({
    isDebriefing: false,
    session: { dealt: session.dealt, answers: session.answers },
  })
  for (let at = 1; at < 10; at += 1) {
    again.actions.send(nobodyTyped, 900)
    again.actions.next()
  }
  const { answers } = resultOn(again).looked
  await settle()
  const read = must(await again.wire.client.readSession({ sessionId: session.summary.sessionId }))
  expect(read.session).toMatchObject({ state: 'done', attempts: 10 })
  expect(read.answers).toMatchObject({ activity: 'typing', content: answers })
})
