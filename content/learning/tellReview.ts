import type { Locale } from '../basics/locale.ts'
import { readDomain } from '../mail/domain.ts'
import type { Review, ReviewKindId } from '../model/review.ts'
import type { Pack } from '../packs/pack.ts'
import { trapSlip } from '../packs/wrongForms.ts'
import { missedAddresses, pairOf } from './missed.ts'
import type { Played } from './played.ts'
import { planReview } from './review.ts'
import { reviewTitle } from './reviewKind.ts'
import { type KindReview, lapsedSince, scheduleAfter } from './schedule.ts'

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

/** What is back for review at an instant (UTC, ISO 8601), in a language, from all sessions that are unsealed. */
export const tellReview = (
  packs: readonly Pack[],
  sessions: readonly Played[],
  locale: Locale,
  now: string,
): Review => {
  const { due, waiting, nextAt } = planReview(packs, scheduleAfter(sessions, now), now)
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
    lapsedSince: lapsedSince(sessions, now),
    missed: missedAddresses(sessions)
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
