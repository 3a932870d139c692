import { expect, test } from 'vitest'
import { hostActivities } from '../../activities/hostActivities.ts'
import { randomFrom } from '../../basics/random.ts'
import type { Ledger } from '../../records/ledger.ts'
import { marked, markingIn, must, openClient } from '../../specimens/hosts.ts'
import { memoryLedger } from '../../specimens/memoryLedger.ts'
import { createLearnerModels } from './learnerModels.ts'

const asks = [
  { mode: 'practice', packId: 'mil-ml', items: 4, kind: null },
  { mode: 'practice', packId: 'siblings', items: 3, kind: null },
  { mode: 'sprint', packId: 'look-alikes' },
  { mode: 'daily' },
  { mode: 'assessment', packId: 'mil-ml', form: 1 },
] as const

/** Plays sessions that interrupt each other, are left, or stay open, over a ledger. `between` is done after each answer. */
const playOver = async (ledger: Ledger, seed: number, between: () => Promise<unknown>): Promise<void> => {
  const random = randomFrom(`interrupted/${seed}`)
  let ids = 0
  let minutes = 0
  const client = openClient({
    ledger,
    newId: () => `00000000-0000-4000-8000-${String(seed * 1000 + ids++).padStart(12, '0')}`,
    newSeed: () => random.below(1000),
    now: () => new Date(Date.UTC(2026, 10, 2, 9, minutes++ * 40)).toISOString(),
  })
  const open: { dealt: ReturnType<typeof markingIn>; position: number }[] = []
  for (let step = 0; step < 60; step += 1) {
    const chance = random.below(10)
    if (open.length === 0 || chance === 0) {
      const ask = asks[random.below(asks.length)] ?? asks[0]
      open.push({ dealt: markingIn(must(await client.startSession({ ...ask, locale: 'en' }))), position: 0 })
    } else {
      const at = random.below(Math.min(2, open.length))
      const one = open[at] ?? expect.unreachable()
      const { sessionId } = one.dealt.session
      if (chance === 1) must(await client.leaveSession({ sessionId }))
      else {
        const itemId = one.dealt.items[one.position]?.id ?? expect.unreachable()
        const marks = random.below(2) === 0 ? [0] : []
        const decision = { marks, corrections: [] }
        must(await client.fileAnswer(marked({ sessionId, position: one.position, itemId, decision })))
        one.position += 1
      }
      if (chance === 1 || one.position === one.dealt.items.length) open.splice(at, 1)
    }
    await between()
  }
}

test('read after every answer, after every restart, or once at the end, the model of the same records is the same', async () => {
  for (let seed = 0; seed < 8; seed += 1) {
    const ledger = memoryLedger()
    const running = createLearnerModels({ ledger, activities: hostActivities })
    await playOver(ledger, seed, async () => {
      must(await running.read())
      // Another host of the same ledger begins with what the first has kept.
      if (seed % 2 === 0) must(await createLearnerModels({ ledger, activities: hostActivities }).read())
    })
    const restarted = must(await createLearnerModels({ ledger, activities: hostActivities }).read())
    const anew = must(
      await createLearnerModels({
        ledger: { ...ledger, derived: async () => ({ ok: true, value: undefined }) },
        activities: hostActivities,
      }).read(),
    )
    expect(must(await running.read())).toEqual(anew)
    expect(restarted).toEqual(anew)
    expect(anew.strengths.answers).toBeGreaterThan(10)
  }
})

test('it is kept beside the records, and not worked out again from the first', async () => {
  const ledger = memoryLedger()
  for (const seed of [21, 22, 23]) await playOver(ledger, seed, async () => {})
  const model = must(await createLearnerModels({ ledger, activities: hostActivities }).read())
  const asked: number[] = []
  const watched: Ledger = {
    ...ledger,
    recordsAfter: (filed, limit) => {
      asked.push(filed)
      return ledger.recordsAfter(filed, limit)
    },
  }
  expect(must(await createLearnerModels({ ledger: watched, activities: hostActivities }).read())).toEqual(model)
  expect(asked[0]).toBeGreaterThan(99)
})
