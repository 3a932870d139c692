import type { Pace } from './progress.ts'

/**
 * Below 300 ms nobody has read a message: a simple reaction to a light takes about 200. Above five minutes somebody was
 * called away. Such times are left out, whole and not trimmed, and their number is said.
 */
const shortestMs = 300
const longestMs = 300_000

/** Times are counted to a tenth of a second, as they are shown. */
const stepMs = 100

/** How many messages took how many tenths of a second, shortest first; plain JSON. */
export type Times = readonly (readonly [tenths: number, messages: number])[]

/** None yet. */
export const noTimes: Times = []

/** One more time; undefined where it cannot be one of reading and deciding. */
export const addTime = (times: Times, responseMs: number): Times | undefined => {
  if (responseMs < shortestMs || responseMs > longestMs) return undefined
  const tenths = Math.round(responseMs / stepMs)
  const at = times.findIndex(([one]) => one >= tenths)
  if (at < 0) return [...times, [tenths, 1]]
  const [found = 0, messages = 0] = times[at] ?? []
  return found === tenths ? times.with(at, [tenths, messages + 1]) : times.toSpliced(at, 0, [tenths, 1])
}

/** Times of two parts as one. */
export const joinTimes = (a: Times, b: Times): Times => {
  const joined: (readonly [number, number])[] = []
  let at = 0
  for (const one of a) {
    for (let other = b[at]; other && other[0] < one[0]; other = b[at]) {
      joined.push(other)
      at += 1
    }
    const other = b[at]
    const isSame = other?.[0] === one[0]
    joined.push(isSame ? [one[0], one[1] + other[1]] : one)
    if (isSame) at += 1
  }
  return [...joined, ...b.slice(at)]
}

/** How many times there are, and the middle one of them: with an even number, halfway between the two. */
export const paceOf = (times: Times): Pace => {
  let count = 0
  for (const time of times) count += time[1]
  if (count === 0) return { messages: 0, medianMs: null }
  const at = (place: number): number => {
    let left = place
    for (const [tenths, messages] of times) {
      if (left < messages) return tenths
      left -= messages
    }
    return 0
  }
  const middle = at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))
  return { messages: count, medianMs: (middle * stepMs) / 2 }
}
