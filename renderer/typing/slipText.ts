import type { ErrorKindId } from '../../content/detector/kind.ts'
import { kindById } from '../../content/detector/kinds.ts'
import type { Locale } from '../../content/locale.ts'
import { slipOf } from '../../content/typing/slipOf.ts'

/** What is wrong with a written address, as the rest of a sentence about it: "ends in .ml, not .mil"; or nothing. */
export const slipPredicate = (written: string, meant: string, locale: Locale): string | undefined => {
  const slip = slipOf(written, meant)
  return slip && kindById[slip.kind].explain[locale](slip)
}

/** What a slip is called, or nothing where it is of no known kind. */
export const slipTitle = (kind: ErrorKindId | null, locale: Locale): string | undefined =>
  kind === null ? undefined : kindById[kind].title[locale]
