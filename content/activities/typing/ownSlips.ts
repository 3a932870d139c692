import type { OwnSlip } from '../../learning/played.ts'
import type { EnteredBy, TypedAttempt } from './typedDecision.ts'

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
  const seen = judgement.noticed.flatMap(({ removed, address, meant, kind }): OwnSlip[] => {
    const isOwn = howOf(decision.removed[removed]?.by ?? 'picked') === 'mistyped'
    return isOwn ? [{ how: 'mistyped', kind, written: address, meant, isSent: false }] : []
  })
  return [...sent, ...seen]
}
