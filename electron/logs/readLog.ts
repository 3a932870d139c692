import { isBlank, type Line } from './line.ts'
import { formatOf, type LogFormat, readerByFormat } from './logFormat.ts'
import type { LogReader, LogSink } from './logItem.ts'
import { readLines } from './readLines.ts'

/** A format is recognised by so many lines that are not blank, or so many bytes. */
const sampleLines = 200
const sampleBytes = 65_536

/** The first lines of a log, held until they tell its format. */
const sampling = (sink: LogSink) => {
  let held: Line[] = []
  let bytes = 0
  return {
    /** Holds a line; true when that is enough. */
    hold: (line: Line): boolean => {
      if (held.length === 0 && isBlank(line)) return false
      // A copy: the piece of the file that it stands in is not kept.
      held.push({ number: line.number, bytes: Buffer.from(line.bytes) })
      bytes += line.bytes.length
      return held.length >= sampleLines || bytes >= sampleBytes
    },
    /** The reader for the format, which has read the held lines already. */
    settle: (wanted: LogFormat | undefined): { format: LogFormat | undefined; reader: LogReader | undefined } => {
      const lines = held
      held = []
      const format = wanted ?? formatOf(lines.map(({ bytes }) => bytes.toString('utf8')).filter((text) => text !== ''))
      if (format === undefined) {
        sink.fault('unknownFormat', lines[0]?.number ?? 1)
        return { format, reader: undefined }
      }
      const reader = readerByFormat[format](sink)
      for (const line of lines) reader.line(line)
      return { format, reader }
    },
  }
}

/**
 * Reads a log, whatever it is, and gives back its format; undefined when it is none that is known. Never throws because
 * of its content; a stream that cannot be opened or breaks off is reported, when everything before it has been read.
 */
export const readLog = async (
  chunks: AsyncIterable<Uint8Array>,
  sink: LogSink,
  wanted?: LogFormat,
): Promise<LogFormat | undefined> => {
  const sample = sampling(sink)
  let settled: ReturnType<typeof sample.settle> | undefined
  let last = 0
  try {
    await readLines(chunks, sink, (line) => {
      last = line.number
      if (settled) settled.reader?.line(line)
      else if (sample.hold(line)) settled = sample.settle(wanted)
    })
  } catch (problem) {
    // The system's and zlib's errors have codes; one without is a mistake of ours.
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    sink.fault('cannotRead', last)
    if (last === 0) return undefined
  }
  settled ??= sample.settle(wanted)
  settled.reader?.end()
  return settled.format
}
