import type { PageActivity } from '../pageActivity.ts'
import { judgeTyped } from './judgeTyped.ts'
import type { typingSchemas } from './schema.ts'

/** Typing, as a page has it: the card is the key, so a page judges as the host does. Nothing is held that could be taken back. */
export const typingPage: PageActivity<typeof typingSchemas> = {
  itemsOf: ({ items }) => items,
  feedbackOf: () => 'each',
  judge: ({ items }, position, { decision }) => {
    const item = items[position]
    return item ? judgeTyped(item, decision) : null
  },
  givenOf: ({ decision }) => ({ decision }),
  withTakenBack: (given) => given,
  lookBackOn: ({ items }, answers) => ({
    answers: answers.flatMap(({ given, responseMs, judgement }, position) => {
      const item = items[position]
      return item && judgement ? [{ position, item, ...given, responseMs, judgement }] : []
    }),
    notes: null,
  }),
}
