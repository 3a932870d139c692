import type { Entered } from '../../../content/activities/typing/typedDecision.ts'

/** An address in which the first two letters of the domain have changed places. */
export const transposed = (address: string): string =>
  address.replace(/@(.)(.)/u, (_, first: string, second: string) => `@${second}${first}`)

/** The same recipients, with a slip in one of them: the first, unless another place is named. */
export const slipIn = (entered: readonly Entered[], at = 0): Entered[] =>
  entered.map((one, place) => (place === at ? { ...one, address: transposed(one.address) } : one))
