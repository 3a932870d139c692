import { expect, test } from 'vitest'
import { withOwnPacks } from '../../content/hosts/ownPacks.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { must } from '../../content/specimens/hosts.ts'
import { specimen, specimenPack } from '../../content/specimens/packs.ts'
import { asItStands, firstMarked } from '../specimens/given.ts'
import { settle } from '../specimens/handClock.ts'
import { drillOn, openApp, resultOn } from '../specimens/openApp.ts'
import { openWire } from '../specimens/wire.ts'
import { give, selectLastCall, takeBack } from './drill.ts'
import type { Asked } from './sessionsSlice.ts'

const sprint: Asked = { mode: 'sprint', packId: 'mil-ml' }

test('a session is opened in the language of the screen, and what was asked for is pending until it is there', async () => {
  const app = await openApp()
  await app.actions.choose({ locale: 'fr' })
  app.wire.hold('startSession')
  const starting = app.actions.start(sprint)
  expect(app.store.getState()).toMatchObject({ screen: { at: 'home' }, pending: { asked: 'start', id: 'mil-ml' } })
  app.wire.letThrough('startSession')
  await starting
  expect(drillOn(app).session.summary).toMatchObject({ locale: 'fr', play: { mode: 'sprint' } })
  expect(app.store.getState().pending).toBeNull()
})

test('a second press while a session is being opened opens no other', async () => {
  const app = await openApp()
  const first = app.actions.start(sprint)
  await app.actions.start({ mode: 'daily' })
  await first
  expect(app.wire.sentAs('startSession')).toEqual([{ ...sprint, guard: false, locale: 'en' }])
  expect(drillOn(app).session.summary.play.mode).toBe('sprint')
})

test('a session that comes after somebody went elsewhere does not take the screen', async () => {
  const app = await openApp()
  app.wire.hold('startSession')
  const starting = app.actions.start({ mode: 'daily' })
  expect(app.store.getState().pending).toEqual({ asked: 'start', id: 'daily' })
  app.actions.goProgress()
  app.wire.letThrough('startSession')
  await starting
  expect(app.store.getState()).toMatchObject({ screen: { at: 'progress' }, pending: null, problem: null })
})

test('a session that cannot be opened says why, and the next press is heard', async () => {
  const { store, actions } = await openApp()
  await actions.start({ mode: 'review' })
  expect(store.getState()).toMatchObject({
    screen: { at: 'home' },
    pending: null,
    problem: { asked: 'start', reason: { code: 'nothingDue' } },
  })
  await actions.start(sprint)
  expect(store.getState()).toMatchObject({ screen: { at: 'drill' }, problem: null })
})

test('a drill is twelve messages of practice, or the shift of a pack that is played so', async () => {
  const app = await openApp()
  await app.actions.startDrill('mil-ml')
  expect(drillOn(app).session).toMatchObject({
    summary: { activity: 'marking', play: { mode: 'practice', kind: null } },
    itemIds: { length: 12 },
  })
  // It is listed once it was begun.
  await app.actions.start({ mode: 'rare', packId: 'rare' })
  app.actions.send(asItStands, 900)
  app.actions.goHome()
  await settle()
  await app.actions.startDrill('rare')
  expect(drillOn(app).session.summary).toMatchObject({ packId: 'rare', play: { mode: 'rare' } })
})

test('practice of one kind is opened from a drill, which is left for it', async () => {
  const app = await openApp()
  await app.actions.startDrill('mil-ml')
  const { sessionId } = drillOn(app).session.summary
  app.actions.send(asItStands, 900)
  await app.actions.practiseKind('mil-ml', 'suffixLetterLost')
  expect(drillOn(app).session.summary.play).toEqual({ mode: 'practice', kind: 'suffixLetterLost' })
  expect(app.wire.sentAs('leaveSession')).toEqual([{ sessionId }])
  await settle()
  expect(app.store.getState().sessions).toMatchObject([{ state: 'open' }, { sessionId, state: 'left', attempts: 1 }])
})

test('a drill is not left when another session cannot be opened, nor at its end', async () => {
  const app = await openApp()
  await app.actions.start({ mode: 'practice', packId: 'mil-ml', items: 1, kind: null })
  await app.actions.start({ mode: 'sprint', packId: 'rare' })
  expect(app.store.getState()).toMatchObject({ screen: { at: 'drill' }, problem: { reason: { code: 'unfitPack' } } })
  app.actions.send(asItStands, 900)
  await app.actions.start(sprint)
  expect(drillOn(app).session.summary.play.mode).toBe('sprint')
  expect(app.wire.sentAs('leaveSession')).toEqual([])
})

test.each<[string, Asked, object | null]>([
  ['practice is a drill', { mode: 'practice', packId: 'mil-ml', items: 3, kind: null }, { items: 12, kind: null }],
  [
    'practice of a kind is that again',
    { mode: 'practice', packId: 'mil-ml', items: 12, kind: 'suffixLetterLost' },
    { mode: 'practice', packId: 'mil-ml', items: 12, kind: 'suffixLetterLost' },
  ],
  [
    'another activity is that again, as long as it likes',
    { mode: 'practice', activity: 'typing', packId: 'mil-ml', items: 2, kind: null },
    { mode: 'practice', activity: 'typing', packId: 'mil-ml', items: null, kind: null },
  ],
  ['a sprint is a sprint', sprint, sprint],
  ['a shift is a shift', { mode: 'rare', packId: 'rare' }, { mode: 'rare', packId: 'rare' }],
  ['an assessment is set up first', { mode: 'assessment', packId: 'mil-ml', form: 3 }, null],
])('played again, %s', async (_, asked, again) => {
  const app = await openApp()
  await app.actions.start(asked)
  const { summary } = drillOn(app).session
  app.actions.leaveDrill()
  app.actions.playAgain(summary)
  await settle()
  expect(app.wire.sentAs('startSession').slice(1)).toMatchObject(again ? [again] : [])
  expect(app.store.getState().screen).toMatchObject(
    again ? { at: 'drill' } : { at: 'setUp', way: { activity: 'marking', mode: 'assessment' }, packId: 'mil-ml' },
  )
})

test('the five of a day played again are a drill of their pack, and a review is over', async () => {
  const app = await openApp()
  await app.actions.start({ mode: 'daily' })
  const { summary } = drillOn(app).session
  app.actions.leaveDrill()
  app.actions.playAgain({ ...summary, play: { mode: 'review' } })
  await settle()
  expect(app.store.getState().screen).toEqual({ at: 'home' })
  app.actions.playAgain(summary)
  await settle()
  expect(drillOn(app).session.summary).toMatchObject({ packId: summary.packId, play: { mode: 'practice' } })
})

test('a sealed session is resumed at its next message, and the answers before it stay with the host', async () => {
  const first = await openApp()
  await first.actions.start({ mode: 'assessment', packId: 'mil-ml', form: 1 })
  for (let at = 0; at < 3; at += 1) first.actions.send(asItStands, 900)
  first.actions.letGo()
  await settle()

  const again = await openApp(first.wire)
  expect(again.store.getState().sessions).toMatchObject([{ attempts: 3, state: 'open' }])
  await again.actions.resume(drillOn(first).session.summary.sessionId)
  const drill = drillOn(again)
  expect(drill.session).toMatchObject({ before: 3, answers: [], dealt: drillOn(first).session.dealt })
  expect(selectLastCall(drill)).toBeUndefined()
  const given = give(drill, asItStands, 900, 0)
  expect(selectLastCall(given)).toMatchObject({ position: 3, itemId: 'sealed@1#3' })
  expect(takeBack(given, 0)).toMatchObject({ session: { answers: [] } })

  for (let at = 3; at < 24; at += 1) again.actions.send(asItStands, 900)
  await settle()
  expect(resultOn(again).looked).toMatchObject({ summary: { state: 'done' }, answers: { length: 24 } })
})

test('a drill with debriefs is resumed, and its result has the answers from before too', async () => {
  const first = await openApp()
  await first.actions.start({ mode: 'practice', packId: 'mil-ml', items: 3, kind: null })
  first.actions.send(firstMarked, 700)
  await settle()

  const again = await openApp(first.wire)
  await again.actions.resume(drillOn(first).session.summary.sessionId)
  expect(drillOn(again).isDebriefing).toBe(false)
  expect(drillOn(again).session.answers).toEqual(drillOn(first).session.answers)
  for (let at = 1; at < 3; at += 1) {
    again.actions.send(asItStands, 900)
    again.actions.next()
  }
  expect(resultOn(again).looked.answers.map(({ responseMs }) => responseMs)).toEqual([700, 900, 900])
})

test('a session that has ended meanwhile says so', async () => {
  const app = await openApp()
  await app.actions.start(sprint)
  const { sessionId } = drillOn(app).session.summary
  app.actions.leaveDrill()
  await settle()
  await app.actions.resume(sessionId)
  expect(app.store.getState()).toMatchObject({
    screen: { at: 'home' },
    problem: { asked: 'resume', reason: { code: 'endedSession' } },
  })
})

test('a session with an answer that waits is not dealt again: the answer goes out at once', async () => {
  const app = await openApp()
  app.wire.cut('fileAnswer')
  await app.actions.start(sprint)
  const { sessionId } = drillOn(app).session.summary
  app.actions.send(asItStands, 900)
  app.actions.goHome()
  await settle()
  app.wire.mend('fileAnswer')
  await app.actions.resume(sessionId)
  await settle()
  expect(app.wire.sentAs('resumeSession')).toEqual([])
  expect(app.store.getState()).toMatchObject({ screen: { at: 'home' }, problem: null })
  expect(app.outbox.store.getState().unsaved).toEqual([])
  await app.actions.resume(sessionId)
  expect(drillOn(app).session.before).toBe(1)
})

test('a session that is left from the list is listed as left, and a list asked for meanwhile waits for that', async () => {
  const first = await openApp()
  await first.actions.start(sprint)
  const { sessionId } = drillOn(first).session.summary
  const app = await openApp(first.wire)
  app.wire.hold('leaveSession')
  const before = app.wire.sentAs('listSessions').length
  app.actions.leaveSession(sessionId)
  app.actions.goHome()
  await settle()
  expect(app.wire.sentAs('listSessions')).toHaveLength(before)
  app.wire.letThrough('leaveSession')
  await settle()
  expect(app.store.getState().sessions).toMatchObject([{ sessionId, state: 'left' }])
})

test('a session that could not be left says so', async () => {
  const app = await openApp()
  await app.actions.start(sprint)
  app.wire.cut('leaveSession')
  app.actions.leaveDrill()
  await settle()
  expect(app.store.getState()).toMatchObject({
    sessions: [{ state: 'open' }],
    problem: { asked: 'leave', reason: { code: 'unreachable' } },
  })
})

test('a session is looked back on from where it was opened, or says why not', async () => {
  const app = await openApp()
  await app.actions.start({ mode: 'practice', packId: 'mil-ml', items: 2, kind: null })
  const { sessionId } = drillOn(app).session.summary
  app.actions.send(firstMarked, 700)
  app.actions.leaveDrill()
  await settle()
  await app.actions.openSession(sessionId)
  expect(resultOn(app)).toMatchObject({
    from: 'home',
    debriefing: null,
    looked: { activity: 'marking', answers: [{ position: 0, responseMs: 700 }], notes: { length: 1 } },
  })
  expect(resultOn(app).looked.answers[0]).not.toHaveProperty('recordedAt')
  app.actions.goProgress()
  await app.actions.openSession(sessionId)
  expect(resultOn(app).from).toBe('progress')
  app.actions.goHome()
  app.wire.cut('readSession')
  await app.actions.openSession(sessionId)
  expect(app.store.getState()).toMatchObject({
    screen: { at: 'home' },
    problem: { asked: 'open', reason: { code: 'unreachable' } },
  })
})

test('a session that is open is known after sixty others, and earlier ones are listed on demand', async () => {
  const app = await openApp()
  const { client } = app.wire
  const drill = { mode: 'practice', packId: 'mil-ml', items: 1, kind: null, locale: 'en' } as const
  const open = must(await client.startSession(drill)).session.sessionId
  for (let at = 0; at < 60; at += 1) {
    const { sessionId } = must(await client.startSession(drill)).session
    must(await client.leaveSession({ sessionId }))
  }
  app.actions.goHome()
  await settle()
  const { sessions, openEarlier } = app.store.getState()
  expect(sessions).toHaveLength(50)
  expect(openEarlier.map(({ sessionId }) => sessionId)).toEqual([open])
  await app.actions.listEarlier()
  expect(app.store.getState()).toMatchObject({ earlier: null })
  expect(app.store.getState().sessions.map(({ sessionId }) => sessionId)).toContain(open)
})

const own = specimenPack([specimen()], { id: 'own' })
const unsignedOffer = must(withOwnPacks(shippedOffer, [{ pack: own, signer: { state: 'unsigned' } }]))
const ofOwn: Asked = { mode: 'practice', packId: 'own', items: 1, kind: null }

test('before a pack for which nobody answers it is asked, and whoever goes back has started nothing', async () => {
  const app = await openApp(openWire({ packs: unsignedOffer }))
  await app.actions.start(ofOwn)
  expect(app.store.getState()).toMatchObject({ screen: { at: 'home' }, unconfirmed: { pack: { id: 'own' } } })
  app.actions.declineStart()
  expect(app.store.getState().unconfirmed).toBeNull()
  await app.actions.confirmStart()
  expect(app.wire.sentAs('startSession')).toEqual([])
})

test('whoever plays it after all is asked once', async () => {
  const app = await openApp(openWire({ packs: unsignedOffer }))
  await app.actions.start(ofOwn)
  await app.actions.confirmStart()
  expect(drillOn(app).session.summary.packId).toBe('own')
  await app.actions.start(ofOwn)
  expect(app.store.getState().unconfirmed).toBeNull()
  expect(app.wire.sentAs('startSession')).toHaveLength(2)
})
