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

/** A name that leads nowhere, and why in the system's words. */
export interface MissingFile {
  readonly path: string
  readonly reason: string
}

/**
 * The files that some names stand for: a file itself, of a folder all files in it and below. A name that leads nowhere
 * is one of them. Links to folders are not followed, so there are no circles.
 */
export async function* logFiles(names: readonly string[]): AsyncGenerator<LogFile | MissingFile> {
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
      yield* logFiles([...inner.sort(), ...below.sort()])
    } catch (problem) {
      yield { path: name, reason: problem instanceof Error ? problem.message : String(problem) }
    }
  }
}

const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b

/** How many bytes of a file were read from the disk so far. */
export interface BytesRead {
  bytes: number
}

/** The bytes of a file, unpacked if they are gzip; `read` counts those that came from the disk. */
export async function* openLog(path: string, read: BytesRead): AsyncGenerator<Uint8Array> {
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      read.bytes += chunk.length
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
