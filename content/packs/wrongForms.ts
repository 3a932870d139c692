import { domainKindById, isDomainKind, makeWrong } from '../detector/kinds.ts'
import { type Slip, wholeSlip } from '../detector/slip.ts'
import { readDomain } from '../mail/domain.ts'
import type { ErrorKindId } from '../model/errorKind.ts'

/**
 * The wrong domains that a trap of this kind may choose from: what the kind makes of the right domain, without those
 * that the pack's organisations know. Nothing for an authored kind, or for a domain that cannot be read.
 */
export const wrongForms = (kind: ErrorKindId, right: string, known: ReadonlySet<string>): readonly string[] =>
  isDomainKind(kind) ? makeWrong(kind, right).filter((form) => !known.has(form)) : []

/** Whether a kind that is made of a domain explains the written one: the detector then finds it as that kind. */
export const isWrongForm = (kind: ErrorKindId, written: string, right: string): boolean => {
  const [found, known] = [readDomain(written), readDomain(right)]
  return (
    isDomainKind(kind) && found.ok && known.ok && domainKindById[kind].recognise(found.value, known.value) !== undefined
  )
}

/** How the written domain differs from the right one, as its kind sees it; for an authored kind, as a whole. */
export const trapSlip = (kind: ErrorKindId, written: string, right: string): Slip => {
  const found = readDomain(written)
  const known = readDomain(right)
  const seen =
    found.ok && known.ok && isDomainKind(kind) ? domainKindById[kind].recognise(found.value, known.value) : undefined
  return seen ?? wholeSlip(kind, written, right)
}
