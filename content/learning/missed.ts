import { slipOf } from '../detector/slipOf.ts'
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

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'))

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

/** What was missed and mistyped in all sessions, the most frequent first, of equals the latest. */
export const missedAddresses = (sessions: readonly Played[]): MissedAddress[] => {
  const byPair = new Map<string, MissedAddress>()
  const all = sessions.flatMap(({ attempts, slips = [] }) => [
    ...attempts.flatMap(missedIn),
    ...slips.flatMap(mistypedIn),
  ])
  for (const once of all) {
    const pair = JSON.stringify([once.how, once.kind, once.written, once.meant])
    const times = (byPair.get(pair)?.times ?? 0) + 1
    // Taken out and put in again, so that the order is that of the last time.
    byPair.delete(pair)
    byPair.set(pair, { ...once, times })
  }
  return [...byPair.values()].reverse().sort((a, b) => b.times - a.times)
}
