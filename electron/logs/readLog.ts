import { isBlank, type Line } from './line.ts'
import { formatOf, readerByFormat } from './logFormat.ts'
import { faultIn, type LogFormat, type LogItem } from './logItem.ts'
import type { LogReader } from './logReader.ts'
import { readLines } from './readLines.ts'

/** A format is recognised by so many lines that are not blank, or so many bytes. */
const sampleLines = 200
const sampleBytes = 65_536

/** What a log is; neither is there where it is of no format that is known. */
interface Settled {
  readonly format: LogFormat | undefined
  readonly reader: LogReader | undefined
}

/** The first lines of a log, held until they tell its format. */
const sampling = () => {
  let held: Line[] = []
  let bytes = 0
  return {
    /** Holds a line; true when that is enough. */
    hold: (line: Line): boolean => {
      if (held.length === 0 && isBlank(line)) return false
      // A copy: the piece of the file that it stands in is not kept.
      held.push({ ...line, bytes: Buffer.from(line.bytes) })
      bytes += line.bytes.length
      return held.length >= sampleLines || bytes >= sampleBytes
    },
    /** The reader for the format, which has read the held lines already. */
    settle: (wanted: LogFormat | undefined, found: LogItem[]): Settled => {
      const lines = held
      held = []
      const format = wanted ?? formatOf(lines.map(({ bytes }) => bytes.toString('utf8')).filter((text) => text !== ''))
      if (format === undefined) {
        found.push(faultIn(lines[0]?.number ?? 1, 'unknownFormat'))
        return { format, reader: undefined }
      }
      const reader = readerByFormat[format]()
      for (const line of lines) reader.line(line, found)
      return { format, reader }
    },
  }
}

/**
 * What is in a log, whatever it is, those of one piece of it at a time; its end, with its format, is the last. Never
 * throws because of its content; a stream that cannot be opened or breaks off is a fault, after everything before it.
 */
export async function* readLog(
  chunks: AsyncIterable<Uint8Array>,
  wanted?: LogFormat,
): AsyncGenerator<readonly LogItem[]> {
  const sample = sampling()
  let found: LogItem[] = []
  let settled: Settled | undefined
  let last = 0
  try {
    for await (const lines of readLines(chunks)) {
      for (const line of lines) {
        last = line.number
        if (line.isCut) found.push(faultIn(line.number, 'lineTooLong'))
        if (settled) settled.reader?.line(line, found)
        else if (sample.hold(line)) settled = sample.settle(wanted, found)
      }
      yield found
      found = []
    }
  } catch (problem) {
    // The system's and zlib's errors have codes; one without is a mistake of ours.
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    found.push(faultIn(last, 'cannotRead'))
    if (last === 0) return yield [...found, { is: 'end', format: undefined }]
  }
  settled ??= sample.settle(wanted, found)
  settled.reader?.end(found)
  yield [...found, { is: 'end', format: settled.format }]
}
