import type * as v from 'valibot'

/** One call: the schemas of its two ends and its own failures. */
export interface Call<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
  Code extends string = string,
> {
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Code[]
}

export const call = <Input extends v.GenericSchema, Output extends v.GenericSchema, const Code extends string>(
  it: Call<Input, Output, Code>,
): Call<Input, Output, Code> => it
