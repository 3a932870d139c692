import { Readable, Writable } from 'node:stream'
import type { CommandIo } from './commandIo.ts'

/** For tests: streams in memory, and what was written to them so far. */
export interface MemoryIo extends CommandIo {
  readonly out: () => string
  readonly problems: () => string
}

const memory = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** For tests: standard streams with these chunks to read. */
export const memoryIo = (input: readonly (string | Uint8Array)[] = []): MemoryIo => {
  const [out, problems] = [memory(), memory()]
  return {
    stdin: Readable.from(input.map((chunk) => Buffer.from(chunk))),
    stdout: out.stream,
    stderr: problems.stream,
    out: out.text,
    problems: problems.text,
  }
}
