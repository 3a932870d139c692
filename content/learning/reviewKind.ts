import type { Locale, LocalText } from '../basics/locale.ts'
import { kindById } from '../detector/kinds.ts'
import type { ReviewKindId } from '../model/review.ts'

const oddButRight: LocalText = {
  en: 'Right addresses that look odd',
  fr: 'Adresses justes qui semblent erronées',
}

/** Name of what comes back, as in a list. */
export const reviewTitle = (kind: ReviewKindId, locale: Locale): string =>
  (kind === 'oddButRight' ? oddButRight : kindById[kind].title)[locale]
