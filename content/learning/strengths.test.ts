import { expect, test } from 'vitest'
import { randomFrom } from '../basics/random.ts'
import { packHeader } from '../item/header.ts'
import { readItemId } from '../model/itemId.ts'
import type { ScenarioPack } from '../packs/pack.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { strengthsAfter } from '../specimens/learner.ts'
import { catchAll, type Decide, markNothing, playedAt } from '../specimens/played.ts'
import type { Played } from './played.ts'
import { selectItems, selectionFor } from './select.ts'
import { aim, aimFor, enoughAnswers, expectedFor, type Strengths } from './strengths.ts'

const packs = shippedPacks()
const pack = packs.find(({ id }) => id === 'mil-ml') as ScenarioPack
const day = '2026-11-02T09:00:00.000Z'

const drillAfter = (sessions: readonly Played[], seed: number) => {
  return selectItems(pack, selectionFor(pack, 12, seed), aimFor(strengthsAfter(sessions)))
}

/** Plays drills one after the other, each drawn by what came before. */
const play = (drills: number, decide: Decide): Played[] => {
  const sessions: Played[] = []
  for (let seed = 0; seed < drills; seed++) sessions.push(playedAt([pack], day, drillAfter(sessions, seed), decide))
  return sessions
}

/** A learner of this strength, whose chance to be right falls with the author's level, as in the ratings. */
const learnerOf = (rating: number): Decide => {
  const random = randomFrom(`learner/${rating}`)
  return (item, key) => {
    const hard = 1500 + 150 * (item.difficulty - 3)
    const isRight = random.next() < 1 / (1 + 10 ** ((hard - rating) / 400))
    if (isRight) return catchAll(item, key)
    return key.wrong.length > 0 ? markNothing(item, key) : { marks: [0], corrections: [] }
  }
}
const rightIn = (sessions: readonly Played[]): number => {
  const attempts = sessions.flatMap((one) => one.attempts)
  const isRight = (outcome: string) => outcome === 'hit' || outcome === 'correctRejection'
  return attempts.filter((one) => one.outcomes.every(({ outcome }) => isRight(outcome))).length / attempts.length
}

test('the same records and seed give the same drill, and other records another one', () => {
  const sessions = play(4, catchAll)
  expect(drillAfter(sessions, 5)).toEqual(drillAfter(sessions, 5))
  expect(drillAfter(play(4, markNothing), 5)).not.toEqual(drillAfter(sessions, 5))
})

test('before there are enough answers the author’s level decides, whatever was answered', () => {
  const few = strengthsAfter(play(2, markNothing))
  expect(few.answers).toBeLessThan(enoughAnswers)
  const nobody = strengthsAfter([])
  for (const scenario of packHeader(pack).scenarios) {
    expect(expectedFor(few, scenario, true, 'full')).toBe(expectedFor(nobody, scenario, true, 'full'))
  }
})

test('after enough answers the learner is known to within 100 points', () => {
  for (const rating of [1300, 1500, 1700, 1900]) {
    const { answers, learner } = strengthsAfter(play(3, learnerOf(rating)))
    expect(answers).toBeGreaterThanOrEqual(enoughAnswers)
    expect(learner.deviation, `${rating}`).toBeLessThan(100)
  }
})

test('who misses most gets easier messages than who catches all', () => {
  const levelOf = (sessions: readonly Played[]) => {
    const drills = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => drillAfter(sessions, 100 + seed))
    const levels = drills.map(
      (id) => pack.scenarios.find((one) => one.id === readItemId(id).scenarioId)?.difficulty.level ?? 0,
    )
    return levels.reduce((sum, level) => sum + level, 0) / levels.length
  }
  expect(levelOf(play(5, learnerOf(1200)))).toBeLessThan(levelOf(play(5, learnerOf(2000))) - 0.3)
})

test('aimed drills come nearer to four right in five than drills that are drawn blindly', () => {
  const share = (rating: number, isAimed: boolean) => {
    const decide = learnerOf(rating)
    const sessions: Played[] = play(4, decide)
    for (let seed = 50; seed < 70; seed++) {
      const ids = isAimed ? drillAfter(sessions, seed) : selectItems(pack, selectionFor(pack, 12, seed))
      sessions.push(playedAt([pack], day, ids, decide))
    }
    return rightIn(sessions.slice(4))
  }
  for (const rating of [1500, 1600]) {
    const [aimed, blind] = [share(rating, true), share(rating, false)]
    expect(Math.abs(aimed - aim)).toBeLessThan(Math.abs(blind - aim))
  }
})

test('a message that keeps being missed proves harder than its author thought', () => {
  const ids = selectItems(pack, { items: 12, seed: 1, baseRate: 1 })
  const misses = [1, 2, 3].map(() => playedAt([pack], day, ids, markNothing))
  const catches = [1, 2, 3].map(() => playedAt([pack], day, ids, catchAll))
  const scenario =
    packHeader(pack).scenarios.find((one) => one.id === readItemId(ids[0] as never).scenarioId) ?? expect.unreachable()
  const chance = (strengths: Strengths) =>
    expectedFor({ ...strengths, learner: { rating: 1500, deviation: 50, volatility: 0.06 } }, scenario, true, 'full')
  expect(chance(strengthsAfter(misses))).toBeLessThan(chance(strengthsAfter(catches)) - 0.2)
})
