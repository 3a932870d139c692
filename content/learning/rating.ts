/**
 * How strong somebody is, and how sure that is: Glicko-2 on its familiar scale. `deviation` is one standard error of
 * `rating`; `volatility` how much the strength itself is expected to change from one rating period to the next.
 */
export interface Rating {
  readonly rating: number
  readonly deviation: number
  readonly volatility: number
}

/** One game against an opponent: 1 won, 0 lost. */
export interface Game {
  readonly opponent: Rating
  readonly score: number
}

/** Of whom nothing is known. */
export const unknownRating: Rating = { rating: 1500, deviation: 350, volatility: 0.06 }

/** The system constant τ: how much volatility may change. Glickman: 0.3 to 1.2, smaller where upsets are rare. */
const tau = 0.5
/** Points of the familiar scale in one unit of Glicko-2's own. */
const scale = 173.7178
/** How exactly the new volatility is found. */
const tolerance = 1e-6

/** g(φ): how much a game says, by how unsure the opponent's rating is. */
const weightOf = (phi: number): number => 1 / Math.sqrt(1 + (3 * phi ** 2) / Math.PI ** 2)

/** E: how likely a win over an opponent is whose rating is `gap` lower, on Glicko-2's own scale. */
const chance = (gap: number, weight: number): number => 1 / (1 + Math.exp(-weight * gap))

/** How likely the player wins, 0 to 1; the less is known of the two, the closer to a half. */
export const expectedScore = (player: Rating, opponent: Rating): number => {
  const phi = Math.hypot(player.deviation, opponent.deviation) / scale
  return chance((player.rating - opponent.rating) / scale, weightOf(phi))
}

/** σ′, the new volatility: the zero of Glickman's f by the Illinois algorithm (step 5). */
const newVolatility = (sigma: number, phi: number, variance: number, delta: number): number => {
  const start = Math.log(sigma ** 2)
  const f = (x: number): number => {
    const sum = phi ** 2 + variance + Math.exp(x)
    return (Math.exp(x) * (delta ** 2 - sum)) / (2 * sum ** 2) - (x - start) / tau ** 2
  }
  let a = start
  let b = Math.log(delta ** 2 - phi ** 2 - variance)
  if (!Number.isFinite(b)) {
    let k = 1
    while (f(start - k * tau) < 0) k += 1
    b = start - k * tau
  }
  let [fa, fb] = [f(a), f(b)]
  while (Math.abs(b - a) > tolerance) {
    const c = a + ((a - b) * fa) / (fb - fa)
    const fc = f(c)
    if (fc * fb <= 0) [a, fa] = [b, fb]
    else fa /= 2
    ;[b, fb] = [c, fc]
  }
  return Math.exp(a / 2)
}

/**
 * A rating after one rating period with these games, all against ratings as they were before it. Without a game only
 * the deviation grows. Source: Glickman 2013, "Example of the Glicko-2 system".
 */
export const rate = (player: Rating, games: readonly Game[]): Rating => {
  const phi = player.deviation / scale
  if (games.length === 0) return { ...player, deviation: Math.hypot(phi, player.volatility) * scale }
  let information = 0
  let surprise = 0
  for (const { opponent, score } of games) {
    const weight = weightOf(opponent.deviation / scale)
    const expected = chance((player.rating - opponent.rating) / scale, weight)
    information += weight ** 2 * expected * (1 - expected)
    surprise += weight * (score - expected)
  }
  const variance = 1 / information
  const volatility = newVolatility(player.volatility, phi, variance, variance * surprise)
  const newPhi = 1 / Math.sqrt(1 / (phi ** 2 + volatility ** 2) + information)
  return {
    rating: player.rating + newPhi ** 2 * surprise * scale,
    deviation: newPhi * scale,
    volatility,
  }
}
