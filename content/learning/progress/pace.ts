import type { Pace } from './progress.ts'

/**
 * Below 300 ms nobody has read a message: a simple reaction to a light takes about 200. Above five minutes somebody was
 * called away. Such times are left out, whole and not trimmed, and their number is said.
 */
const shortestMs = 300
const longestMs = 300_000

/** Whether a time can be one of reading and deciding. */
export const isTimed = (responseMs: number): boolean => responseMs >= shortestMs && responseMs <= longestMs

/** How many of these times count, and the middle one of those: with an even number, halfway between the two. */
export const paceOf = (times: readonly number[]): Pace => {
  const sorted = times.filter(isTimed).sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const medianMs = upper === undefined || lower === undefined ? null : (lower + upper) / 2
  return { messages: sorted.length, medianMs }
}
