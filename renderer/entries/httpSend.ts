import { type Send, Unanswered } from '../../content/contract/send.ts'

/** Nobody waits for the answer of such a call once its page is gone, and it is under way sooner without. */
const onlyReads = /^(?:read|list|export)[A-Z]/

/**
 * Carries calls over HTTP to the host on this machine: one POST each, with the token that the host gave out when it was
 * launched. A small call that keeps something, as an answer does, still arrives when its page goes away. A status outside 200–299 and a
 * connection that fails are thrown; the client makes `unreachable` of them.
 */
export const httpSend =
  (token: string): Send =>
  async ({ name, input }) => {
    const body = JSON.stringify({ name, input })
    const response = await fetch('call', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      // Browsers refuse it beyond 64 KiB of all that is under way.
      keepalive: !onlyReads.test(name) && body.length < 16_384,
    })
    if (!response.ok) throw new Unanswered(response.status)
    return await response.json()
  }
