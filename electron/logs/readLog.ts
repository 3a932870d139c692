import { isBlank, type Line } from './line.ts'
import { formatOf, readerByFormat } from './logFormat.ts'
import type { LogFormat, LogItem, LogReader, LogSink } from './logItem.ts'
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
      held.push({ ...line, bytes: Buffer.from(line.bytes) })
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

/** What was read since it was last asked for; a reader puts it there. */
const collecting = () => {
  let items: LogItem[] = []
  const sink: LogSink = {
    mail: (mail) => void items.push({ is: 'mail', mail }),
    fault: (code, line) => void items.push({ is: 'fault', code, line }),
  }
  return {
    sink,
    taken: (): readonly LogItem[] => {
      const taken = items
      items = []
      return taken
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
  const { sink, taken } = collecting()
  const sample = sampling(sink)
  let settled: ReturnType<typeof sample.settle> | undefined
  let last = 0
  try {
    for await (const lines of readLines(chunks)) {
      for (const line of lines) {
        last = line.number
        if (line.isCut) sink.fault('lineTooLong', line.number)
        if (settled) settled.reader?.line(line)
        else if (sample.hold(line)) settled = sample.settle(wanted)
      }
      yield taken()
    }
  } catch (problem) {
    // The system's and zlib's errors have codes; one without is a mistake of ours.
    if (!(problem instanceof Error && 'code' in problem)) throw problem
    sink.fault('cannotRead', last)
    if (last === 0) return yield [...taken(), { is: 'end', format: undefined }]
  }
  settled ??= sample.settle(wanted)
  settled.reader?.end()
  yield [...taken(), { is: 'end', format: settled.format }]
}
