import type { Locale } from '../basics/locale.ts'
import type { AddressFaultCode } from '../mail/address.ts'
import { shown } from './edit.ts'
import type { Finding } from './finding.ts'
import { isDomainKind, kindById, ruleById } from './kinds.ts'
import { isProvider } from './providers.ts'

/** Why a text is no address, as a sentence. */
const faultSentences: Readonly<Record<AddressFaultCode, Readonly<Record<Locale, string>>>> = {
  empty: { en: 'There is no address.', fr: 'Il n’y a pas d’adresse.' },
  noAt: { en: 'It has no @.', fr: 'Il lui manque le @.' },
  twoAts: { en: 'It has more than one @.', fr: 'Elle a plus d’un @.' },
  emptyLocal: { en: 'Nothing stands before the @.', fr: 'Il n’y a rien avant le @.' },
  emptyDomain: { en: 'Nothing stands after the @.', fr: 'Il n’y a rien après le @.' },
  localTooLong: { en: 'The part before the @ is too long.', fr: 'La partie avant le @ est trop longue.' },
  dotOutOfPlace: {
    en: 'A dot before the @ has no letter on one of its sides.',
    fr: 'Un point avant le @ n’a pas de lettre d’un côté.',
  },
  unclosedQuote: { en: 'The closing quotation mark is missing.', fr: 'Il manque le guillemet fermant.' },
  domainLiteral: {
    en: 'It has a number in brackets in place of a domain name.',
    fr: 'Elle a un numéro entre crochets à la place d’un nom de domaine.',
  },
  noDot: { en: 'There is no dot after the @.', fr: 'Il n’y a pas de point après le @.' },
  addressTooLong: { en: 'It is too long for an address.', fr: 'Elle est trop longue pour une adresse.' },
  emptyLabel: {
    en: 'A dot after the @ has nothing on one of its sides.',
    fr: 'Un point après le @ n’a rien d’un côté.',
  },
  domainTooLong: { en: 'The domain name is too long.', fr: 'Le nom de domaine est trop long.' },
  labelTooLong: {
    en: 'A part of the domain name is too long.',
    fr: 'Une partie du nom de domaine est trop longue.',
  },
  numericEnding: { en: 'It ends in a number.', fr: 'Elle se termine par un nombre.' },
  badCharacter: {
    en: 'It has a character that no address may have there.',
    fr: 'Elle a un caractère qu’une adresse ne peut pas avoir à cet endroit.',
  },
  badHyphen: {
    en: 'A hyphen stands at the edge of a part of the domain name.',
    fr: 'Un tiret se trouve au bord d’une partie du nom de domaine.',
  },
  badALabel: {
    en: 'A part of the domain name begins with xn-- and stands for no letters.',
    fr: 'Une partie du nom de domaine commence par xn-- et ne représente aucune lettre.',
  },
  mixedDirections: {
    en: 'A part of the domain name mixes letters that read from the left with letters that read from the right.',
    fr: 'Une partie du nom de domaine mêle des lettres lues depuis la gauche et depuis la droite.',
  },
}

/** Why a text is no address, as a sentence about "it". */
export const addressFaultText = (code: AddressFaultCode, locale: Locale): string => faultSentences[code][locale]

/** Below this a runner-up is not worth a word. */
const worthNaming = 0.1

interface Sentences {
  /** `predicate` may hold a colon of its own. */
  flagged(predicate: string, known: string): string
  /** The same of an address that may be right. */
  toCheck(predicate: string, known: string): string
  /** A flagged address of which no directory says what was meant. */
  alone(predicate: string): string
  known(found: string): string
  subdomain(found: string, known: string): string
  weak(found: string, near: string): string
  unknown(found: string): string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    flagged: (predicate, known) =>
      `It ${predicate}${predicate.includes(':') ? ';' : ':'} ${known} is in the directory.`,
    toCheck: (predicate, known) =>
      `Check it: it ${predicate}, and ${known} is in the directory. It may still be right.`,
    alone: (predicate) => `It ${predicate}.`,
    known: (found) => `${found} is in the directory.`,
    subdomain: (found, known) => `${found} belongs to ${known}, which is in the directory.`,
    weak: (found, near) => `${found} is not in the directory. It is like ${near}, but too little speaks for a slip.`,
    unknown: (found) => `${found} is not in the directory, and nothing there is like it.`,
  },
  fr: {
    flagged: (predicate, known) =>
      `Elle ${predicate}${predicate.includes(':') ? '\u00a0;' : '\u00a0:'} ${known} est dans l’annuaire.`,
    toCheck: (predicate, known) =>
      `À vérifier\u00a0: elle ${predicate}, et ${known} est dans l’annuaire. Elle peut néanmoins être juste.`,
    alone: (predicate) => `Elle ${predicate}.`,
    known: (found) => `${found} est dans l’annuaire.`,
    subdomain: (found, known) => `${found} relève de ${known}, qui est dans l’annuaire.`,
    weak: (found, near) =>
      `${found} n’est pas dans l’annuaire. Ce domaine ressemble à ${near}, mais trop peu d’indices parlent pour une erreur.`,
    unknown: (found) => `${found} n’est pas dans l’annuaire, où rien ne lui ressemble.`,
  },
}

/** From here on an address is called wrong, and below it doubtful. */
const sure = 0.99

const mayBeRight = ({ slip, confidence }: Finding): boolean =>
  slip !== null && isDomainKind(slip.kind) && (confidence < sure || ruleById[slip.kind].leavesReal)

/** A finding in a full sentence or two for a person, about "it", the address; also for an address that is right. */
export const explainFinding = (finding: Finding, locale: Locale): string => {
  const say = sentences[locale]
  if (finding.fault) return addressFaultText(finding.fault.code, locale)
  if (finding.slip) {
    const { slip, known } = finding
    const predicate = kindById[slip.kind].explain[locale](slip)
    if (known === null || isProvider(known)) return say.alone(predicate)
    return (mayBeRight(finding) ? say.toCheck : say.flagged)(predicate, shown(known))
  }
  const found = shown(finding.found ?? '')
  if (finding.known !== null) {
    return finding.known === finding.found ? say.known(found) : say.subdomain(found, shown(finding.known))
  }
  const near = finding.runnersUp[0]
  return near && near.confidence >= worthNaming ? say.weak(found, shown(near.slip.intended)) : say.unknown(found)
}
