import * as v from 'valibot'
import { isShallowerThan } from '../basics/depth.ts'
import { err, type Result } from '../basics/result.ts'
import type { Failure } from '../model/failure.ts'
import { type CallName, contract, type FailureOf, type Input, type Output } from './learner.ts'
import type { Send } from './send.ts'

/** What answers the calls: one function for each, with checked input. A throw is a bug. */
export type Host = {
  readonly [Name in CallName]: (input: Input<Name>) => Promise<Result<Output<Name>, FailureOf<Name>>>
}

/** How deep a call's input may nest; the deepest that the contract knows is 4. */
const deepest = 16

const failure = (code: string, values: Record<string, string>): Result<never, Failure> => err({ code, values })

/**
 * Turns a host into a Send. Input is checked before the host sees it; an unknown call, a wrong shape and a bug in the
 * host are answers (`badInput`, `internal`), never a rejected promise. `report` is told of bugs, once each.
 */
export const serve =
  (host: Host, report: (bug: unknown) => void = () => {}): Send =>
  async ({ name, input }) => {
    if (!Object.hasOwn(contract, name)) return failure('badInput', { call: String(name), reason: 'unknown call' })
    if (!isShallowerThan(input, deepest)) return failure('badInput', { call: name, reason: 'nested too deep' })
    const known = name as CallName
    const checked = v.safeParse(contract[known].input, input)
    if (!checked.success) {
      const issue = checked.issues[0]
      return failure('badInput', { call: name, reason: `${v.getDotPath(issue) ?? 'input'}: ${issue.message}` })
    }
    try {
      return await (host[known] as (checkedInput: unknown) => Promise<unknown>)(checked.output)
    } catch (bug) {
      report(bug)
      return failure('internal', { call: name, reason: bug instanceof Error ? bug.message : String(bug) })
    }
  }
