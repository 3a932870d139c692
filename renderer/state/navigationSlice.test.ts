import { expect, test } from 'vitest'
import { pageActivities } from '../../content/activities/pageActivities.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { asItStands } from '../specimens/given.ts'
import { handClock, settle } from '../specimens/handClock.ts'
import { drillOn, openApp, resultOn } from '../specimens/openApp.ts'
import { openWire } from '../specimens/wire.ts'
import { createApp } from './appStore.ts'

/** The packs that a newcomer is offered in English. */
const offered = shippedOffer
  .list()
  .filter(({ isRetired, scenarios }) => !isRetired && scenarios.some(({ languages }) => languages.includes('en')))

test.each(['readSettings', 'listPacks', 'listSessions', 'readPlan', 'readReview'] as const)(
  'without %s the app says why it cannot be used, and can be asked again',
  async (name) => {
    const wire = openWire()
    wire.cut(name)
    const { store, actions } = createApp(wire.client, handClock().clock, 'en', async () => pageActivities)
    const booting = actions.boot()
    expect(store.getState().boot).toEqual({ is: 'loading' })
    await booting
    expect(store.getState().boot).toMatchObject({ is: 'failed', reason: { code: 'unreachable' } })
    wire.mend(name)
    await actions.boot()
    expect(store.getState()).toMatchObject({ boot: { is: 'ready' }, packs: { length: offered.length } })
  },
)

test('going home lets go of what is held, and lists it', async () => {
  const { store, actions, wire, pass } = await openApp()
  await actions.start({ mode: 'sprint', packId: 'mil-ml' })
  actions.send(asItStands, 900)
  expect(wire.sentAs('fileAnswer')).toEqual([])
  actions.goHome()
  expect(wire.sentAs('fileAnswer')).toHaveLength(1)
  await settle()
  expect(store.getState()).toMatchObject({ screen: { at: 'home' }, sessions: [{ state: 'open', attempts: 1 }] })
  await pass(20_000)
  expect(wire.sentAs('fileAnswer')).toHaveLength(1)
})

test('a session that is set up names its way, and its pack where there is one', async () => {
  const { store, actions } = await openApp()
  const way = { activity: 'typing', mode: 'practice' } as const
  actions.setUp(way)
  expect(store.getState().screen).toEqual({ at: 'setUp', way, packId: null })
  actions.setUp(way, 'mil-ml')
  expect(store.getState().screen).toEqual({ at: 'setUp', way, packId: 'mil-ml' })
})

test('a result is closed to where it was opened', async () => {
  const app = await openApp()
  await app.actions.start({ mode: 'practice', packId: 'mil-ml', items: 1, kind: null })
  app.actions.send(asItStands, 900)
  app.actions.next()
  const { sessionId } = resultOn(app).looked.summary
  app.actions.closeResult()
  expect(app.store.getState().screen).toEqual({ at: 'home' })
  app.actions.goProgress()
  await app.actions.openSession(sessionId)
  app.actions.closeResult()
  expect(app.store.getState().screen).toEqual({ at: 'progress' })
  app.actions.closeResult()
  expect(app.store.getState().screen).toEqual({ at: 'home' })
})

test('a message of a result is looked at and left again; elsewhere there is none', async () => {
  const app = await openApp()
  app.actions.lookAt(0)
  expect(app.store.getState().screen).toEqual({ at: 'home' })
  await app.actions.start({ mode: 'practice', packId: 'mil-ml', items: 1, kind: null })
  app.actions.send(asItStands, 900)
  app.actions.next()
  const { looked } = resultOn(app)
  app.actions.lookAt(0)
  expect(resultOn(app)).toEqual({ at: 'result', looked, from: 'home', debriefing: 0 })
  app.actions.lookAt(null)
  expect(resultOn(app).debriefing).toBeNull()
})

test('a problem is gone when it is dismissed, and when one goes elsewhere', async () => {
  const { store, actions } = await openApp()
  for (const away of [actions.dismissProblem, actions.goHome, actions.goProgress]) {
    await actions.start({ mode: 'review' })
    expect(store.getState().problem).not.toBeNull()
    away()
    expect(store.getState().problem).toBeNull()
  }
})

test('what is under way is forgotten when one goes elsewhere, and something else can be asked for', async () => {
  const app = await openApp()
  app.wire.hold('readSession')
  const opening = app.actions.openSession(await anySession(app))
  app.actions.goHome()
  await app.actions.start({ mode: 'daily' })
  app.wire.letThrough('readSession')
  await opening
  expect(drillOn(app).session.summary.play.mode).toBe('daily')
})

const anySession = async (app: Awaited<ReturnType<typeof openApp>>) => {
  await app.actions.start({ mode: 'sprint', packId: 'mil-ml' })
  const { sessionId } = drillOn(app).session.summary
  app.actions.goHome()
  return sessionId
}
