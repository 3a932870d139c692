import type { Client } from '../contract/ownMachine.ts'
import { type DealtMarking, marked, must } from './hosts.ts'

/** For tests: files answers to the messages of a session from a position up to another, which marks nothing but these. */
export const answerAll = async (
  client: Client,
  { session, items }: DealtMarking,
  marksOf: (position: number) => number[],
  { from = 0, to = items.length } = {},
): Promise<void> => {
  for (const [position, { id }] of items.slice(0, to).entries()) {
    if (position < from) continue
    const at = { sessionId: session.sessionId, position, itemId: id }
    must(await client.fileAnswer(marked({ ...at, decision: { marks: marksOf(position), corrections: [] } })))
  }
}
