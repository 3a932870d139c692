import type { Attempt, Outcome } from '../../../../content/model/attempt.ts'
import type { Counts } from '../../../../content/model/counts.ts'
import { tally } from '../../../../content/model/counts.ts'
import type { ErrorKindId } from '../../../../content/model/errorKind.ts'
import type { Debrief, Display } from '../../../../content/model/item.ts'

/** One message as it came out: what was shown, what was right, what was decided, how each recipient was judged. */
export interface ResultItem extends Omit<Attempt, 'recordedAt'> {
  /** Null where there is no debrief to open any more. */
  readonly debrief: Debrief | null
}

/** A line of the result's table that is about one recipient. */
export interface RecipientRow {
  readonly about: 'recipient'
  readonly id: string
  readonly position: number
  readonly subject: string
  readonly takenBack: number
  readonly display: Display
  readonly address: string
  /** The address that was meant (null when nobody was) and the kind of error, or null for a right recipient. */
  readonly wrong: { readonly meant: string | null; readonly kind: ErrorKindId } | null
  readonly outcome: Outcome
  /** The message reached an address that is not this recipient's. */
  readonly leaked: boolean
}

/** A line about a message in which every recipient was right and none was marked. */
export interface MessageRow {
  readonly about: 'message'
  readonly id: string
  readonly position: number
  readonly subject: string
  readonly takenBack: number
  readonly display: Display
  /** How many recipients it has. */
  readonly recipients: number
}

export type ResultRow = RecipientRow | MessageRow

const recipientRows = ({ position, item, key, outcomes, takenBack }: ResultItem): RecipientRow[] =>
  outcomes
    .filter(({ outcome }) => outcome !== 'correctRejection')
    .map(({ recipient, outcome, leaked }) => {
      const wrong = key.wrong.find((one) => one.recipient === recipient)
      return {
        about: 'recipient',
        id: `${position}/${recipient}`,
        position,
        subject: item.subject,
        takenBack,
        display: item.display,
        address: item.recipients[recipient]?.address ?? '',
        wrong: wrong ? { meant: wrong.meant, kind: wrong.kind } : null,
        outcome,
        leaked,
      }
    })

/** Every message in the order of play: a line for each recipient that was wrong or marked, else one for the message. */
export const allRows = (items: readonly ResultItem[]): ResultRow[] =>
  items.flatMap((one): ResultRow[] => {
    const rows = recipientRows(one)
    if (rows.length > 0) return rows
    const { position, item, takenBack } = one
    const { subject, display, recipients } = item
    return [
      { about: 'message', id: `${position}`, position, subject, takenBack, display, recipients: recipients.length },
    ]
  })

/** Worst first: what was missed, what was caught and leaked all the same, then the false alarms. */
const gravity = (row: RecipientRow): number => (row.outcome === 'miss' ? 0 : row.outcome === 'hit' ? 1 : 2)

/** The recipients to look at again: missed, leaked in spite of a catch, or marked without cause. */
export const rowsToLookAtAgain = (items: readonly ResultItem[]): RecipientRow[] =>
  items
    .flatMap(recipientRows)
    .filter((row) => row.outcome !== 'hit' || row.leaked)
    .sort((a, b) => gravity(a) - gravity(b))

/** The messages to look at again by their place, in the order of play. */
export const positionsToLookAtAgain = (items: readonly ResultItem[]): number[] =>
  [...new Set(rowsToLookAtAgain(items).map((row) => row.position))].sort((a, b) => a - b)

/** How many messages have nothing to look at again. */
export const wellJudgedMessages = (items: readonly ResultItem[]): number =>
  items.length - positionsToLookAtAgain(items).length

/** The session in numbers. */
export interface ResultCounts {
  readonly counts: Counts
  /** Wrong and right recipients shown. */
  readonly wrong: number
  readonly right: number
  readonly messages: number
  /** Messages that reached an address that was not meant. */
  readonly leaks: number
  /** Messages in which every recipient was right and none was marked. */
  readonly cleanSends: number
}

/** Counts what came out. */
export const countResult = (items: readonly ResultItem[]): ResultCounts => {
  const counts = tally(items.flatMap((one) => one.outcomes))
  return {
    counts,
    wrong: counts.hits + counts.misses,
    right: counts.falseAlarms + counts.correctRejections,
    messages: items.length,
    leaks: items.filter((one) => one.outcomes.some(({ leaked }) => leaked)).length,
    cleanSends: items.filter((one) => one.outcomes.every(({ outcome }) => outcome === 'correctRejection')).length,
  }
}
