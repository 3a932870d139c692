import { type Domain, readDomain } from '../mail/domain.ts'
import type { Directory, KnownDomain } from './directory.ts'
import { labelAt, lettersOf, ownLabels } from './edit.ts'
import type { DomainKindId, Slip } from './kind.ts'
import { areOwnerEndings, nearSuffixes } from './nearSuffix.ts'

/** One reason for or against: natural log-odds, added to the others. Above 0 it speaks for a slip. */
export interface Term {
  readonly name:
    | 'kind'
    | 'ending'
    | 'length'
    | 'shortLabel'
    | 'digit'
    | 'plural'
    | 'hyphen'
    | 'subdomain'
    | 'edge'
    | 'share'
    | 'rivals'
  readonly value: number
}

/** A slip that would explain a domain, and how much speaks for it. */
export interface Evidence {
  readonly slip: Slip
  /** The known domain that was meant, or whose subdomain was. */
  readonly known: KnownDomain
  readonly terms: readonly Term[]
  /** The sum of the terms. */
  readonly logOdds: number
}

/**
 * Log-odds for each kind when its label has six letters and the directory knows one domain. All figures here come from
 * a logistic regression on some 43,000 real domains (directories of 300 to 21,500 of them, the unseen half as right
 * addresses, wrong ones from a separate fuzz, three slips in a hundred mails), rounded
 * and then moved by hand until at most five in a thousand unknown right addresses were flagged by the largest.
 */
const kindTerms: Readonly<Record<DomainKindId, number>> = {
  suffixLetterLost: 10,
  suffixPartCut: 6.8,
  otherRealSuffix: -2.5,
  dotLost: 11,
  letterOmitted: 6.8,
  lettersTransposed: 8.7,
}

/** Per letter more or less than six, up to fourteen: the longer the name, the less two owners share it by chance. */
const perLetter = 0.23
const typicalLetters = 6
const mostLetters = 14
/** Per letter that a label has less than six, when a letter is lost or swapped in it: short labels are near to many. */
const perLetterShort = -1.1
/** Two endings that a hand or a memory takes for one another. Without this, another ending says next to nothing. */
const nearEnding = 9
/** The same for `.com`, `.org` and `.net`, which one owner often holds together. */
const ownerEnding = 8.2
/** The start of the ending lost, not its end: `firm.au` for `firm.com.au` is seldom a firm's second domain. */
const headCut = 2.4
/** The first letter, by which initials differ, as in the names of universities. */
const firstLetter = -0.8
/** Numbers run in series, so a number one step away is as likely a neighbour as a slip. */
const digitChanged = -2
/** Singular and plural are often two owners, or one owner's two domains. */
const pluralLost = -1.6
/** With and without a hyphen are often one owner's two domains. */
const hyphenLost = -3
/** The owner's own name is right, only what stands before it is not. */
const inSubdomain = 0.8
/** Per e-fold by which the directory has more mail than goes to the intended domain. */
const perShare = -0.63
/** Per other known domain that would explain it as well, up to three: among so many neighbours there is room for one more. */
const perRival = -1.4
const mostRivals = 3

/** The label that was meant: the one that differs, or the owner's name where the ending does. */
const meantLabel = (slip: Slip, intended: Domain): { index: number; letters: readonly string[] } => {
  const index = labelAt(intended, slip.intendedAt[0])
  return { index, letters: lettersOf(intended.labels[index] ?? '') }
}

const lengthTerm = (letters: number): Term => ({
  name: 'length',
  value: perLetter * (Math.min(letters, mostLetters) - typicalLetters),
})

const when = (name: Term['name'], holds: boolean, value: number): readonly Term[] => (holds ? [{ name, value }] : [])

/** What speaks for and against a letter lost or swapped in a label. */
const letterTerms = (slip: Slip, intended: Domain): readonly Term[] => {
  const { index, letters } = meantLabel(slip, intended)
  const changed = slip.intended.slice(...slip.intendedAt)
  const isLast = slip.intendedAt[1] === slip.intended.length || slip.intended[slip.intendedAt[1]] === '.'
  const isFirst = slip.intendedAt[0] === 0 || slip.intended[slip.intendedAt[0] - 1] === '.'
  return [
    lengthTerm(letters.length),
    ...when('shortLabel', letters.length < typicalLetters, perLetterShort * (typicalLetters - letters.length)),
    ...when('edge', isFirst, firstLetter),
    ...when('digit', /\d/.test(changed), digitChanged),
    ...when('plural', slip.kind === 'letterOmitted' && changed === 's' && isLast, pluralLost),
    ...when('hyphen', changed.includes('-'), hyphenLost),
    ...when('subdomain', index < ownLabels(intended).length - 1, inSubdomain),
  ]
}

const kindSpecific = (slip: Slip, kind: DomainKindId, found: Domain, intended: Domain): readonly Term[] => {
  switch (kind) {
    case 'suffixLetterLost':
      return [lengthTerm(lettersOf(intended.name).length)]
    case 'otherRealSuffix':
      return [
        lengthTerm(lettersOf(intended.name).length),
        ...when(
          'ending',
          nearSuffixes(intended.suffix).includes(found.suffix),
          areOwnerEndings(intended.suffix, found.suffix) ? ownerEnding : nearEnding,
        ),
      ]
    case 'suffixPartCut':
      return [
        lengthTerm(lettersOf(intended.name).length),
        ...when('ending', intended.suffix.endsWith(`.${found.suffix}`), headCut),
      ]
    case 'dotLost':
      return [lengthTerm(meantLabel(slip, intended).letters.length)]
    case 'letterOmitted':
    case 'lettersTransposed':
      return letterTerms(slip, intended)
  }
}

/**
 * How much speaks for a slip. `rivals` counts the other known domains that would explain the same found domain; `kind`
 * is the slip's. Readable on purpose: each term is named, and nothing else goes into the sum.
 */
export const weighSlip = (
  slip: Slip & { readonly kind: DomainKindId },
  known: KnownDomain,
  directory: Directory,
  rivals: number,
): Evidence => {
  const found = readDomain(slip.found)
  const intended = readDomain(slip.intended)
  const terms: Term[] = [
    { name: 'kind', value: kindTerms[slip.kind] },
    ...(found.ok && intended.ok ? kindSpecific(slip, slip.kind, found.value, intended.value) : []),
    { name: 'share', value: perShare * Math.log(directory.totalWeight / known.weight) },
    ...when('rivals', rivals > 0, perRival * Math.min(rivals, mostRivals)),
  ]
  return { slip, known, terms, logOdds: terms.reduce((sum, term) => sum + term.value, 0) }
}
