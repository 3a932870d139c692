import { type BytesRead, logFiles, openLog, unpacked } from './logFiles.ts'
import { faultIn, type LogFormat, type LogItem } from './logItem.ts'
import { readLog } from './readLog.ts'

/** What a name stands for that is no file: what comes in at standard input. */
export const standardInput = '-'

/** What was read of a file in one go. */
export interface LogPiece {
  readonly file: string
  readonly items: readonly LogItem[]
  /** Bytes that were read from the disk for it. */
  readonly bytes: number
}

/**
 * What is in all logs that some names stand for, in their order, a piece at a time: nothing is read ahead of what is
 * asked for. A name that leads nowhere has a fault `cannotRead` in line 0 and no end. `format` is that of all, where
 * their start does not show it.
 */
export async function* readLogs(
  names: readonly string[],
  input: AsyncIterable<Uint8Array>,
  format?: LogFormat,
): AsyncGenerator<LogPiece> {
  for (const name of names) {
    if (name === standardInput) {
      for await (const items of readLog(unpacked(input), format)) yield { file: name, items, bytes: 0 }
      continue
    }
    for await (const found of logFiles([name])) {
      const { path: file } = found
      if ('reason' in found) {
        yield { file, items: [faultIn(0, 'cannotRead')], bytes: 0 }
        continue
      }
      const read: BytesRead = { bytes: 0 }
      let counted = 0
      for await (const items of readLog(openLog(file, read), format)) {
        // Before the pause: what is packed is read ahead of whoever asks.
        const bytes = read.bytes - counted
        counted = read.bytes
        yield { file, items, bytes }
      }
    }
  }
}
