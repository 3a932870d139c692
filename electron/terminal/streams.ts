import { Readable, Writable } from 'node:stream'
import { type CommandIo, commandIo, type StandardStreams } from './commandIo.ts'

/** For tests: streams in memory, and what was written to them so far. */
export interface MemoryIo extends CommandIo, StandardStreams {
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

/** For tests: standard streams with these chunks to read. With `isTTY` their output goes to a terminal. */
export const memoryIo = (input: readonly (string | Uint8Array)[] = [], { isTTY = false } = {}): MemoryIo => {
  const [out, problems] = [memory(), memory()]
  const streams = {
    stdin: Readable.from(input.map((chunk) => Buffer.from(chunk))),
    stdout: Object.assign(out.stream, { isTTY }),
    stderr: Object.assign(problems.stream, { isTTY }),
  }
  return { ...streams, ...commandIo(streams), out: out.text, problems: problems.text }
}
