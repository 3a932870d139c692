import type { Attempt } from '../../model/attempt.ts'
import type { GuardChoice, GuardQuestion } from '../../model/guard.ts'

/**
 * What is kept of the guard on a message, as a member of its attempt; nothing where the session has no guard
 * (`question` undefined). Where it is silent nothing can have been chosen.
 */
export const keptGuard = (
  question: GuardQuestion | null | undefined,
  choices: readonly GuardChoice[] = [],
): Pick<Attempt, 'guard'> =>
  question === undefined ? {} : { guard: { question, choices: question === null ? [] : [...choices] } }
