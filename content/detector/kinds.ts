import { readDomain } from '../mail/domain.ts'
import type { DomainKind, DomainKindId, ErrorKindId, Explained } from './kind.ts'
import { autocomplete } from './kinds/autocomplete.ts'
import { bccDue } from './kinds/bccDue.ts'
import { dotLost } from './kinds/dotLost.ts'
import { letterOmitted } from './kinds/letterOmitted.ts'
import { lettersTransposed } from './kinds/lettersTransposed.ts'
import { nameOverAddress } from './kinds/nameOverAddress.ts'
import { namesake } from './kinds/namesake.ts'
import { otherRealSuffix } from './kinds/otherRealSuffix.ts'
import { outsider } from './kinds/outsider.ts'
import { privateMailbox } from './kinds/privateMailbox.ts'
import { replyAllTooWide } from './kinds/replyAllTooWide.ts'
import { secureTwin } from './kinds/secureTwin.ts'
import { staleAddress } from './kinds/staleAddress.ts'
import { suffixLetterLost } from './kinds/suffixLetterLost.ts'
import { suffixPartCut } from './kinds/suffixPartCut.ts'

/** The kinds that can make and recognise their error. A new kind is a new file and a line here. */
export const domainKindById: Readonly<Record<DomainKindId, DomainKind>> = {
  suffixLetterLost,
  otherRealSuffix,
  suffixPartCut,
  dotLost,
  letterOmitted,
  lettersTransposed,
}

/** The same, in the order of their ids. No two of them recognise the same pair of domains. */
export const domainKinds: readonly DomainKind[] = Object.values(domainKindById)

/** Every kind: its title and its explanation. */
export const kindById: Readonly<Record<ErrorKindId, Explained>> = {
  ...domainKindById,
  namesake,
  privateMailbox,
  secureTwin,
  autocomplete,
  outsider,
  staleAddress,
  nameOverAddress,
  replyAllTooWide,
  bccDue,
}

/** Whether a kind can be made of a domain by rule; an authored one cannot. */
export const isDomainKind = (kind: ErrorKindId): kind is DomainKindId => Object.hasOwn(domainKindById, kind)

/** Every wrong domain that a kind makes of a right one, in fixed order; none when `right` cannot be read. */
export const makeWrong = (kind: DomainKindId, right: string): readonly string[] => {
  const domain = readDomain(right)
  return domain.ok ? domainKindById[kind].make(domain.value) : []
}
