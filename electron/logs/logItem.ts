import type { Line } from './line.ts'

/** The formats that are read. */
export const logFormats = ['mbox', 'eml', 'postfix', 'exim', 'exchange', 'csv'] as const
export type LogFormat = (typeof logFormats)[number]

/** A message as a log tells of it. */
export interface LoggedMail {
  /** The line that it was read from; the last one where there are several. */
  readonly line: number
  /** Address of the sender; null when the log does not say, or for a notice that nobody sent. */
  readonly from: string | null
  /** Addresses of the recipients as they were written, readable or not. */
  readonly to: readonly string[]
}

/** What can be wrong with a log. None of it stops the reading. */
export const logFaultCodes = [
  'cannotRead',
  'unknownFormat',
  'notUtf8',
  'lineTooLong',
  'truncated',
  'badHeader',
  'badRecipients',
  'unclosedQuote',
  'cellsMissing',
  'noAddressColumn',
] as const
export type LogFaultCode = (typeof logFaultCodes)[number]

/** What is read of a log: a message, something that is wrong with it, or last of all that it ends, and what it was. */
export type LogItem =
  | { readonly is: 'mail'; readonly mail: LoggedMail }
  | { readonly is: 'fault'; readonly code: LogFaultCode; readonly line: number }
  /** `format` is undefined where it is none that is known. */
  | { readonly is: 'end'; readonly format: LogFormat | undefined }

/** Where a reader puts what it finds in a line. */
export interface LogSink {
  mail(mail: LoggedMail): void
  fault(code: LogFaultCode, line: number): void
}

/** Reads one format, a line at a time, in bounded memory. Never throws, whatever the bytes. */
export interface LogReader {
  line(line: Line): void
  /** No line follows. */
  end(): void
}

/** A reader for one file. */
export type MakeReader = (sink: LogSink) => LogReader
