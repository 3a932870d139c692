import { expect, test } from 'vitest'
import { packOfDay } from '../../activities/marking/select.ts'
import { shippedOffer } from '../../packs/shipped/shippedOffer.ts'
import { answerAll } from '../../specimens/answers.ts'
import { markingIn, must, openClient } from '../../specimens/hosts.ts'

const packs = shippedOffer.list()

test('a day is done when all five are decided', async () => {
  const client = openClient()
  const dealt = markingIn(must(await client.startSession({ mode: 'daily', locale: 'en' })))
  const done = async () => must(await client.readPlan({})).week.filter(({ isDone }) => isDone)
  await answerAll(client, dealt, () => [], { to: 4 })
  expect(await done()).toEqual([])
  await answerAll(client, dealt, () => [], { from: 4 })
  expect(await done()).toEqual([{ day: '2026-11-25', isDone: true }])
})

test('the packs of the days take turns, and those with a shift stay out', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => packOfDay(packs, day)?.id)
  expect(new Set(days).size).toBe(3)
  expect(days).not.toContain('rare')
  expect(packOfDay([], '2026-11-23')).toBeUndefined()
})

test('each pack says how it may be played, activity by activity, and what it names can be started', async () => {
  const client = openClient()
  const offered = must(await client.listPacks({ locale: 'en' }))
  expect(offered.find(({ id }) => id === 'rare')?.modes).toEqual({ marking: ['rare'] })
  for (const { id: packId, modes } of offered) {
    for (const activity of Object.keys(modes)) {
      if (!modes[activity]?.includes('practice')) continue
      const asked = { mode: 'practice', activity, packId, items: null, kind: null, locale: 'en' } as const
      expect(must(await client.startSession(asked)).session).toMatchObject({ activity, packId })
    }
  }
})
