import * as v from 'valibot'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { sayIssue } from '../../content/packs/schemaFault.ts'
import { readSmallText } from './smallText.ts'

/**
 * Reads a small JSON file by a schema; undefined where there is no such file. Fails with lines that name the file, the place
 * and the remedy.
 */
export const readJsonFile = <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  mostBytes: number,
): Result<v.InferOutput<Schema> | undefined, readonly string[]> => {
  const text = readSmallText(file, mostBytes)
  if (!text.ok) return err([`${file}: ${text.error.problem} ${text.error.fix}`])
  if (text.value === undefined) return ok(undefined)
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err([`${file}: It is not JSON: ${reason}. Correct the text at that place.`])
  }
  const read = v.safeParse(schema, json)
  if (read.success) return ok(read.output)
  return err(
    read.issues.map((issue) => {
      const { problem, fix } = sayIssue(issue)
      return `${file}: ${v.getDotPath(issue) ?? 'the file'}: ${problem} ${fix}`
    }),
  )
}
