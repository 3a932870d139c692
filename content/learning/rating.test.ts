/// <reference path="./glicko2.d.ts" />
import * as fc from 'fast-check'
import { Glicko2 } from 'glicko2'
import { expect, test } from 'vitest'
import { expectedScore, type Game, type Rating, rate, unknownRating } from './rating.ts'

const rated = (rating: number, deviation: number, volatility = 0.06): Rating => ({ rating, deviation, volatility })

test('1500/200 that beats 1400/30 and loses to 1550/100 and 1700/300 is 1464.05/151.52/0.05999 in Glickman’s paper', () => {
  const games = [
    { opponent: rated(1400, 30), score: 1 },
    { opponent: rated(1550, 100), score: 0 },
    { opponent: rated(1700, 300), score: 0 },
  ]
  const after = rate(rated(1500, 200), games)
  expect(after.rating).toBeCloseTo(1464.05, 2)
  expect(after.deviation).toBeCloseTo(151.52, 2)
  // The paper cuts 0.059996 after five digits.
  expect(after.volatility).toBeCloseTo(0.059996, 6)
})

const anyRating = fc.record({
  rating: fc.double({ min: 600, max: 2600, noNaN: true }),
  deviation: fc.double({ min: 30, max: 350, noNaN: true }),
  volatility: fc.double({ min: 0.03, max: 0.12, noNaN: true }),
})
const anyGames = fc.array(fc.record({ opponent: anyRating, score: fc.constantFrom(0, 1) }), { maxLength: 20 })

const byThePackage = (player: Rating, games: readonly Game[]): Rating => {
  const ranking = new Glicko2({ tau: 0.5, ...unknownRating, rd: 350, vol: 0.06 })
  const make = (one: Rating) => ranking.makePlayer(one.rating, one.deviation, one.volatility)
  const rival = make(player)
  ranking.updateRatings(games.map(({ opponent, score }) => [rival, make(opponent), score] as const))
  return rated(rival.getRating(), rival.getRd(), rival.getVol())
}

test('it agrees with another program that follows the paper, whatever is played', () => {
  const agrees = (player: Rating, games: readonly Game[]): void => {
    const ours = rate(player, games)
    const theirs = byThePackage(player, games)
    expect(ours.rating).toBeCloseTo(theirs.rating, 2)
    expect(ours.deviation).toBeCloseTo(theirs.deviation, 2)
    expect(ours.volatility).toBeCloseTo(theirs.volatility, 5)
  }
  fc.assert(
    fc.property(
      anyRating,
      fc.array(fc.record({ opponent: anyRating, score: fc.constantFrom(0, 1) }), { minLength: 1, maxLength: 20 }),
      agrees,
    ),
  )
})

test('a win never lowers a rating, a loss never raises it, and no order of games matters', () => {
  const holds = (player: Rating, games: readonly Game[]): void => {
    const won = rate(
      player,
      games.map((game) => ({ ...game, score: 1 })),
    )
    const lost = rate(
      player,
      games.map((game) => ({ ...game, score: 0 })),
    )
    expect(won.rating).toBeGreaterThanOrEqual(player.rating)
    expect(lost.rating).toBeLessThanOrEqual(player.rating)
    expect(rate(player, games.toReversed()).rating).toBeCloseTo(rate(player, games).rating, 6)
  }
  fc.assert(fc.property(anyRating, anyGames, holds))
})

test('two who expect to win against each other share one certainty', () => {
  const holds = (one: Rating, other: Rating): void => {
    expect(expectedScore(one, other) + expectedScore(other, one)).toBeCloseTo(1, 12)
  }
  fc.assert(fc.property(anyRating, anyRating, holds))
})

test('a period without a game leaves the rating and makes it less sure', () => {
  const after = rate(rated(1600, 80), [])
  expect(after.rating).toBe(1600)
  expect(after.deviation).toBeGreaterThan(80)
})
