import type { Line } from './line.ts'
import type { LogItem } from './logItem.ts'

/**
 * Reads one format, a line at a time, in bounded memory: what it finds is added to a list of the caller's, who empties
 * it. Never throws, whatever the bytes.
 */
export interface LogReader {
  line(line: Line, found: LogItem[]): void
  /** No line follows. */
  end(found: LogItem[]): void
}

/** A reader for one file. */
export type MakeReader = () => LogReader
