import { detect, type Finding } from '../../content/detector/detect.ts'
import type { Directory } from '../../content/detector/directory.ts'
import type { LogFormat } from './logItem.ts'
import { type LogFaultCode, type LoggedMail, logFaultCodes } from './logItem.ts'
import { tallyOf } from './tally.ts'

/** A place in a file. */
export interface LogPlace {
  readonly file: string
  readonly line: number
}

/** One misaddressed recipient. */
export interface ScanFinding extends LogPlace {
  readonly from: string | null
  readonly address: string
  readonly finding: Finding
}

interface Counted {
  readonly text: string
  readonly count: number
}

/** What a scan found, in numbers. */
export interface ScanSummary {
  readonly files: number
  readonly formats: Readonly<Partial<Record<LogFormat, number>>>
  /** Messages in mailboxes and lists, deliveries in logs of servers. */
  readonly entries: number
  readonly recipients: number
  readonly misaddressed: number
  /** Kinds by how often they came, most first; so are the lists below. */
  readonly kinds: readonly Counted[]
  /** The domains that were meant. */
  readonly intended: readonly Counted[]
  /** Wrong addresses. */
  readonly addresses: readonly Counted[]
  /** Who wrote to them. */
  readonly senders: readonly Counted[]
  /** What could not be read, by code, with the first places. */
  readonly faults: readonly {
    readonly code: LogFaultCode
    readonly count: number
    readonly first: readonly LogPlace[]
  }[]
  /** Whether there were too many different texts to count them all: small counts may then be too small. */
  readonly isShort: boolean
}

/** Counts what is read. */
export interface Scan {
  /** A message, from some file; gives back what is wrong with its recipients. */
  take(file: string, mail: LoggedMail): readonly ScanFinding[]
  fault(file: string, code: LogFaultCode, line: number): void
  /** A file is done; `format` undefined when it was none that is known. */
  close(format: LogFormat | undefined): void
  summary(): ScanSummary
}

const mostTexts = 20_000
const mostListed = 20
const mostPlaces = 10
/** The same recipients come again and again in a log: what was said of the latest of them is kept. */
const mostRemembered = 5_000

/** A scan of logs against a directory. Its memory does not grow with the logs. */
export const createScan = (directory: Directory): Scan => {
  const tallies = {
    kinds: tallyOf(mostTexts),
    intended: tallyOf(mostTexts),
    addresses: tallyOf(mostTexts),
    senders: tallyOf(mostTexts),
  }
  const faults = new Map<LogFaultCode, { count: number; first: LogPlace[] }>()
  const formats: Partial<Record<LogFormat, number>> = {}
  let remembered = new Map<string, Finding>()
  let [files, entries, recipients, misaddressed] = [0, 0, 0, 0]

  const findingOf = (address: string): Finding => {
    const before = remembered.get(address)
    if (before) return before
    const finding = detect(address, directory)
    if (remembered.size >= mostRemembered) remembered = new Map()
    remembered.set(address, finding)
    return finding
  }
  return {
    take: (file, { from, to, line }) => {
      entries++
      recipients += to.length
      const found: ScanFinding[] = []
      for (const address of to) {
        const finding = findingOf(address)
        if (!finding.misaddressed) continue
        misaddressed++
        if (finding.kind !== null) tallies.kinds.add(finding.kind)
        if (finding.intended !== null) tallies.intended.add(finding.intended)
        tallies.addresses.add(address)
        if (from !== null) tallies.senders.add(from)
        found.push({ file, line, from, address, finding })
      }
      return found
    },
    fault: (file, code, line) => {
      const own = faults.get(code) ?? { count: 0, first: [] }
      own.count++
      if (own.first.length < mostPlaces) own.first.push({ file, line })
      faults.set(code, own)
    },
    close: (format) => {
      files++
      if (format !== undefined) formats[format] = (formats[format] ?? 0) + 1
    },
    summary: () => ({
      files,
      formats,
      entries,
      recipients,
      misaddressed,
      kinds: tallies.kinds.top(mostTexts),
      intended: tallies.intended.top(mostListed),
      addresses: tallies.addresses.top(mostListed),
      senders: tallies.senders.top(mostListed),
      faults: logFaultCodes.flatMap((code) => {
        const own = faults.get(code)
        return own === undefined ? [] : [{ code, ...own }]
      }),
      isShort: Object.values(tallies).some((tally) => tally.isShort),
    }),
  }
}
