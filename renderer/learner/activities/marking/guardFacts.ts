import type { GuardQuestion } from '../../../../content/model/guard.ts'
import type { Item } from '../../../../content/model/item.ts'
import type { composeWords } from '../../../compose/words.ts'
import type { guardWords } from './guardWords.ts'

type Words = (typeof guardWords)['en']

const whyOf = (item: Item, question: GuardQuestion, t: Words): string => {
  switch (question.reason) {
    case 'misspelt':
      return t.misspelt(question.known)
    case 'greetingNamesAnother':
      return t.greeted(question.named)
    case 'manyRecipients':
      return t.many(question.people, item.recipients[question.recipient]?.members)
    case 'twoOutsideOrganisations':
      return t.alsoTo(question.other)
    case 'firstContact':
      return item.quoted.length > 0 ? `${t.firstContact} ${t.notInThread}` : t.firstContact
  }
}

/**
 * What the guard says of the address that it asks about, a sentence or two a line: why it asks, what the program
 * remembers of the address, and what the message is. Nothing but what a mail program knows.
 */
export const guardFacts = (
  item: Item,
  question: GuardQuestion,
  t: Words,
  { contact: when, labels }: (typeof composeWords)['en'],
): readonly string[] => {
  const { sender, sensitivity, attachments } = item
  const contact = question.reason === 'firstContact' ? undefined : item.recipients[question.recipient]?.contact
  const history = contact && (contact.times === 0 ? t.neverWritten : t.written(when(contact.times, contact.daysAgo)))
  const where = (question.isOutside ? t.outside : t.inside)(sender.organisation)
  const message = t.message(labels[sensitivity], attachments.length)
  return [whyOf(item, question, t), ...(history ? [history] : []), [where, message].filter(Boolean).join(' ')]
}
