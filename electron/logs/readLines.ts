import { TextDecoder } from 'node:util'
import type { Line } from './line.ts'

/** The longest line that is kept, in bytes: a thousand recipients with long names. The rest of it is dropped. */
const longestLine = 1024 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The decoder of a text that is not in a super-set of ASCII: by its mark, or by its zeros where it has none. */
const utf16Decoder = (start: Uint8Array): TextDecoder | undefined => {
  const [first, second, third, fourth] = start
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0)) {
    return new TextDecoder('utf-16le')
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0)) {
    return new TextDecoder('utf-16be')
  }
  return undefined
}

/** The same text in UTF-8, without a mark at its start. Decided by the first bytes. */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined
  let isFirst = true
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    if (isFirst) decoder = utf16Decoder(chunk)
    const bytes = decoder
      ? Buffer.from(decoder.decode(chunk, { stream: true }))
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    yield isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
    isFirst = false
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

/**
 * The lines of a stream of bytes, those of one piece at a time. They are parted as they are asked for, so ask for all of
 * a piece before the next one; what they hold is there until then. UTF-16 is turned into UTF-8. It holds one piece of
 * the stream and one line; of a line of more than a mebibyte the rest is dropped. Lines end in LF or CRLF, in CR where
 * the start has none.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<Line>> {
  let separator: number | undefined
  let number = 1
  let held: Buffer[] = []
  let heldBytes = 0
  let isCut = false

  const hold = (bytes: Buffer): void => {
    const room = longestLine - heldBytes
    isCut ||= bytes.length > room
    const kept = bytes.subarray(0, room)
    if (kept.length > 0) held.push(kept)
    heldBytes += kept.length
  }
  const take = (last: Buffer): Line => {
    if (heldBytes > 0 || last.length > longestLine) hold(last)
    const whole = heldBytes > 0 ? Buffer.concat(held) : last
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    const line = { number, bytes, isCut }
    number++
    held = []
    heldBytes = 0
    isCut = false
    return line
  }

  const linesIn = function* (bytes: Buffer, ending: number): Generator<Line> {
    let start = 0
    for (let end = bytes.indexOf(ending); end >= 0; end = bytes.indexOf(ending, start)) {
      yield take(bytes.subarray(start, end))
      start = end + 1
    }
    // A copy: the stream may use the piece's memory again.
    if (start < bytes.length) hold(Buffer.from(bytes.subarray(start, start + longestLine + 1)))
  }

  for await (const bytes of inUtf8(chunks)) {
    separator ??= bytes.includes(lineFeed) || !bytes.includes(carriageReturn) ? lineFeed : carriageReturn
    yield linesIn(bytes, separator)
  }
  if (heldBytes > 0) yield [take(Buffer.alloc(0))]
}
