import { useState } from 'react'
import type { GuardChoice, GuardQuestion } from '../../../../content/model/guard.ts'
import type { Item } from '../../../../content/model/item.ts'
import { type ComposeState, isMarked } from '../../../compose/composeState.ts'

/** What was chosen on the guard's questions in a drill so far, by item id: with a message that is taken back it comes again. */
export type GuardAnswers = Map<Item['id'], readonly GuardChoice[]>

/** The most choices that are kept of one message: the last ones. */
const mostChoices = 100

/**
 * The guard on one message: whether it asks now, and what was chosen. It asks at Send about a recipient that would get
 * the message as it stands, and no more once that was sent anyway.
 */
export const useGuard = ({ id }: Item, question: GuardQuestion | null, answers: GuardAnswers) => {
  const [isAsking, setAsking] = useState(false)
  const choices = (): readonly GuardChoice[] => answers.get(id) ?? []
  return {
    /** What it asks now, or null. */
    asked: isAsking ? question : null,
    choices,
    /** Asks, if there is cause. Gives back what it asks, or null. */
    ask: (state: ComposeState): GuardQuestion | null => {
      if (question === null || isMarked(state, question.recipient) || choices().includes('sentAnyway')) return null
      setAsking(true)
      return question
    },
    choose: (choice: GuardChoice) => {
      answers.set(id, [...choices(), choice].slice(-mostChoices))
      setAsking(false)
    },
  }
}
