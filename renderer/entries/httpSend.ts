import type { Send } from '../../content/send.ts'

/**
 * Carries calls over HTTP to the host on this machine: one POST each, with the token that the host gave out when it was
 * launched. A status outside 200–299 and a connection that fails are thrown; the client makes `unreachable` of them.
 */
export const httpSend =
  (token: string): Send =>
  async ({ name, input }) => {
    const response = await fetch('call', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, input }),
    })
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
    return await response.json()
  }
