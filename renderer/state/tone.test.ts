import { expect, test } from 'vitest'
import type { AnswerKey } from '../../content/item/item.ts'
import type { AppState } from './appState.ts'
import { createApp } from './appStore.ts'
import { pageClock } from './clock.ts'
import { openClient } from './specimen.ts'
import { type Tone, toneBetween } from './tone.ts'

/** The app before its learner, and every tone that was to be heard since. */
const openHeard = async () => {
  const { store, verbs } = createApp(openClient(), pageClock, 'en')
  const tones: Tone[] = []
  store.subscribe((now: AppState, before: AppState) => {
    const tone = toneBetween(before, now)
    if (tone) tones.push(tone)
  })
  await verbs.boot()
  return { store, verbs, tones }
}

const glance = (marks: number[]) => ({ decision: { marks, corrections: [] }, revealed: [], responseMs: 900 })

test('where a debrief follows, what is caught, what is missed and what is marked for nothing sound as they are', async () => {
  const { store, verbs, tones } = await openHeard()
  await verbs.startDrill('mil-ml')
  const { screen } = store.getState()
  if (screen.at !== 'drill' || screen.drill.session.feedback !== 'each') return expect.unreachable()
  const { keys } = screen.drill.session
  const wrongIn = ({ wrong }: AnswerKey) => wrong.map(({ recipient }) => recipient)
  const due: Tone[] = []
  for (const [position, key] of keys.entries()) {
    const wrong = wrongIn(key)
    const isSeen = position % 2 === 0
    due.push(wrong.length === 0 ? (isSeen ? 'sent' : 'fault') : isSeen ? 'caught' : 'fault')
    verbs.send(glance(isSeen ? wrong : wrong.length === 0 ? [0] : []))
    verbs.next()
  }
  expect(tones).toEqual(due)
  expect(new Set(tones)).toEqual(new Set(['sent', 'caught', 'fault']))
})

test('where nothing is told before the end, every message sounds alike, and one taken back is silent', async () => {
  const { store, verbs, tones } = await openHeard()
  await verbs.start({ mode: 'sprint', packId: 'mil-ml' })
  const { screen } = store.getState()
  if (screen.at !== 'drill') return expect.unreachable()
  const { length } = screen.drill.session.items
  verbs.send(glance([0]))
  verbs.takeBack(0)
  for (let sent = 0; sent < length; sent += 1) verbs.send(glance(sent % 2 === 0 ? [0] : []))
  expect(tones).toEqual(Array.from({ length: length + 1 }, () => 'sent'))
})

test('what is typed sounds right or wrong', async () => {
  const { store, verbs, tones } = await openHeard()
  await verbs.start({ mode: 'typing', packId: 'mil-ml' })
  const { screen } = store.getState()
  if (screen.at !== 'typing') return expect.unreachable()
  const { people } = screen.typing.items[0] ?? expect.unreachable()
  const entered = people.map(({ field, address }) => ({ field, address, by: 'typed' as const }))
  verbs.sendTyped({ decision: { entered, struck: [], forgotten: [] }, responseMs: 900 })
  verbs.next()
  verbs.sendTyped({ decision: { entered: [], struck: [], forgotten: [] }, responseMs: 900 })
  expect(tones).toEqual(['sent', 'fault'])
})
