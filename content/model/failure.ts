/** The failures that any call can end in, whichever it is. */
const commonFailures = ['badInput', 'ledgerUnavailable', 'ledgerFull', 'unreachable', 'internal'] as const
export type CommonFailure = (typeof commonFailures)[number]

/** Why a call failed: a code to act on, and the values that its sentence needs (a path, a limit, a reason). */
export interface Failure<Code extends string = string> {
  readonly code: Code
  readonly values: Readonly<Record<string, string>>
}

/**
 * Why the ledger did not do what it was asked: it cannot be opened or written (`ledgerUnavailable`), or the disk has
 * no room (`ledgerFull`). `path` names the file, `reason` says it in the system's words.
 */
export interface LedgerFailure {
  readonly code: 'ledgerUnavailable' | 'ledgerFull'
  readonly values: Readonly<Record<'path' | 'reason', string>>
}
