import { type DomainKindId, domainKindIds, type ErrorKindId, type Slip } from '../detector/kind.ts'
import { domainKindById } from '../detector/kinds.ts'
import { readDomain } from '../mail/domain.ts'

/** Whether a kind is made of a domain by rule; the others are set up by an author. */
const isDomainKind = (kind: ErrorKindId): kind is DomainKindId => (domainKindIds as readonly string[]).includes(kind)

/**
 * The wrong domains that a trap of this kind may choose from: what the kind makes of the right domain, without those
 * that the pack's organisations know. Nothing for an authored kind, or for a domain that cannot be read.
 */
export const wrongForms = (kind: ErrorKindId, right: string, known: ReadonlySet<string>): readonly string[] => {
  const domain = readDomain(right)
  if (!domain.ok || !isDomainKind(kind)) return []
  return domainKindById[kind].make(domain.value).filter((form) => !known.has(form))
}

/** Whether the author must write the wrong domain, because no rule makes it. */
export const needsWritten = (kind: ErrorKindId): boolean => !isDomainKind(kind)

/** How the written domain differs from the right one, as its kind sees it; for an authored kind, as a whole. */
export const trapSlip = (kind: ErrorKindId, written: string, right: string): Slip => {
  const found = readDomain(written)
  const known = readDomain(right)
  const seen =
    found.ok && known.ok && isDomainKind(kind) ? domainKindById[kind].recognise(found.value, known.value) : undefined
  return seen ?? { kind, found: written, intended: right, at: [0, written.length], intendedAt: [0, right.length] }
}
