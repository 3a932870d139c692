import type { ErrorKindId } from '../../model/errorKind.ts'
import type { EnteredBy, TypedAttempt } from './typedDecision.ts'

/** A slip of the learner's in a typed message. */
export interface OwnSlip {
  /** Made by the learner's own keys; or made before, and taken over from what the program remembers. */
  readonly how: 'mistyped' | 'missed'
  readonly kind: ErrorKindId | null
  readonly written: string
  readonly meant: string
  /** Whether it was sent; what was taken out before Send was not. */
  readonly isSent: boolean
}

const howOf = (by: EnteredBy): OwnSlip['how'] => (by === 'typed' || by === 'pasted' ? 'mistyped' : 'missed')

/**
 * The slips of a typed message: those that went out, then those that the learner made and saw. What the program
 * remembered wrong and the learner took out again is none.
 */
export const ownSlipsOf = ({ item, decision, judgement }: TypedAttempt): OwnSlip[] => {
  const sent = judgement.people.flatMap(({ person, outcome, entered, kind }): OwnSlip[] => {
    const [one, meant] = [decision.entered[entered ?? -1], item.people[person]]
    if (outcome !== 'slip' || !one || !meant) return []
    return [{ how: howOf(one.by), kind, written: one.address, meant: meant.address, isSent: true }]
  })
  const seen = judgement.noticed.flatMap(({ struck, address, meant, kind }): OwnSlip[] => {
    const isOwn = howOf(decision.struck[struck]?.by ?? 'picked') === 'mistyped'
    return isOwn ? [{ how: 'mistyped', kind, written: address, meant, isSent: false }] : []
  })
  return [...sent, ...seen]
}
