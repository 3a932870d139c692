import { createReadStream } from 'node:fs'
import { err, ok, type Result } from '../../content/basics/result.ts'

/** The most bytes that are read of a file: more than the longest pack has, whatever its letters. */
const mostBytes = 24_000_000

/** Reads a pack's file as text, and never more of it than a pack may have; a byte-order mark at its start is no part of it. Fails with the system's reason. */
export const readPackText = async (file: string): Promise<Result<string, string>> => {
  const parts: Buffer[] = []
  try {
    // A pipe and a device have no size to ask for: it ends where enough was read.
    for await (const part of createReadStream(file, { end: mostBytes })) parts.push(part as Buffer)
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : String(problem))
  }
  return ok(
    Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
}
