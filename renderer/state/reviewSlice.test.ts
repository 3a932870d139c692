import { expect, test } from 'vitest'
import { asItStands } from '../specimens/given.ts'
import { settle } from '../specimens/handClock.ts'
import { openApp } from '../specimens/openApp.ts'

test('what is on for today is there when the app is ready', async () => {
  const { store } = await openApp()
  expect(store.getState()).toMatchObject({
    plan: { today: '2026-11-25', dailyPackIds: { en: expect.any(String) }, assessment: { items: 24 } },
    review: { due: [], missed: [] },
  })
})

test('what was missed is asked for anew once the last answer has arrived, and not before', async () => {
  const { store, actions, wire, pass } = await openApp()
  await actions.start({ mode: 'practice', packId: 'mil-ml', items: 12, kind: 'suffixLetterLost' })
  wire.cut('fileAnswer')
  for (let at = 0; at < 9; at += 1) {
    actions.send(asItStands, 900)
    actions.next()
  }
  await settle()
  actions.goHome()
  await settle()
  expect(store.getState()).toMatchObject({ review: { missed: [] }, sessions: [{ attempts: 0 }] })
  wire.mend('fileAnswer')
  await pass(10_000)
  expect(store.getState()).toMatchObject({ sessions: [{ attempts: 9 }] })
  expect(store.getState().review?.missed).not.toEqual([])
})

test('what cannot be asked for says so, and what was said before stays, all of it', async () => {
  const { store, actions, wire } = await openApp()
  const { plan, review } = store.getState()
  wire.cut('readReview')
  await actions.start({ mode: 'daily' })
  actions.leaveDrill()
  await settle()
  expect(store.getState()).toMatchObject({ problem: { asked: 'lists', reason: { code: 'unreachable' } } })
  expect(store.getState()).toMatchObject({ plan, review, sessions: [] })
})
