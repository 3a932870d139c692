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

/** A message that a log tells of. */
export const mailIn = (line: number, from: string | null, to: readonly string[]): LogItem => ({
  is: 'mail',
  mail: { line, from, to },
})

/** That something is wrong in a line, counted from 1; 0 stands for the whole file. */
export const faultIn = (line: number, code: LogFaultCode): LogItem => ({ is: 'fault', code, line })
