import * as v from 'valibot'
import { isShallowerThan } from '../basics/depth.ts'
import { err, type Result } from '../basics/result.ts'
import { failure } from '../model/failure.ts'
import type { Call, Calls, CheckedInputOf, FailureOf, OutputOf } from './call.ts'
import type { Send } from './send.ts'

/** What answers the calls of a role: one function for each, with checked input. A throw is a bug. */
export type Host<Contract extends Calls> = {
  readonly [Name in keyof Contract]: (
    input: CheckedInputOf<Contract[Name]>,
  ) => Promise<Result<OutputOf<Contract[Name]>, FailureOf<Contract[Name]>>>
}

/** One call with what answers it. */
interface Served {
  readonly call: Call
  answer(input: unknown): Promise<unknown>
}

/** Calls with what answers them, by name: what a shell is given to serve. */
export type ServedCalls = ReadonlyMap<string, Served>

/** The calls of a role, and the host that answers them. */
export const role = <Contract extends Calls>(contract: Contract, host: Host<Contract>): ServedCalls =>
  new Map(
    Object.entries(contract).map(([name, call]) => {
      const answer = host[name as keyof Contract] as Served['answer']
      return [name, { call, answer: (input) => answer(input) }]
    }),
  )

/** How deep a call's input may nest; the deepest that a contract knows is 6. */
const maxDepth = 16

/**
 * Turns the hosts of some roles into a Send; what belongs to another role is unknown there. Input is checked before a host
 * sees it; an unknown call, a wrong shape and a bug in a host are answers (`badInput`, `internal`), never a rejected
 * promise. `report` is told of bugs, once each.
 */
export const serve = (roles: readonly ServedCalls[], report: (bug: unknown) => void = () => {}): Send => {
  const served = new Map(roles.flatMap((one) => [...one]))
  return async ({ name, input }) => {
    const known = served.get(name)
    if (!known) return err(failure('badInput', { cause: 'unknownCall', call: String(name) }))
    if (!isShallowerThan(input, maxDepth)) return err(failure('badInput', { cause: 'tooDeep', call: name }))
    const checked = v.safeParse(known.call.input, input)
    if (!checked.success) {
      const issue = checked.issues[0]
      return err(failure('badInput', { cause: 'wrongShape', call: name, field: v.getDotPath(issue), rule: issue.type }))
    }
    try {
      return await known.answer(checked.output)
    } catch (bug) {
      report(bug)
      const detail = bug instanceof Error ? bug.message : String(bug)
      return err(failure('internal', { cause: 'bug', call: name, detail }))
    }
  }
}
