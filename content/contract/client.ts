import * as v from 'valibot'
import { err, type Result } from '../basics/result.ts'
import { commonFailures, type Failure, failure, readFailure } from '../model/failure.ts'
import type { Call, Calls, FailureOf, InputOf, OutputOf } from './call.ts'
import { type Send, statusOf } from './send.ts'

/** The host of a role as a screen sees it: the same calls, over whatever transport. No call rejects. */
export type ClientOf<Contract extends Calls> = {
  readonly [Name in keyof Contract]: (
    input: InputOf<Contract[Name]>,
  ) => Promise<Result<OutputOf<Contract[Name]>, FailureOf<Contract[Name]>>>
}

const Answer = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.object({ code: v.string(), values: v.unknown() }),
  }),
])

/**
 * Turns a Send into a typed client of a contract. A transport that fails is `unreachable`; an answer that is not what the
 * contract says, a failure that the call does not have included, is `internal`, because a screen must not draw what it
 * does not understand.
 */
export const connect = <Contract extends Calls>(contract: Contract, send: Send): ClientOf<Contract> => {
  const ask = async (name: string, { output, failures }: Call, input: unknown): Promise<Result<unknown, Failure>> => {
    let raw: unknown
    try {
      raw = await send({ name, input })
    } catch (problem) {
      return err(failure('unreachable', { status: statusOf(problem) }))
    }
    const answer = v.safeParse(Answer, raw)
    if (!answer.success) return err(failure('internal', { cause: 'noResult', call: name }))
    if (!answer.output.ok) {
      const { code, values } = answer.output.error
      const known = readFailure([...failures, ...commonFailures], code, values)
      return err(known ?? failure('internal', { cause: 'unknownFailure', call: name, failure: code }))
    }
    const value = v.safeParse(output, answer.output.value)
    if (value.success) return { ok: true, value: value.output }
    const issue = value.issues[0]
    return err(failure('internal', { cause: 'wrongShape', call: name, field: v.getDotPath(issue), rule: issue.type }))
  }
  return Object.fromEntries(
    Object.entries(contract).map(([name, call]) => [name, (input: unknown) => ask(name, call, input)]),
  ) as ClientOf<Contract>
}
