import type * as v from 'valibot'
import type { CommonFailure, Failure, FailureCode } from '../model/failure.ts'

/** One call: the schemas of its two ends and its own failures. */
export interface Call<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
  Code extends FailureCode = FailureCode,
> {
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Code[]
}

/** Declares a call, and keeps the types of its schemas and the codes of its failures. */
export const call = <Input extends v.GenericSchema, Output extends v.GenericSchema, const Code extends FailureCode>(
  it: Call<Input, Output, Code>,
): Call<Input, Output, Code> => it

/** Calls by their names: what one role may ask. */
export type Calls = { readonly [Name in string]: Call }

/** What a page sends with a call; what has a default may be left out. */
export type InputOf<One extends Call> = v.InferInput<One['input']>
/** The same as the host gets it: checked, and with its defaults. */
export type CheckedInputOf<One extends Call> = v.InferOutput<One['input']>
export type OutputOf<One extends Call> = v.InferOutput<One['output']>
export type FailureOf<One extends Call> = Failure<One['failures'][number] | CommonFailure>
