import type { Attempt } from '../../model/attempt.ts'
import type { Cell, Row } from '../activity.ts'

/** The columns of a recipient that was shown. */
export const markingColumns = [
  'address_shown_as',
  'recipient',
  'field',
  'name',
  'address',
  'wrong',
  'kind',
  'meant_address',
  'revealed',
  'marked',
  'corrected_to',
  'outcome',
  'leaked',
  'external_tip',
  'taken_back',
  'guard_asked',
  'guard_reason',
  'guard_choice',
] as const

/** A row for each recipient that was shown. What would tell the answer is left out while it is still kept back. */
export const markingRows = (
  { item, key, decision, revealed, outcomes, takenBack, guard }: Attempt,
  isSealed: boolean,
): readonly Row[] => {
  const unsealed = (value: Cell): Cell => (isSealed ? null : value)
  return item.recipients.map((recipient, index): Row => {
    const wrong = key.wrong.find((one) => one.recipient === index)
    const outcome = outcomes.find((one) => one.recipient === index)
    const asked = guard && guard.choices.length > 0 && guard.question?.recipient === index ? guard : undefined
    const correction = decision.corrections.find((one) => one.recipient === index)
    return {
      address_shown_as: item.display,
      recipient: index + 1,
      field: recipient.field,
      name: recipient.name,
      address: recipient.address,
      wrong: unsealed(wrong !== undefined),
      kind: unsealed(wrong?.kind ?? null),
      meant_address: unsealed(wrong?.meant ?? null),
      revealed: item.display === 'full' || revealed.includes(index),
      marked: decision.marks.includes(index),
      corrected_to: correction?.address ?? null,
      outcome: unsealed(outcome?.outcome ?? null),
      leaked: unsealed(outcome?.leaked ?? null),
      external_tip: item.external.tip,
      taken_back: takenBack,
      guard_asked: guard ? asked !== undefined : null,
      guard_reason: asked?.question?.reason ?? null,
      guard_choice: asked?.choices.at(-1) ?? null,
    } satisfies Record<(typeof markingColumns)[number], Cell>
  })
}
