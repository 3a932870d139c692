import { expect, test } from 'vitest'
import { asItStands } from '../specimens/given.ts'
import { settle } from '../specimens/handClock.ts'
import { openApp } from '../specimens/openApp.ts'

const openHeld = async () => {
  const app = await openApp()
  app.wire.hold('readProgress')
  return app
}

test('of two periods that were asked for, the last is shown, whichever is counted first', async () => {
  const { store, actions, wire } = await openHeld()
  const first = actions.readProgress('12weeks')
  const last = actions.readProgress('all')
  wire.letThrough('readProgress', 1)
  await last
  expect(store.getState().reckoning).toMatchObject({ period: 'all', progress: { period: 'all' } })
  wire.letThrough('readProgress')
  await first
  expect(store.getState().reckoning).toMatchObject({ period: 'all', progress: { period: 'all' }, failure: null })
})

test('a count that fails is shown there, keeps what was counted before, and is forgotten at the next', async () => {
  const { store, actions, wire } = await openApp()
  await actions.readProgress('all')
  wire.cut('readProgress')
  await actions.readProgress('12weeks')
  expect(store.getState()).toMatchObject({
    reckoning: { period: '12weeks', progress: { period: 'all' }, failure: { code: 'unreachable' } },
    problem: null,
  })
  wire.mend('readProgress')
  wire.hold('readProgress')
  const again = actions.readProgress('12weeks')
  expect(store.getState().reckoning.failure).toBeNull()
  wire.letThrough('readProgress')
  await again
  expect(store.getState().reckoning).toMatchObject({ progress: { period: '12weeks' }, failure: null })
})

test('progress is counted anew each time that it is gone to, and when the last answer has arrived while it is up', async () => {
  const { store, actions, wire } = await openApp()
  actions.goProgress()
  await settle()
  expect(store.getState().reckoning.progress?.messages).toBe(0)
  await actions.start({ mode: 'practice', packId: 'mil-ml', items: 2, kind: null })
  wire.hold('fileAnswer')
  actions.send(asItStands, 900)
  actions.goProgress()
  await settle()
  expect(store.getState().reckoning.progress?.messages).toBe(0)
  wire.letThrough('fileAnswer')
  await settle()
  expect(store.getState().reckoning.progress?.messages).toBe(1)
  expect(wire.sentAs('readProgress')).toEqual([{ period: '12weeks' }, { period: '12weeks' }, { period: '12weeks' }])
})

test('where the lists and the counts both fail, the progress screen says it once, in its own place', async () => {
  const { store, actions, wire } = await openApp()
  wire.cut('readProgress')
  wire.cut('listSessions')
  actions.goProgress()
  await settle()
  expect(store.getState()).toMatchObject({ problem: null, reckoning: { failure: { code: 'unreachable' } } })
})

test('the records are given as a file, or it is said why not', async () => {
  const { store, actions, wire } = await openApp()
  expect(await actions.exportRecords()).toMatchObject({ fileName: expect.stringMatching(/\.csv$/) })
  wire.cut('exportRecords')
  expect(await actions.exportRecords()).toBeUndefined()
  expect(store.getState()).toMatchObject({
    pending: null,
    problem: { asked: 'export', reason: { code: 'unreachable' } },
  })
})

test('one export is made at a time', async () => {
  const { store, actions, wire } = await openApp()
  wire.hold('exportRecords')
  const first = actions.exportRecords()
  expect(store.getState().pending).toEqual({ asked: 'export', id: 'csv' })
  expect(await actions.exportRecords()).toBeUndefined()
  wire.letThrough('exportRecords')
  expect(await first).toMatchObject({ texts: [expect.stringMatching(/^session_id,/)], leftOut: 0 })
  expect(wire.sentAs('exportRecords')).toHaveLength(1)
})
