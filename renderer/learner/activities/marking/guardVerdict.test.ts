import { expect, test } from 'vitest'
import type { Outcome } from '../../../../content/model/attempt.ts'
import type { GuardOnMessage } from '../../../../content/model/guard.ts'
import { guardVerdictOf, tellGuard } from './guardVerdict.ts'
import { guardWords } from './guardWords.ts'

const item = {
  recipients: ['Jo', 'Beth', 'Anna'].map((name) => ({ field: 'to' as const, name, address: `${name}@x.ml`, role: '' })),
}
const aboutJo: GuardOnMessage['question'] = { reason: 'firstContact', recipient: 0, isOutside: true }

/** What is said when recipients came out so, the guard asked about Jo or nobody, and this was chosen. */
const said = (
  outcomes: readonly Outcome[],
  question: GuardOnMessage['question'],
  ...choices: GuardOnMessage['choices']
) => {
  const verdict = guardVerdictOf(item, {
    outcomes: outcomes.map((outcome, recipient) => ({ recipient, outcome, leaked: false })),
    guard: { question, choices },
  })
  return verdict && [tellGuard(verdict, guardWords.en), tellGuard(verdict, guardWords.fr)]
}

test('a guard that was right is said to be right, whether it was listened to or not', () => {
  expect(said(['hit', 'correctRejection'], aboutJo, 'marked')).toEqual([
    'The guard was right about Jo, and you listened.',
    'Jo\u00a0: le contrôle avait raison, et vous l’avez écouté.',
  ])
  // Back to the message, and corrected there.
  expect(said(['hit', 'correctRejection'], aboutJo, 'back')?.[0]).toMatch(/you listened/)
  expect(said(['miss', 'correctRejection'], aboutJo, 'back', 'sentAnyway')).toEqual([
    'The guard was right about Jo, and you sent it anyway.',
    'Jo\u00a0: le contrôle avait raison, et vous avez envoyé quand même.',
  ])
})

test('a guard that was wrong is said to be wrong, whether it was followed or not', () => {
  expect(said(['correctRejection', 'correctRejection'], aboutJo, 'sentAnyway')).toEqual([
    'The guard was wrong about Jo, and you did well to send anyway.',
    'Jo\u00a0: le contrôle se trompait, et vous avez bien fait d’envoyer quand même.',
  ])
  expect(said(['falseAlarm', 'correctRejection'], aboutJo, 'marked')).toEqual([
    'The guard was wrong about Jo, and you followed it.',
    'Jo\u00a0: le contrôle se trompait, et vous l’avez suivi.',
  ])
})

test('it is said, too, that somebody else was wrong', () => {
  expect(said(['correctRejection', 'miss'], aboutJo, 'sentAnyway')?.[0]).toMatch(
    /It said nothing about what was wrong\.$/,
  )
  expect(said(['miss', 'miss'], aboutJo, 'sentAnyway')?.[0]).not.toMatch(/nothing/)
})

test('silence is spoken of only where something was wrong', () => {
  expect(said(['correctRejection', 'miss'], null)).toEqual([
    'The guard said nothing: it had never been told to look at that.',
    'Le contrôle n’a rien dit\u00a0: on ne lui avait jamais appris à regarder cela.',
  ])
  expect(said(['hit', 'miss'], null)?.[0]).toMatch(/had never been/)
  expect(said(['hit', 'correctRejection'], null)?.[0]).toBe('The guard said nothing: you saw it yourself.')
  expect(said(['correctRejection', 'falseAlarm'], null)).toBeNull()
})

test('nothing is said of a guard that had no cause to ask, or where there was none', () => {
  expect(said(['hit', 'correctRejection'], aboutJo)).toBeNull()
  expect(guardVerdictOf(item, { outcomes: [{ recipient: 0, outcome: 'miss', leaked: true }] })).toBeNull()
})
