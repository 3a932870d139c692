import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One file to be read. */
export interface LogFile {
  readonly path: string
  readonly bytes: number
}

/**
 * The files that some names stand for: a file itself, of a folder all files in it and below. A name that leads nowhere
 * is passed to `onMissing`. Links to folders are not followed, so there are no circles.
 */
export async function* logFiles(
  names: readonly string[],
  onMissing: (path: string, reason: string) => void,
): AsyncGenerator<LogFile> {
  for (const name of names) {
    try {
      const found = await stat(name)
      if (!found.isDirectory()) {
        yield { path: name, bytes: found.size }
        continue
      }
      const inner: string[] = []
      const below: string[] = []
      for await (const entry of await opendir(name)) {
        if (entry.isFile()) inner.push(join(name, entry.name))
        else if (entry.isDirectory()) below.push(join(name, entry.name))
      }
      yield* logFiles([...inner.sort(), ...below.sort()], onMissing)
    } catch (problem) {
      onMissing(name, problem instanceof Error ? problem.message : String(problem))
    }
  }
}

const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b

/** The bytes of a file, unpacked if they are gzip; `onBytes` hears how many were read from the disk. */
export async function* openLog(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      onBytes(chunk.length)
      yield chunk
    }
  }
  yield* unpacked(counted())
}

/** A stream of bytes as it is, or unpacked if it is gzip. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done === true) return
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  if (!isGzip(first.value)) {
    yield* all()
    return
  }
  const gunzip = createGunzip()
  // Its own failures and those of the stream before it come out of the loop that reads it.
  pipeline(Readable.from(all()), gunzip, () => {})
  yield* gunzip
}
