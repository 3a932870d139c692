import { slipOf } from '../detector/slipOf.ts'
import { domainOf, localOf } from '../mail/sides.ts'
import type { Attempt } from '../model/attempt.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { Played, SlipsAt } from './played.ts'

/** An address that got past the learner, or that the learner wrote wrong in a correction or in typing. */
export interface MissedAddress {
  readonly how: 'missed' | 'mistyped'
  /** Null for a slip of the learner's own that is of no known kind. */
  readonly kind: ErrorKindId | null
  /** What stood there, and what was meant: domains where only they differ, else whole addresses; null where nobody was. */
  readonly written: string
  readonly meant: string | null
  readonly times: number
  /** UTC, ISO 8601, of the last time. */
  readonly lastAt: string
}

/** The pair that is wrong in the same way for whoever stands before the @: names are drawn, domains are not. */
export const pairOf = (written: string, meant: string | null): { written: string; meant: string | null } =>
  meant !== null && localOf(written) === localOf(meant) && domainOf(written) !== domainOf(meant)
    ? { written: domainOf(written), meant: domainOf(meant) }
    : { written, meant }

type Once = Omit<MissedAddress, 'times'>

const missedIn = ({ item, key, decision, outcomes, recordedAt }: Attempt): Once[] => {
  const passed = key.wrong.flatMap(({ recipient, kind, meant }): Once[] => {
    const written = item.recipients[recipient]?.address
    if (written === undefined || outcomes[recipient]?.outcome !== 'miss') return []
    return [{ how: 'missed', kind, ...pairOf(written, meant), lastAt: recordedAt }]
  })
  const slips = decision.corrections.flatMap(({ recipient, address }): Once[] => {
    const wrong = key.wrong.find((one) => one.recipient === recipient)
    const meant = wrong ? wrong.meant : item.recipients[recipient]?.address
    if (!meant || !outcomes[recipient]?.leaked) return []
    return [
      { how: 'mistyped', kind: slipOf(address, meant)?.kind ?? null, ...pairOf(address, meant), lastAt: recordedAt },
    ]
  })
  return [...passed, ...slips]
}

const mistypedIn = ({ at, slips }: SlipsAt): Once[] =>
  slips.map(({ how, kind, written, meant }) => ({
    how,
    kind,
    ...pairOf(written, meant),
    lastAt: at,
  }))

/** Pairs that are kept; of more, those that came once and longest ago go. */
const mostPairs = 2_000

const pairKey = ({ how, kind, written, meant }: Once): string => JSON.stringify([how, kind, written, meant])

/** The pairs that were missed and mistyped, in the order of their last time, after one more sitting. */
export const missedAfter = (before: readonly MissedAddress[], sitting: Played): readonly MissedAddress[] => {
  const added = [...sitting.attempts.flatMap(missedIn), ...(sitting.slips ?? []).flatMap(mistypedIn)]
  if (added.length === 0) return before
  const byPair = new Map(before.map((one) => [pairKey(one), one]))
  for (const once of added) {
    const pair = pairKey(once)
    const times = (byPair.get(pair)?.times ?? 0) + 1
    // Taken out and put in again, so that the order is that of the last time.
    byPair.delete(pair)
    byPair.set(pair, { ...once, times })
  }
  const pairs = [...byPair.values()]
  if (pairs.length <= mostPairs) return pairs
  const oldest = pairs.findIndex(({ times }) => times === 1)
  return pairs.toSpliced(Math.max(0, oldest), 1)
}

/** The same pairs, the most frequent first, of equals the latest. */
export const mostMissed = (pairs: readonly MissedAddress[]): MissedAddress[] =>
  pairs.toReversed().sort((a, b) => b.times - a.times)
