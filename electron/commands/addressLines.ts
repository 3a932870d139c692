import { TextDecoder } from 'node:util'

/** The longest line that is kept, in UTF-16 units: six times the longest address. The rest of it is dropped. */
const longestLine = 2_000

/** By the mark at the start of the text: PowerShell writes UTF-16, everyone else UTF-8. The decoder drops the mark. */
const decoderFor = (start: Uint8Array): TextDecoder => {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

/**
 * The lines of a stream that are not blank, without the spaces around them, as many at a time as have arrived. It holds
 * one piece of the stream and never more: a line without end is cut after 2,000 letters and ends in "…".
 */
export async function* addressLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly string[]> {
  let decoder: TextDecoder | undefined
  let held = ''

  const hold = (piece: string): void => {
    const fresh = held === '' ? piece.trimStart() : piece
    held += fresh.slice(0, Math.max(0, longestLine + 1 - held.length))
  }
  const take = (): string[] => {
    const line = held.length > longestLine ? `${held.slice(0, longestLine)}…` : held.trimEnd()
    held = ''
    return line === '' ? [] : [line]
  }
  const read = (text: string): string[] =>
    text.split(/[\r\n]/).flatMap((piece, place) => {
      const ended = place === 0 ? [] : take()
      hold(piece)
      return ended
    })

  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    decoder ??= decoderFor(bytes)
    const lines = read(decoder.decode(bytes, { stream: true }))
    if (lines.length > 0) yield lines
  }
  const last = [...read(decoder?.decode() ?? ''), ...take()]
  if (last.length > 0) yield last
}
