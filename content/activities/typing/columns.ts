import type { Row } from '../activity.ts'
import type { TypedAttempt } from './typedDecision.ts'

/** The columns of what was typed; whoever is on the card stands in those of a recipient. */
export const typingColumns = [
  'recipient',
  'field',
  'name',
  'typed_written',
  'typed_meant',
  'typed_by',
  'typed_outcome',
  'typed_kind',
  'typed_field',
] as const

/** A row for everybody on the card, then for what was entered besides, then for what was seen and taken out again. */
export const typingRows = ({ item, decision, judgement }: TypedAttempt): readonly Row[] => {
  const besides = (outcome: string) => (at: number) => {
    const one = decision.entered[at]
    return {
      typed_written: one?.address ?? null,
      typed_by: one?.by ?? null,
      typed_outcome: outcome,
      typed_field: one?.field ?? null,
    }
  }
  return [
    ...judgement.people.map(({ person, outcome, entered, kind }): Row => {
      const [on, one] = [item.people[person], decision.entered[entered ?? -1]]
      return {
        recipient: person + 1,
        field: on?.field ?? null,
        name: on?.name ?? null,
        typed_written: one?.address ?? null,
        typed_meant: on?.address ?? null,
        typed_by: one?.by ?? null,
        typed_outcome: outcome,
        typed_kind: kind,
        typed_field: one?.field ?? null,
      }
    }),
    ...judgement.repeats.map(besides('repeat')),
    ...judgement.strays.map(besides('stray')),
    ...judgement.noticed.map(({ removed, address, meant, kind }): Row => {
      const one = decision.removed[removed]
      return {
        typed_written: address,
        typed_meant: meant,
        typed_by: one?.by ?? null,
        typed_outcome: 'noticed',
        typed_kind: kind,
        typed_field: one?.field ?? null,
      }
    }),
  ]
}
