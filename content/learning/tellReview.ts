import type { Locale } from '../basics/locale.ts'
import { readDomain } from '../mail/domain.ts'
import type { Review, ReviewKindId } from '../model/review.ts'
import type { PackHeader } from '../packs/packHeader.ts'
import { trapSlip } from '../packs/wrongForms.ts'
import type { LearnerModel } from './learnerModel.ts'
import { mostMissed, pairOf } from './missed.ts'
import { planReview } from './review.ts'
import { reviewTitle } from './reviewKind.ts'
import { type KindReview, lapsedSince, scheduleOf } from './schedule.ts'

/** How many lines the list of what was missed has at most. */
const missedLines = 50

/** The letters that differ and no more, where there are some on both sides: rn and m. */
const lettersOf = (kind: ReviewKindId, written: string, meant: string) => {
  if (kind === 'oddButRight') return undefined
  const { at, intendedAt, found, intended } = trapSlip(kind, written, meant)
  const letters = { written: found.slice(...at), meant: intended.slice(...intendedAt) }
  return letters.written !== '' && letters.meant !== '' && letters.written.length <= 3 ? letters : undefined
}

const endingsOf = (written: string, meant: string) => {
  const [found, known] = [readDomain(written), readDomain(meant)]
  if (!found.ok || !known.ok || found.value.suffix === known.value.suffix) return undefined
  return { written: `.${found.value.suffix}`, meant: `.${known.value.suffix}` }
}

/** The shortest that says what got past: endings where they differ, else letters, else the domains or addresses. */
const inShort = (kind: ReviewKindId, { written, meant }: KindReview) => {
  if (written === null || kind === 'oddButRight') return { written, meant: null }
  const pair = pairOf(written, meant)
  if (pair.meant === null || pair.written.includes('@')) return pair
  return endingsOf(pair.written, pair.meant) ?? lettersOf(kind, pair.written, pair.meant) ?? pair
}

/** What is back for review at an instant (UTC, ISO 8601), in a language, for a learner. */
export const tellReview = (
  packs: readonly PackHeader[],
  learner: LearnerModel,
  locale: Locale,
  now: string,
): Review => {
  const { due, waiting, nextAt } = planReview(packs, scheduleOf(learner.cards, now), now)
  return {
    due: due.map(({ kind, messages, missed, caught, last }) => ({
      kind,
      title: reviewTitle(kind, locale),
      messages,
      missed,
      caught,
      last: { at: last.at, isCaught: last.isCaught, isOwn: last.isOwn, ...inShort(kind, last) },
    })),
    waiting,
    nextAt,
    lapsedSince: lapsedSince(learner.lastAt, now),
    missed: mostMissed(learner.missed)
      .slice(0, missedLines)
      .map(({ how, kind, written, meant, times, lastAt }) => ({
        how,
        title: kind && reviewTitle(kind, locale),
        written,
        meant,
        times,
        lastAt,
      })),
  }
}
