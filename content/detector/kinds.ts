import { type Domain, readDomain } from '../mail/domain.ts'
import {
  type AuthoredKindId,
  authoredKindIds,
  type DomainKindId,
  domainKindIds,
  type ErrorKindId,
} from '../model/errorKind.ts'
import { type Difference, differenceBetween } from './difference.ts'
import type { AuthoredKind, DomainKind, ErrorKind, KindRule } from './kind.ts'
import { autocomplete } from './kinds/autocomplete.ts'
import { bccDue } from './kinds/bccDue.ts'
import { bitFlip } from './kinds/bitFlip.ts'
import { dotLost } from './kinds/dotLost.ts'
import { dotMisplaced } from './kinds/dotMisplaced.ts'
import { formerName } from './kinds/formerName.ts'
import { freeMailSlip } from './kinds/freeMailSlip.ts'
import { glyphLookAlike } from './kinds/glyphLookAlike.ts'
import { hyphenMoved } from './kinds/hyphenMoved.ts'
import { letterDoubled } from './kinds/letterDoubled.ts'
import { letterInserted } from './kinds/letterInserted.ts'
import { letterOmitted } from './kinds/letterOmitted.ts'
import { letterSubstituted } from './kinds/letterSubstituted.ts'
import { lettersTransposed } from './kinds/lettersTransposed.ts'
import { nameOverAddress } from './kinds/nameOverAddress.ts'
import { namesake } from './kinds/namesake.ts'
import { neighbouringKey } from './kinds/neighbouringKey.ts'
import { otherRealSuffix } from './kinds/otherRealSuffix.ts'
import { outsider } from './kinds/outsider.ts'
import { pairDropped } from './kinds/pairDropped.ts'
import { privateMailbox } from './kinds/privateMailbox.ts'
import { replyAllTooWide } from './kinds/replyAllTooWide.ts'
import { secureTwin } from './kinds/secureTwin.ts'
import { singularPlural } from './kinds/singularPlural.ts'
import { soundsAlike } from './kinds/soundsAlike.ts'
import { staleAddress } from './kinds/staleAddress.ts'
import { strayCharacters } from './kinds/strayCharacters.ts'
import { subdomainWrong } from './kinds/subdomainWrong.ts'
import { suffixLetterLost } from './kinds/suffixLetterLost.ts'
import { suffixMistyped } from './kinds/suffixMistyped.ts'
import { suffixPartAdded } from './kinds/suffixPartAdded.ts'
import { suffixPartCut } from './kinds/suffixPartCut.ts'
import { unicodeConfusable } from './kinds/unicodeConfusable.ts'
import { wrongOrganisation } from './kinds/wrongOrganisation.ts'
import type { Slip } from './slip.ts'

/**
 * The rules of the kinds that are made of a domain. A new kind is a new file, a line here or in `authoredKindById`, and
 * its id in `model/errorKind.ts`: without one of the three nothing compiles.
 */
export const ruleById: Readonly<Record<DomainKindId, KindRule>> = {
  unicodeConfusable,
  freeMailSlip,
  suffixLetterLost,
  suffixPartCut,
  suffixPartAdded,
  suffixMistyped,
  otherRealSuffix,
  dotLost,
  dotMisplaced,
  hyphenMoved,
  singularPlural,
  letterDoubled,
  pairDropped,
  lettersTransposed,
  glyphLookAlike,
  letterOmitted,
  letterInserted,
  neighbouringKey,
  soundsAlike,
  bitFlip,
  letterSubstituted,
  subdomainWrong,
}

/** The rules in the order that decides between them: the first that recognises a pair of domains has it alone. */
const rulesInOrder: readonly KindRule[] = domainKindIds.map((id) => ruleById[id])

/** A slip of the domain kinds. */
export type DomainSlip = Slip & { readonly kind: DomainKindId }

/** How one domain is a wrong form of another: the one kind that recognises the pair, or nothing. */
export const recogniseSlip = (found: Domain, known: Domain): DomainSlip | undefined => {
  const difference = differenceBetween(found, known)
  return difference && recogniseDifference(difference)
}

/** The same of domains whose difference is known already. */
export const recogniseDifference = (difference: Difference): DomainSlip | undefined => {
  const { found, known } = difference
  for (const rule of rulesInOrder) {
    const place = rule.recognise(difference)
    if (place) {
      return { kind: rule.id, found: found.text, intended: known.text, at: place.at, intendedAt: place.intendedAt }
    }
  }
  return undefined
}

/** The texts of a rule that are domains and no other rule's, in comparable form, without repeats. */
const make = (rule: KindRule, right: Domain): readonly string[] => {
  const made = new Set<string>()
  for (const text of rule.propose(right)) {
    const read = readDomain(text)
    if (read.ok && recogniseSlip(read.value, right)?.kind === rule.id) made.add(read.value.text)
  }
  return [...made]
}

const mapValues = <Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  to: (value: From) => To,
): Record<Key, To> =>
  // Object.entries loses the type of the keys, which are the record's own.
  Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, to(value)])) as Record<Key, To>

const asKind = (rule: KindRule): DomainKind => ({
  id: rule.id,
  title: rule.title,
  level: rule.level,
  explain: rule.explain,
  make: (right) => make(rule, right),
  recognise: (found, known) => {
    const slip = recogniseSlip(found, known)
    return slip?.kind === rule.id ? slip : undefined
  },
})

/** The kinds that can make and recognise their error. No two of them recognise the same pair of domains. */
export const domainKindById: Readonly<Record<DomainKindId, DomainKind>> = mapValues(ruleById, asKind)

/** The kinds that an author sets up. */
export const authoredKindById: Readonly<Record<AuthoredKindId, AuthoredKind>> = {
  namesake,
  privateMailbox,
  secureTwin,
  formerName,
  strayCharacters,
  wrongOrganisation,
  autocomplete,
  outsider,
  staleAddress,
  nameOverAddress,
  replyAllTooWide,
  bccDue,
}

/** The kinds that the directory and the message tell of, in the order in which they are asked. */
export const contextKinds = authoredKindIds.flatMap((id) => {
  const { recogniseElsewhere } = authoredKindById[id]
  return recogniseElsewhere === null ? [] : [{ id, recogniseElsewhere }]
})

/** Every kind: what all of them say of themselves. */
export const kindById: Readonly<Record<ErrorKindId, ErrorKind>> = { ...ruleById, ...authoredKindById }

/** Whether a kind can be made of a domain by rule; an authored one cannot. */
export const isDomainKind = (kind: ErrorKindId): kind is DomainKindId => Object.hasOwn(ruleById, kind)

/** Every wrong domain that a kind makes of a right one, in fixed order; none when `right` cannot be read. */
export const makeWrong = (kind: DomainKindId, right: string): readonly string[] => {
  const domain = readDomain(right)
  return domain.ok ? make(ruleById[kind], domain.value) : []
}
