/** The failures that any call can end in, whichever it is. */
const commonFailures = ['badInput', 'ledgerUnavailable', 'ledgerFull', 'unreachable', 'internal'] as const
export type CommonFailure = (typeof commonFailures)[number]

/** Why a call failed: a code to act on, and the values that its sentence needs (a path, a limit, a reason). */
export interface Failure<Code extends string = string> {
  readonly code: Code
  readonly values: Readonly<Record<string, string>>
}
