import * as v from 'valibot'
import { err, type Result } from '../basics/result.ts'
import type { Failure } from '../model/failure.ts'
import type { Call, Calls, FailureOf, InputOf, OutputOf } from './call.ts'
import type { Send } from './send.ts'

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
    error: v.object({ code: v.string(), values: v.record(v.string(), v.string()) }),
  }),
])

const failure = (code: string, values: Record<string, string>): Result<never, Failure> => err({ code, values })

/**
 * Turns a Send into a typed client of a contract. A transport that fails is `unreachable`; an answer that is not what the
 * contract says is `internal`, because a screen must not draw what it does not understand.
 */
export const connect = <Contract extends Calls>(contract: Contract, send: Send): ClientOf<Contract> => {
  const ask = async (name: string, { output }: Call, input: unknown): Promise<Result<unknown, Failure>> => {
    let raw: unknown
    try {
      raw = await send({ name, input })
    } catch (problem) {
      return failure('unreachable', { reason: problem instanceof Error ? problem.message : String(problem) })
    }
    const answer = v.safeParse(Answer, raw)
    if (!answer.success) return failure('internal', { call: name, reason: 'the answer is not a result' })
    if (!answer.output.ok) return err(answer.output.error)
    const value = v.safeParse(output, answer.output.value)
    if (value.success) return { ok: true, value: value.output }
    const issue = value.issues[0]
    return failure('internal', { call: name, reason: `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}` })
  }
  return Object.fromEntries(
    Object.entries(contract).map(([name, call]) => [name, (input: unknown) => ask(name, call, input)]),
  ) as ClientOf<Contract>
}
