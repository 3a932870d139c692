import type { Locale } from '../../basics/locale.ts'
import { kindById } from '../../detector/kinds.ts'
import { slipOf } from '../../detector/slipOf.ts'
import { domainOf } from '../../mail/sides.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import { trapSlip } from '../../packs/wrongForms.ts'

/**
 * A slip in words: the name of its kind, and what the address does wrong, as the rest of a sentence that begins with it:
 * "says logisitcs where logistics was meant: the i and t are swapped".
 */
export const tellSlip = (
  kind: ErrorKindId,
  written: string,
  meant: string,
  locale: Locale,
): { readonly title: string; readonly predicate: string } => {
  const { title, explain } = kindById[kind]
  const seen = slipOf(written, meant)
  const slip = seen?.kind === kind ? seen : trapSlip(kind, domainOf(written), domainOf(meant))
  return { title: title[locale], predicate: explain[locale](slip) }
}
