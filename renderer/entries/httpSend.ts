import { type Send, type SentCall, Unanswered } from '../../content/contract/send.ts'
import type { SendTogether } from './askAhead.ts'

/** Nobody waits for the answer of such a call once its page is gone, and it is under way sooner without. */
const onlyReads = /^(?:read|list|export)[A-Z]/

const post = async (token: string, body: string, keepalive = false): Promise<unknown> => {
  const response = await fetch('call', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
    keepalive,
  })
  if (!response.ok) throw new Unanswered(response.status)
  return await response.json()
}

/**
 * Carries calls over HTTP to the host on this machine: one POST each, with the token that the host gave out when it was
 * launched. A small call that keeps something, as an answer does, still arrives when its page goes away. A status outside 200–299 and a
 * connection that fails are thrown; the client makes `unreachable` of them.
 */
export const httpSend =
  (token: string): Send =>
  ({ name, input }) => {
    const body = JSON.stringify({ name, input })
    // Browsers refuse it beyond 64 KiB of all that is under way.
    return post(token, body, !onlyReads.test(name) && body.length < 16_384)
  }

/** Carries calls that only read as one POST of all of them, which is answered with all the answers: each costs its time. */
export const httpSendTogether =
  (token: string): SendTogether =>
  (calls: readonly SentCall[]) => {
    const answers = post(token, JSON.stringify(calls)) as Promise<readonly unknown[]>
    return calls.map((_call, place) => answers.then((all) => all[place]))
  }
