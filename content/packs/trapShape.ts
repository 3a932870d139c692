import { isDomainKind } from '../detector/kinds.ts'
import type { ErrorKindId } from '../model/errorKind.ts'

/**
 * What a trap changes when it is sprung.
 * - `domain`: the recipient's domain, by the kind's own rule.
 * - `address`: the recipient's address, as the author wrote it, or the whole person.
 * - `presence`: the recipients are there only then; in a clean item they are not.
 * - `view`: the recipients stand where they see each other; in a clean item they stand in Bcc.
 */
type TrapShape = 'domain' | 'address' | 'presence' | 'view'

/** The shape of every kind of trap. */
export const trapShape = (kind: ErrorKindId): TrapShape => {
  if (isDomainKind(kind)) return 'domain'
  if (kind === 'outsider' || kind === 'replyAllTooWide') return 'presence'
  return kind === 'bccDue' ? 'view' : 'address'
}
