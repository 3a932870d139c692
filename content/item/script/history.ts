import type { Random } from '../../basics/random.ts'

/** What the sender's mail program remembers of an address: how often it was written to, and when last. */
export interface ContactHistory {
  /** Messages so far; 0 for a first contact. */
  readonly times: number
  /** Days since the last; 0 where there was none. */
  readonly daysAgo: number
}

/** Of right recipients, how many are written to for the first time; of wrong ones, how many the program has met before. */
const firstContacts = 0.4
const remembered = 0.6

/** Of somebody who is right: mostly an old contact, some new. */
export const rightHistory = (random: Random): ContactHistory => {
  const [isFirst, often, days] = [random.next() < firstContacts, random.next(), random.below(60)]
  return isFirst ? { times: 0, daysAgo: 0 } : { times: 1 + Math.floor(80 * often ** 3), daysAgo: 1 + days }
}

/**
 * Of a mistyped address: mostly none. Some went out the same way before, which the program remembers as if it were right: that it knows
 * an address says little.
 */
export const wrongHistory = (random: Random): ContactHistory => {
  const [isKnown, often, days] = [random.next() < remembered, random.below(3), random.below(60)]
  return isKnown ? { times: 1 + often, daysAgo: 1 + days } : { times: 0, daysAgo: 0 }
}
