import type { Attempt, Outcome } from '../../../../content/model/attempt.ts'
import type { ErrorKindId } from '../../../../content/model/errorKind.ts'
import type { AnswerKey, Debrief, Item } from '../../../../content/model/item.ts'
import { hidesAddress } from '../../../compose/crop.ts'
import { type GuardVerdict, guardVerdictOf } from './guardVerdict.ts'

/** A wrong recipient: what was wrong with it, and what the learner did about it. */
export interface WrongVerdict {
  readonly recipient: number
  readonly name: string
  /** The address as it stood, and the one that was meant; null when nobody was meant to stand there. */
  readonly written: string
  readonly meant: string | null
  readonly kind: ErrorKindId
  readonly explanation: Debrief['wrong'][number]
  readonly isCaught: boolean
  /** What the learner wrote in its place, and is not left out; null without. */
  readonly correction: string | null
  /** Whether the message reached an address that is not this recipient's. */
  readonly leaked: boolean
  /** Whether the address was never on the screen in full. */
  readonly isUnseen: boolean
  /** The group that it was collapsed into at first; null without. */
  readonly group: string | null
  /** Its domain, where the tip about recipients outside named that; null otherwise. */
  readonly namedDomain: string | null
}

/** A right recipient: why it is right, and, where it was marked, what that would have cost. */
export interface RightVerdict {
  readonly recipient: number
  readonly name: string
  readonly address: string
  readonly why: string
  readonly cost: string
  readonly isAlarm: boolean
  readonly correction: string | null
  readonly leaked: boolean
}

/** Outcomes with how many recipients ended so, for the tags over the headline. */
interface OutcomeCount {
  readonly outcome: Outcome
  readonly count: number
}

/** One message as it was judged, recipient by recipient. Both lists keep the item's order. */
export interface Verdict {
  readonly wrong: readonly WrongVerdict[]
  readonly right: readonly RightVerdict[]
  readonly counts: readonly OutcomeCount[]
  /** How the guard did, and what became of it; null where there is nothing to say of it. */
  readonly guard: GuardVerdict | null
}

/** In the order of the tags: what was wrong first. */
const tagOrder: readonly Outcome[] = ['hit', 'miss', 'falseAlarm', 'correctRejection']

/** What was decided on a message, what was looked at, and how it came out. */
export type Judged = Pick<Attempt, 'decision' | 'revealed' | 'outcomes' | 'guard'>

/** Joins what was shown, what was right, what was decided and what is to be said about it. */
export const verdictOf = (item: Item, key: AnswerKey, debrief: Debrief, answer: Judged): Verdict => {
  const { decision, revealed, outcomes } = answer
  const outcomeOf = (recipient: number) => outcomes.find((one) => one.recipient === recipient)
  const correctionOf = (recipient: number) =>
    decision.marks.includes(recipient)
      ? null
      : (decision.corrections.find((one) => one.recipient === recipient)?.address ?? null)

  const wrong = key.wrong.flatMap(({ recipient, kind, meant }): WrongVerdict[] => {
    const shown = item.recipients[recipient]
    const explanation = debrief.wrong.find((one) => one.recipient === recipient)
    if (!shown || !explanation) return []
    const outcome = outcomeOf(recipient)
    return [
      {
        recipient,
        name: shown.name,
        written: shown.address,
        meant,
        kind,
        explanation,
        isCaught: outcome?.outcome === 'hit',
        correction: correctionOf(recipient),
        leaked: outcome?.leaked ?? false,
        isUnseen: hidesAddress(shown, item.display) && !revealed.includes(recipient),
        group: item.groups.find(({ recipients }) => recipients.includes(recipient))?.name ?? null,
        namedDomain: item.external.domains.find((domain) => shown.address.endsWith(`@${domain}`)) ?? null,
      },
    ]
  })

  const right = debrief.right.flatMap(({ recipient, why, cost }): RightVerdict[] => {
    const shown = item.recipients[recipient]
    if (!shown) return []
    const outcome = outcomeOf(recipient)
    return [
      {
        recipient,
        name: shown.name,
        address: shown.address,
        why,
        cost,
        isAlarm: outcome?.outcome === 'falseAlarm',
        correction: correctionOf(recipient),
        leaked: outcome?.leaked ?? false,
      },
    ]
  })

  const counts = tagOrder
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
  return { wrong, right, counts, guard: guardVerdictOf(item, answer) }
}
