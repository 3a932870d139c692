import { expect, test } from 'vitest'
import { packOfDay } from '../../activities/marking/select.ts'
import { locales } from '../../basics/locale.ts'
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
  for (const locale of locales) {
    const days = ['2026-11-23', '2026-11-24'].map((day) => packOfDay(packs, day, locale)?.id)
    expect(new Set(days).size).toBe(2)
    expect(days).not.toContain('first-day')
    expect(packOfDay([], '2026-11-23', locale)).toBeUndefined()
  }
})

test('a pack that is retired is offered to whoever has begun it, and to nobody else', async () => {
  const client = openClient()
  const ids = async () => must(await client.listPacks({ locale: 'fr' })).map(({ id }) => id)
  expect(await ids()).not.toContain('siblings')
  const asked = { mode: 'practice', packId: 'siblings', items: 4, kind: null, locale: 'fr' } as const
  await answerAll(client, markingIn(must(await client.startSession(asked))), () => [], { to: 1 })
  expect(await ids()).toContain('siblings')
})

test('any pack with scripts enough has a working day of forty messages, one or two of them wrong', async () => {
  const client = openClient()
  const days = must(await client.listPacks({ locale: 'en' })).filter(({ modes }) => modes.marking?.includes('rare'))
  expect(days.length).toBeGreaterThan(0)
  for (const { id: packId } of days) {
    const { session } = must(await client.startSession({ mode: 'rare', packId, locale: 'en' }))
    expect(session).toMatchObject({ items: 40, play: { mode: 'rare' } })
  }
})

test('each pack says how it may be played, activity by activity, and what it names can be started', async () => {
  const client = openClient()
  const offered = must(await client.listPacks({ locale: 'en' }))
  expect(offered.find(({ id }) => id === 'first-day')?.modes).toEqual({ marking: ['practice'] })
  for (const { id: packId, modes } of offered) {
    for (const activity of Object.keys(modes)) {
      if (!modes[activity]?.includes('practice')) continue
      const asked = { mode: 'practice', activity, packId, items: null, kind: null, locale: 'en' } as const
      expect(must(await client.startSession(asked)).session).toMatchObject({ activity, packId })
    }
  }
})
