import { type Card, createEmptyCard, fsrs, type Grade, Rating, TypeConvert } from 'ts-fsrs'
import type { Attempt } from '../model/attempt.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ReviewKindId } from '../model/review.ts'
import { lastAnswerAt, type Played, type SlipsAt } from './played.ts'
import type { Wait } from './wait.ts'

/** How the learner did with a kind in one sitting. An instant is UTC, ISO 8601. */
export interface KindReview {
  readonly at: string
  /** Every wrong recipient of the kind was caught; for `oddButRight`, no right recipient was marked. */
  readonly isCaught: boolean
  /** Whether what went wrong was written by the learner's own keys, and not overlooked. */
  readonly isOwn: boolean
  /** The address that was missed, mistyped, or marked in vain, and the one that was meant; null where there is none. */
  readonly written: string | null
  readonly meant: string | null
}

/** A kind that the learner has met, and when it comes back. */
export interface ScheduledKind {
  readonly kind: ReviewKindId
  /** UTC, ISO 8601. */
  readonly dueAt: string
  /** Wrong recipients missed (or made, by a slip of one's own) and caught so far; for `oddButRight`, right ones marked and messages left alone. */
  readonly missed: number
  readonly caught: number
  readonly last: KindReview
}

/** A day in milliseconds. */
const dayMs = 86_400_000

/**
 * The longest that anything waits, in days. What is learned about deceptive mail is still there after four months and
 * gone after six: Reinheimer et al. 2020, SOUPS, "An investigation of phishing awareness and education over time".
 */
const longestWait = 120

/**
 * FSRS with its usual weights, which were learned from flash cards, not from mail: an order of magnitude. Without fuzz,
 * so that the same records give the same days. What was missed is due again after ten minutes, in the same sitting.
 */
const scheduler = fsrs({
  enable_fuzz: false,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
  // Good stays a day above Hard, which no review has: so it may go one over.
  maximum_interval: longestWait - 1,
})

/** The instant of an ISO 8601 text, in milliseconds since 1970. */
export const instantOf = (text: string): number => TypeConvert.time(text).getTime()

/** How one sitting went for one kind: the last thing that went wrong stands for it. */
interface Tally {
  readonly missed: number
  readonly caught: number
  readonly last: KindReview
}

const addTo = (tallies: Map<ReviewKindId, Tally>, kind: ReviewKindId, review: KindReview): void => {
  const before = tallies.get(kind)
  const worse = before && !before.last.isCaught && review.isCaught ? { ...before.last, at: review.at } : review
  tallies.set(kind, {
    missed: (before?.missed ?? 0) + (review.isCaught ? 0 : 1),
    caught: (before?.caught ?? 0) + (review.isCaught ? 1 : 0),
    last: worse,
  })
}

const addAttempt = (tallies: Map<ReviewKindId, Tally>, { item, key, outcomes, recordedAt }: Attempt): void => {
  for (const { recipient, kind, meant } of key.wrong) {
    const isCaught = outcomes[recipient]?.outcome !== 'miss'
    const written = isCaught ? null : (item.recipients[recipient]?.address ?? null)
    addTo(tallies, kind, { at: recordedAt, isCaught, isOwn: false, written, meant: isCaught ? null : meant })
  }
  const alarms = outcomes.filter(({ outcome }) => outcome === 'falseAlarm')
  for (const { recipient } of alarms) {
    const written = item.recipients[recipient]?.address ?? null
    addTo(tallies, 'oddButRight', { at: recordedAt, isCaught: false, isOwn: false, written, meant: written })
  }
  if (alarms.length === 0 && key.wrong.length === 0) {
    addTo(tallies, 'oddButRight', { at: recordedAt, isCaught: true, isOwn: false, written: null, meant: null })
  }
}

/** What went out by a slip of the learner's own counts as missed; to type an address right is not to catch a wrong one. */
const addSlips = (tallies: Map<ReviewKindId, Tally>, { at, slips }: SlipsAt): void => {
  for (const { how, kind, written, meant, isSent } of slips) {
    if (!kind || !isSent) continue
    addTo(tallies, kind, { at, isCaught: false, isOwn: how === 'mistyped', written, meant })
  }
}

/** What FSRS keeps of a kind; instants are milliseconds since 1970, so that it is plain JSON. */
type KeptCard = Omit<Card, 'due' | 'last_review'> & { readonly due: number; readonly last_review: number }

interface KeptKind extends Omit<ScheduledKind, 'dueAt'> {
  readonly card: KeptCard
}

/** When the kinds that the learner has met come back, from all sittings so far; plain JSON. */
export interface Cards {
  readonly kinds: readonly KeptKind[]
}

/** Of somebody who has met nothing. */
export const noCards: Cards = { kinds: [] }

const keep = ({ due, last_review: reviewed, ...card }: Card): KeptCard => ({
  ...card,
  due: due.getTime(),
  last_review: (reviewed ?? due).getTime(),
})

/**
 * The kinds as they are where nothing can have happened after an instant: sittings come in the order of filing, and a
 * clock may have been wrong. Of two instants that contradict each other the earlier is believed, so that a kind comes too
 * soon, never too late.
 */
const notAfter = (kinds: readonly KeptKind[], instant: number): readonly KeptKind[] =>
  kinds.map((kind) => {
    const ahead = kind.card.last_review - instant
    if (ahead <= 0) return kind
    return { ...kind, card: { ...kind.card, due: kind.card.due - ahead, last_review: instant } }
  })

/**
 * The cards after one more sitting, which is one review of a kind: missed once is missed, whatever was caught beside it; two
 * grades, Again and Good. `oddButRight` is met with the first false alarm; from then on a sitting with clean messages and no
 * false alarm is one that was passed.
 */
export const cardsAfter = (before: Cards, sitting: Played): Cards => {
  const at = lastAnswerAt(sitting)
  if (at === undefined) return before
  const end = instantOf(at)
  const kinds = new Map(notAfter(before.kinds, end).map((one) => [one.kind, one]))
  const tallies = new Map<ReviewKindId, Tally>()
  for (const attempt of sitting.attempts) addAttempt(tallies, attempt)
  for (const one of sitting.slips ?? []) addSlips(tallies, one)
  for (const [kind, { missed, caught, last }] of tallies) {
    const known = kinds.get(kind)
    if (!known && kind === 'oddButRight' && last.isCaught) continue
    const grade = last.isCaught ? Rating.Good : Rating.Again
    const { card } = scheduler.next(known?.card ?? createEmptyCard(end), end, grade)
    const counts = { missed: (known?.missed ?? 0) + missed, caught: (known?.caught ?? 0) + caught }
    kinds.set(kind, { kind, card: keep(card), ...counts, last })
  }
  return { kinds: [...kinds.values()] }
}

/** When each kind comes back, soonest first. `now`: UTC, ISO 8601. */
export const scheduleOf = ({ kinds }: Cards, now: string): ScheduledKind[] =>
  notAfter(kinds, instantOf(now))
    .toSorted((a, b) => a.card.due - b.card.due)
    .map(({ card, ...kind }) => ({ ...kind, dueAt: TypeConvert.time(card.due).toISOString() }))

/** How long each kind would wait if it were met in a sitting that ends at an instant (UTC, ISO 8601), after all others. */
export const waitsAt = ({ kinds }: Cards, now: string): ((kind: ErrorKindId) => Wait) => {
  const at = instantOf(now)
  const cards = new Map(notAfter(kinds, at).map(({ kind, card }) => [kind, card] as const))
  return (kind) => {
    const card: Card | KeptCard = cards.get(kind) ?? createEmptyCard(at)
    const waitOf = (grade: Grade) => scheduler.next(card, at, grade).card.due.getTime() - at
    return { kind, caughtMs: waitOf(Rating.Good), missedMs: waitOf(Rating.Again) }
  }
}

/** How long before its time a kind may come: who trains each morning gets today what was answered late last time. */
const ahead = dayMs / 2

/** What is due at an instant (UTC, ISO 8601): what was missed last time first, then what has waited longest. */
export const dueAt = (schedule: readonly ScheduledKind[], now: string): ScheduledKind[] =>
  schedule
    .filter((one) => instantOf(one.dueAt) <= instantOf(now) + ahead)
    .sort((a, b) => Number(a.last.isCaught) - Number(b.last.isCaught) || instantOf(a.dueAt) - instantOf(b.dueAt))

/** When the learner last played (UTC, ISO 8601), where that is four months ago or more; null otherwise, and for somebody new. */
export const lapsedSince = (lastAt: string | null, now: string): string | null =>
  lastAt !== null && instantOf(now) - instantOf(lastAt) >= longestWait * dayMs ? lastAt : null
