import { comparableAddress } from '../../mail/comparableAddress.ts'
import type { Decision, Outcome, RecipientOutcome } from '../../model/attempt.ts'
import type { AnswerKey, Item } from '../../model/item.ts'

/** How a decision came out: for each recipient in turn, and whether the message reached anybody it was not meant for. */
export interface Judgement {
  readonly outcomes: RecipientOutcome[]
  readonly leaked: boolean
}

const outcomeOf = (isWrong: boolean, isMarked: boolean): Outcome => {
  if (isWrong) return isMarked ? 'hit' : 'miss'
  return isMarked ? 'falseAlarm' : 'correctRejection'
}

/** The first place in the decision that names no recipient of the item, or nothing. */
export const strayRecipient = (item: Item, decision: Decision): number | undefined =>
  [...decision.marks, ...decision.corrections.map((c) => c.recipient)].find((at) => at >= item.recipients.length)

/**
 * Judges a decision, recipient by recipient. Signal: a wrong recipient; response: a mark or a correction. A recipient
 * that is marked is left out; one that is corrected gets the message at the corrected address, and when that is not
 * the addressee's, or nobody was meant to stand there, it counts as caught but the message leaks all the same. A mark on a right recipient of a
 * typo item is a false alarm there, and the wrong one stays a miss. Marked and corrected: left out.
 */
export const judge = (item: Item, key: AnswerKey, decision: Decision): Judgement => {
  const wrongByRecipient = new Map(key.wrong.map((wrong) => [wrong.recipient, wrong]))
  const correctionByRecipient = new Map(decision.corrections.map((c) => [c.recipient, c.address]))
  const leftOut = new Set(decision.marks)
  const outcomes = item.recipients.map(({ address }, recipient): RecipientOutcome => {
    const wrong = wrongByRecipient.get(recipient)
    const correction = correctionByRecipient.get(recipient)
    const isMarked = leftOut.has(recipient) || correction !== undefined
    const sentTo = leftOut.has(recipient) ? undefined : (correction ?? address)
    const meant = wrong ? wrong.meant : address
    const leaked = sentTo !== undefined && (meant === null || comparableAddress(sentTo) !== comparableAddress(meant))
    return { recipient, outcome: outcomeOf(wrong !== undefined, isMarked), leaked }
  })
  return { outcomes, leaked: outcomes.some((one) => one.leaked) }
}
