import { parse } from 'tldts'
import { randomFrom } from '../../content/basics/random.ts'
import type { Judge } from '../rivals/judge.ts'
import type { TestAddress } from '../testSets.ts'

/** One thing to be timed: a walk over all its addresses, which gives back a number that nothing can leave out. */
export interface Contender {
  readonly addresses: readonly string[]
  readonly walk: (addresses: readonly string[]) => number
}

/** How long one address took a contender, in nanoseconds, round by round. */
export type Timing = readonly number[]

/** tldts on whole addresses, the yardstick: everybody who looks at a domain calls it or something like it. */
export const yardstick = (addresses: readonly string[]): Contender => ({
  addresses,
  walk: (some) => {
    let sum = 0
    for (const address of some) sum += parse(address).domain?.length ?? 0
    return sum
  },
})

/** A judge over some addresses. */
export const walking = (judge: Judge, addresses: readonly string[]): Contender => ({
  addresses,
  walk: (some) => {
    let sum = 0
    for (const address of some) if (judge.judge(address).flagged) sum++
    return sum
  },
})

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** The value that 95 of 100 do not exceed. */
export const p95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}

/**
 * How many times as fast the second is as the first, as the median over the rounds: within a round the machine was
 * about as busy for both.
 */
export const timesAsFast = (first: Timing, second: Timing): number =>
  median(first.map((nanoseconds, round) => nanoseconds / (second[round] ?? Number.NaN)))

/** So short a walk is mostly the clock and chance: the list is walked again until it took this long. */
const leastMilliseconds = 20
/** Whoever needs longer than this for the whole list walks only as many of its first addresses. */
const mostMilliseconds = 250
/** How many addresses show roughly how fast somebody is. */
const firstLook = 10

/** As many of the first addresses as can be walked in good time. */
const manageable = ({ addresses, walk }: Contender): readonly string[] => {
  const start = performance.now()
  walk(addresses.slice(0, firstLook))
  const each = (performance.now() - start) / firstLook
  return addresses.slice(0, Math.max(firstLook, Math.floor(mostMilliseconds / each)))
}

/**
 * Times all contenders in turn, round after round, so that a busy machine slows them all alike. One round warms up.
 */
export const time = (contenders: readonly Contender[], rounds: number): readonly Timing[] => {
  const timed = contenders.map((contender) => ({ ...contender, some: manageable(contender), each: [] as number[] }))
  let sum = 0
  for (let round = -1; round < rounds; round++) {
    for (const { walk, some, each } of timed) {
      let walked = 0
      let took = 0
      const start = performance.now()
      do {
        sum += walk(some)
        walked += some.length
        took = performance.now() - start
      } while (took < leastMilliseconds)
      if (round >= 0) each.push((took * 1e6) / walked)
    }
  }
  if (!Number.isFinite(sum)) throw new Error('A walk gave no number.')
  return timed.map(({ each }) => each)
}

/** Addresses as they are written on an ordinary day: 80 of a hundred known, 18 new, 2 wrong; every one a different text. */
export const everydayMix = (
  known: readonly string[],
  addresses: readonly TestAddress[],
  count: number,
): readonly string[] => {
  const random = randomFrom('everyday mix')
  const unseen = addresses.filter(({ group }) => group === 'unseen')
  const slips = addresses.filter(({ group }) => group === 'slip')
  const locals = addresses.map(({ address }) => address.slice(0, address.lastIndexOf('@')))
  return Array.from({ length: count }, () => {
    const draw = random.below(100)
    if (draw < 80 || unseen.length === 0) return `${random.pick(locals)}@${random.pick(known)}`
    return random.pick(draw < 98 || slips.length === 0 ? unseen : slips).address
  })
}
