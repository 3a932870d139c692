import type { InputOf } from '../../../content/contract/call.ts'
import type { LearnerCalls, SessionRequest } from '../../../content/contract/learner.ts'
import type { Client } from '../../../content/contract/ownMachine.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import { type DealtMarking, marked, markingIn, must, typed, typingIn } from '../../../content/specimens/hosts.ts'

/** For tests: an answer as a page sends it. */
export type Answer = InputOf<LearnerCalls['fileAnswer']>

/** For tests: a drill of three messages. */
export const drill = { mode: 'practice', packId: 'mil-ml', items: 3, kind: null, locale: 'en' } as const

/** For tests: a session of typing. */
export const typingDrill = { ...drill, activity: 'typing', items: null } as const

/** For tests: the id of a session that there is not. */
export const nobody = '00000000-0000-4000-8000-000000000000' as SessionId

/** For tests: a session whose recipients are in place. */
export const begin = async (client: Client, asked: SessionRequest): Promise<DealtMarking> =>
  markingIn(must(await client.startSession(asked)))

/** For tests: the drill, as it was dealt. */
export const start = (client: Client): Promise<DealtMarking> => begin(client, drill)

/** For tests: what is decided on the messages of that drill: recipient 0 is left out, recipient 1 corrected. */
export const decision = { marks: [0], corrections: [{ recipient: 1, address: 'jo.“quoted”@fleetnorth.mil' }] }

/** For tests: that decision on one of them, on its way. */
export const answerTo = (
  { session, items }: DealtMarking,
  position: number,
  other: Partial<Parameters<typeof marked>[0]> = {},
): Answer => {
  const itemId = items[position]?.id
  if (itemId === undefined) throw new Error(`There is no message at ${position}.`)
  const at = { sessionId: session.sessionId, position, itemId }
  return marked({ ...at, decision, revealed: [1, 0], responseMs: 1234.5, takenBack: 2, ...other })
}

/** For tests: the first message of a session of typing, its recipients typed: the first of them with a q too many. */
export const typeFirst = async (client: Client): Promise<ReturnType<typeof typed>> => {
  const { session, items } = typingIn(must(await client.startSession(typingDrill)))
  const [item] = items
  if (item === undefined) throw new Error('There is no card.')
  const entered = item.people.map(({ field, address }, at) => ({
    field,
    address: at === 0 ? address.replace('@', 'q@') : address,
    by: 'typed' as const,
  }))
  return typed({ sessionId: session.sessionId, position: 0, itemId: item.id, entered, responseMs: 30_250.5 })
}
