import type { Locale } from '../../content/basics/locale.ts'
import type { Send, SentCall } from '../../content/contract/send.ts'

/** What the first page will ask, most likely in this language: nothing of it waits for the answer to another. */
const firstCalls = (locale: Locale): readonly SentCall[] => [
  { name: 'readSettings', input: {} },
  { name: 'listPacks', input: { locale } },
  { name: 'listSessions', input: {} },
  { name: 'readPlan', input: {} },
  { name: 'readReview', input: { locale } },
]

/** Carries several calls at once, and gives the answer of each in its place. */
export type SendTogether = (calls: readonly SentCall[]) => readonly Promise<unknown>[]

/**
 * Asks the host at once for what the first page will ask it for, and gives back a Send that has those answers: while they
 * are on their way, the app itself is fetched. An answer is for the first call of its name, and dropped when that asks for
 * something else, as in another language. Whatever is asked besides, or again, ends it: what was answered before that is
 * old by then.
 */
export const askAhead = (send: Send, locale: Locale, sendTogether: SendTogether = (calls) => calls.map(send)): Send => {
  const calls = firstCalls(locale)
  const answers = sendTogether(calls)
  // Who asks for it is told.
  for (const answer of answers) answer.catch(() => {})
  const ahead = new Map(
    calls.map(({ name, input }, place) => [name, { asked: JSON.stringify(input), answer: answers[place] }]),
  )
  return (call) => {
    const early = ahead.get(call.name)
    if (!early) ahead.clear()
    ahead.delete(call.name)
    return (early?.asked === JSON.stringify(call.input) && early.answer) || send(call)
  }
}
