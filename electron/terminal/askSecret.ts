import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { isTerminal } from './isTerminal.ts'

/** A terminal that can be asked to show nothing of what is typed. */
interface RawTerminal extends Readable {
  setRawMode(isRaw: boolean): unknown
}

const canHide = (stream: Readable): stream is RawTerminal =>
  isTerminal(stream) && 'setRawMode' in stream && typeof stream.setRawMode === 'function'

/** What arrow and function keys send. */
const keySequence = new RegExp(`${String.fromCodePoint(0x1b)}(?:\\[[0-9;]*[A-Za-z~]|O[A-Za-z])`, 'g')

/** What was typed so far, and how it ended, if it has. */
interface Typed {
  readonly letters: readonly string[]
  readonly end?: 'done' | 'left'
}

/** One more letter, as a terminal would edit its line. */
const typed = ({ letters }: Typed, letter: string): Typed => {
  switch (letter) {
    case '\r':
    case '\n':
    case '\u0004':
      return { letters, end: 'done' }
    case '\u0003':
      return { letters, end: 'left' }
    case '\u007f':
    case '\b':
      return { letters: letters.slice(0, -1) }
    case '\u0015':
      return { letters: [] }
    default:
      return /\p{Cc}/u.test(letter) ? { letters } : { letters: [...letters, letter] }
  }
}

/**
 * Asks for a line that is not shown while it is typed. Undefined where nobody sits at a terminal, or they leave with Ctrl+C.
 * What comes behind the line stays for whoever asks next.
 */
export const askSecret = async (stdin: Readable, stderr: Writable, question: string): Promise<string | undefined> => {
  if (!canHide(stdin)) return undefined
  stderr.write(question)
  stdin.setRawMode(true)
  const decoder = new StringDecoder('utf8')
  try {
    return await new Promise<string | undefined>((resolve) => {
      let line: Typed = { letters: [] }
      const onEnd = (): void => finish(undefined)
      const onData = (chunk: Buffer | string): void => {
        const text = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).replace(keySequence, '')
        const letters = [...text]
        for (const [at, letter] of letters.entries()) {
          line = typed(line, letter)
          if (line.end === undefined) continue
          const rest = letters.slice(at + 1).join('')
          finish(line.end === 'done' ? line.letters.join('') : undefined)
          if (rest !== '') stdin.unshift(Buffer.from(rest))
          return
        }
      }
      const finish = (answer: string | undefined): void => {
        stdin.off('data', onData)
        stdin.off('end', onEnd)
        stdin.pause()
        resolve(answer)
      }
      stdin.on('data', onData)
      stdin.on('end', onEnd)
      // A stream that was paused after the question before does not flow by itself.
      stdin.resume()
    })
  } finally {
    stdin.setRawMode(false)
    stderr.write('\n')
  }
}
