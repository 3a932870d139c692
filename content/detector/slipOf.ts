import { align } from '../mail/alignLetters.ts'
import { comparableAddress } from '../mail/comparableAddress.ts'
import { readDomain } from '../mail/domain.ts'
import type { DomainKindId } from '../model/errorKind.ts'
import { strayCharacters, tidy } from './kinds/strayCharacters.ts'
import { type DomainSlip, makeWrong, recogniseSlip, ruleById } from './kinds.ts'
import { type Slip, wholeSlip } from './slip.ts'

/** Behind a local part it makes a domain of it, of which every label is the sender's own to mistype. */
const anyEnding = '.example'

/** The two sides of the last @; a text without one is all local part. */
const sidesOf = (text: string): readonly [local: string, domain: string] => {
  const at = text.lastIndexOf('@')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const domainSlip = (written: string, meant: string): DomainSlip | undefined => {
  const [found, known] = [readDomain(written), readDomain(meant)]
  return found.ok && known.ok ? recogniseSlip(found.value, known.value) : undefined
}

/** The slip of a local part, as the kinds see it that look at letters. */
const localSlip = (written: string, meant: string): Slip | undefined => {
  const slip = domainSlip(written + anyEnding, meant + anyEnding)
  if (slip === undefined) return undefined
  switch (ruleById[slip.kind].inLocal) {
    case 'never':
      return undefined
    case 'ofLabel':
      return slip
    case 'ofWhole':
      // The whole text ends before the @ here.
      return { ...slip, found: written.toLowerCase(), intended: meant.toLowerCase() }
  }
}

/** Every wrong local part that a kind makes of a right one, in fixed order. */
export const wrongLocals = (kind: DomainKindId, right: string): readonly string[] =>
  ruleById[kind].inLocal === 'never'
    ? []
    : makeWrong(kind, right + anyEnding).flatMap((made) =>
        made.endsWith(anyEnding) ? made.slice(0, -anyEnding.length) : [],
      )

/**
 * How a written address is the one that was meant with one slip: of the domain where that is wrong, else of the part
 * before the @. `kindById[slip.kind].explain` says it in words. Undefined when they are the same, and when no kind says
 * what happened.
 */
export const slipOf = (written: string, meant: string): Slip | undefined => {
  const [found, known] = [comparableAddress(written), comparableAddress(meant)]
  if (found !== undefined && found === known) return undefined
  const tidied = found === undefined ? tidy(written)?.address : undefined
  if (tidied && `${tidied.local.toLowerCase()}@${tidied.domain}` === known) {
    return wholeSlip(strayCharacters.id, tidied.domain, tidied.domain)
  }
  const [writtenLocal, writtenDomain] = sidesOf(found ?? written.trim())
  const [meantLocal, meantDomain] = sidesOf(known ?? meant)
  if (writtenDomain !== meantDomain) return domainSlip(writtenDomain, meantDomain)
  return localSlip(writtenLocal, meantLocal)
}

/** How many letters set two texts apart; undefined where they are more than a limit. */
const apart = (one: string, other: string, limit: number): number | undefined => {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > limit) return undefined
  const lettersOf = (text: string) => Array.from(text, (letter) => ({ text: letter, part: '' }))
  const { changes } = align(lettersOf(one), lettersOf(other))
  return changes <= limit ? changes : undefined
}

/** Letters by which a domain that no kind explains may be off. */
const fewLetters = 2
/** How far off an address is whose domain is another altogether: more than any slip of letters in it. */
const elsewhere = 3

const domainsApart = (written: string, meant: string): number | undefined => {
  if (written === meant) return 0
  return domainSlip(written, meant) ? 1 : apart(written, meant, fewLetters)
}

/**
 * How far a written address is from one that may have been meant: 0 for the same, and the more the more is wrong.
 * Undefined where it is none of a person's slips: more than a third of the local part is other, or the domain is another and
 * the local part not the same.
 */
export const distanceTo = (written: string, meant: string): number | undefined => {
  const [found, known] = [comparableAddress(written), comparableAddress(meant) ?? meant]
  const tidied = found === undefined ? tidy(written)?.address : undefined
  const [local, domain] = tidied ? [tidied.local, tidied.domain] : sidesOf(found ?? written.trim())
  const [meantLocal, meantDomain] = sidesOf(known)
  const most = Math.max(1, Math.floor(meantLocal.length / 3))
  const inLocal = apart(local.toLowerCase(), meantLocal, most)
  if (inLocal === undefined) return undefined
  const inDomain = domainsApart(domain.toLowerCase(), meantDomain)
  if (inDomain === undefined) return inLocal === 0 ? elsewhere : undefined
  // What is only untidy is nearer than what has a letter wrong, and not the same.
  return inLocal + inDomain + (found === undefined ? 0.25 : 0)
}
