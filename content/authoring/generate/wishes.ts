import type { Locale } from '../../basics/locale.ts'
import type { ErrorKindId } from '../../model/errorKind.ts'
import type { DirectoryContent } from '../directory/ownFile.ts'

/** What a pack is to be. */
export interface PackWishes {
  readonly directory: DirectoryContent
  /** The players' own domain; left out, the one with most people. */
  readonly home?: string | undefined
  /** How many scripts, 1 to 500. */
  readonly items: number
  /** Whole number; the same wishes with the same seed give the same bytes. */
  readonly seed: number
  readonly locales: readonly Locale[]
  /** The share of messages that come wrong, where each script that can go wrong comes wrong half of the time: 0.2 to 0.5. */
  readonly baseRate: number
  /** The least and the greatest difficulty, 1 to 5. */
  readonly levels: readonly [least: number, greatest: number]
  readonly kinds: readonly ErrorKindId[]
  /** Wrong domains of which a trainer says that they do no harm. */
  readonly confirmed: ReadonlySet<string>
}
