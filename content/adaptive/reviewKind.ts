import { errorKindIds } from '../detector/kind.ts'
import { kindById } from '../detector/kinds.ts'
import type { Locale, LocalText } from '../locale.ts'

/**
 * What comes back for review: the kinds of error, and one more that is none. `oddButRight`: right addresses that look
 * odd, which false alarms feed.
 */
export const reviewKindIds = [...errorKindIds, 'oddButRight'] as const
export type ReviewKindId = (typeof reviewKindIds)[number]

const oddButRight: LocalText = {
  en: 'Right addresses that look odd',
  fr: 'Adresses justes qui semblent fausses',
}

/** Name of what comes back, as in a list. */
export const reviewTitle = (kind: ReviewKindId, locale: Locale): string =>
  (kind === 'oddButRight' ? oddButRight : kindById[kind].title)[locale]
