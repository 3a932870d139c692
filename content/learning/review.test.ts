import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildItem } from '../item/build.ts'
import { packHeader } from '../item/header.ts'
import type { ItemId } from '../model/ids.ts'
import { readItemId } from '../model/itemId.ts'
import type { ReviewKindId } from '../model/review.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { markNothing, playedAt } from '../specimens/played.ts'
import { afterSitting, newLearner } from './learnerModel.ts'
import type { Played } from './played.ts'
import { packOfScenario, planReview, type ReviewPlan, selectReview } from './review.ts'
import { selectItems } from './select.ts'

const packs = shippedPacks()
const at = '2026-11-02T09:00:00.000Z'
const later = '2026-11-02T09:30:00.000Z'
const trapKinds = [
  ...new Set(packs.flatMap((pack) => pack.scenarios.flatMap((one) => one.traps.map(({ kind }) => kind)))),
]

const wrongIn = (id: ItemId) => {
  const pack = packOfScenario(packs, readItemId(id).scenarioId)
  const built = pack ? buildItem(pack, id, 'en') : undefined
  return built?.ok ? built.value.key.wrong.map(({ kind }) => kind) : expect.unreachable()
}
const planFor = (missed: readonly ReviewKindId[]): ReviewPlan =>
  planReview(
    packs.map((pack) => packHeader(pack)),
    missed.map((kind) => ({
      kind,
      dueAt: at,
      missed: 1,
      caught: 0,
      last: { at, isCaught: false, isOwn: false, written: null, meant: null },
    })),
    later,
  )

test('every kind that is due comes wrong in its review, half or so of the messages are right, and none comes twice', () => {
  const anyKinds = fc.uniqueArray(fc.constantFrom<ReviewKindId>(...trapKinds, 'oddButRight'), {
    minLength: 1,
    maxLength: 6,
  })
  const holds = (kinds: readonly ReviewKindId[], seed: number): void => {
    const plan = planFor(kinds)
    const ids = selectReview(packs, plan, seed)
    const items = plan.due.reduce((sum, { messages }) => sum + messages, 0)
    expect(ids).toHaveLength(items)
    expect(selectReview(packs, plan, seed)).toEqual(ids)
    expect(new Set(ids).size).toBe(items)
    const wrong = ids.map(wrongIn).filter((found) => found.length > 0)
    expect(wrong.length).toBeGreaterThanOrEqual(Math.floor(items * 0.4))
    expect(wrong.length).toBeLessThanOrEqual(Math.ceil(items * 0.6))
    for (const { kind } of plan.due) if (kind !== 'oddButRight') expect(wrong.flat()).toContain(kind)
  }
  fc.assert(fc.property(anyKinds, fc.nat(), holds))
})

test('how many messages are wrong is not the same each time', () => {
  const plan = planFor(['letterOmitted', 'glyphLookAlike'])
  const counts = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (seed) =>
      selectReview(packs, plan, seed)
        .map(wrongIn)
        .filter((found) => found.length > 0).length,
  )
  expect(new Set(counts).size).toBeGreaterThan(1)
})

test('a review is about four kinds at most; the others wait, and a kind that no pack has does not come', () => {
  const plan = planFor([
    'letterOmitted',
    'subdomainWrong',
    'glyphLookAlike',
    'suffixLetterLost',
    'outsider',
    'bccDue',
    'namesake',
  ])
  expect(plan.due.map(({ kind }) => kind)).toEqual(['letterOmitted', 'glyphLookAlike', 'suffixLetterLost', 'outsider'])
  expect(plan.waiting).toBe(2)
})

test('without packs or records there is nothing to review', () => {
  expect(planReview([], [], at)).toEqual({ due: [], waiting: 0, nextAt: null })
  expect(planReview([], planFor(['oddButRight']).due, later).due).toEqual([])
})

test('a sitting takes no longer to count after ten thousand answers than after the first hundred', () => {
  const pack = packs.find(({ id }) => id === 'mil-ml') ?? expect.unreachable()
  const drill = playedAt([pack], at, selectItems(pack, { items: 20, seed: 1, baseRate: 0.5 }), markNothing)
  const sessions: Played[] = Array.from({ length: 500 }, () => drill)
  const early = sessions.slice(0, 5).reduce(afterSitting, newLearner)
  const late = sessions.reduce(afterSitting, newLearner)
  const timeOf = (model: typeof late): number => {
    const runs = Array.from({ length: 9 }, () => {
      const start = performance.now()
      sessions.slice(0, 10).reduce(afterSitting, model)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  expect(timeOf(late) / timeOf(early)).toBeLessThan(4)
})
