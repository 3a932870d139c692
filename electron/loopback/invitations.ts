import { newToken } from './token.ts'

/** Codes that open the page once. */
export interface Invitations {
  /** A new code. */
  issue(): string
  /** Whether the code is good: issued, not used, not too old. It is used up by asking. */
  accept(code: string): boolean
}

const lifeMs = 60_000

/** A set of one-use codes. `now` is a clock in milliseconds. */
export const createInvitations = (now: () => number = () => performance.now()): Invitations => {
  const issuedAt = new Map<string, number>()
  return {
    issue: () => {
      const code = newToken()
      issuedAt.set(code, now())
      return code
    },
    accept: (code) => {
      const at = issuedAt.get(code)
      issuedAt.delete(code)
      return at !== undefined && now() - at <= lifeMs
    },
  }
}
