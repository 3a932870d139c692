import type { Directory, KnownDomain } from './directory.ts'
import type { Evidence, Term } from './evidence.ts'
import { isProvider } from './providers.ts'

/** What stands around an address in its message. All of it is optional, and all of it only weighs. */
export interface MessageContext {
  /** The addresses of the other recipients, as written. */
  readonly others?: readonly string[] | undefined
  /** Subject and text. */
  readonly words?: string | undefined
}

/** Only so many recipients and letters are looked at: a message may have a million. */
const mostOthers = 2000
const mostLetters = 100_000

/** The message as the detector asks it. */
export interface Message {
  /** How many of the other recipients are at each domain, lower case. */
  readonly countByDomain: ReadonlyMap<string, number>
  readonly words: string
}

/** The message of a context, within bounds. */
export const readContext = ({ others = [], words = '' }: MessageContext): Message => {
  const countByDomain = new Map<string, number>()
  for (let at = 0; at < others.length && at < mostOthers; at++) {
    const other = others[at] ?? ''
    const domain = other.slice(other.lastIndexOf('@') + 1).toLowerCase()
    countByDomain.set(domain, (countByDomain.get(domain) ?? 0) + 1)
  }
  return { countByDomain, words: words.slice(0, mostLetters).toLowerCase() }
}

/**
 * Log-odds for what the message says. Set by hand: no open collection of real misaddressed messages exists to fit them
 * on. None of them can flag an address that is like nothing.
 */
const worth = { othersAtIntended: 2.5, othersAtFound: -3, wordsNameIntended: 1, wordsNameFound: -2.5 } as const

/** Shorter names of owners stand in other words too. */
const shortestOwner = 5

/** The evidence with what the message adds to it. */
export const inMessage = (evidence: Evidence, { countByDomain, words }: Message): Evidence => {
  const { found, intended } = evidence.slip
  const name = evidence.known.name?.toLowerCase() ?? ''
  const owner = name.length < shortestOwner ? intended : name
  const terms: Term[] = []
  const add = (holds: boolean, name: keyof typeof worth): void => {
    if (holds) terms.push({ name, value: worth[name] })
  }
  add(countByDomain.has(intended), 'othersAtIntended')
  add(countByDomain.has(found), 'othersAtFound')
  add(words.includes(intended) || words.includes(owner), 'wordsNameIntended')
  add(words.includes(found), 'wordsNameFound')
  if (terms.length === 0) return evidence
  return {
    ...evidence,
    message: terms,
    logOdds: evidence.logOdds + terms.reduce((sum, term) => sum + term.value, 0),
  }
}

/** Local parts that every organisation has: the same one elsewhere is somebody else. */
const roles = new Set(
  'info contact office admin support sales help hr jobs press media mail post service hello team accounts billing'.split(
    ' ',
  ),
)
const shortestPerson = 4

/** Whether a local part is likely to be one person's. */
const isPerson = (local: string): boolean => local.length >= shortestPerson && !roles.has(local.toLowerCase())

/** A mailbox at a domain where the directory does not have it, and the domain where it does. */
export interface Elsewhere {
  readonly kind: 'privateMailbox' | 'wrongOrganisation' | 'secureTwin'
  readonly home: KnownDomain
  readonly confidence: number
}

/** Labels that protected networks have and their ordinary twins have not: `smil.mil` for `mil`, `sgov.gov` for `gov`. */
const protectedLabels = ['smil', 'sgov', 'secure', 'secret', 'classified', 's', 'r']

/** The domains that are this one on a protected network. */
const twinsOf = (domain: string): readonly string[] => {
  const labels = domain.split('.')
  return labels.slice(1).flatMap((_, i) => protectedLabels.map((label) => labels.toSpliced(i + 1, 0, label).join('.')))
}

/** All other recipients with a domain at one of these, and none at the domain that was found. */
const othersAgree = (message: Message | undefined, homes: readonly string[], found: string): string | undefined =>
  message === undefined || message.countByDomain.has(found)
    ? undefined
    : homes.find((home) => message.countByDomain.has(home))

/**
 * Whether the person meant has the mailbox elsewhere: at work, at another organisation, on the protected network. A
 * known domain needs the other recipients to say so too; `isKnown` tells whether the found one is.
 */
export const elsewhere = (
  local: string,
  found: string,
  isKnown: boolean,
  directory: Directory,
  message: Message | undefined,
): Elsewhere | undefined => {
  const homes = isPerson(local) ? directory.homesOf(local).map((place) => directory.at(place)) : []
  const isHome = homes.some(({ domain }) => domain.text === found)
  const agreed = othersAgree(
    message,
    homes.map(({ domain }) => domain.text),
    found,
  )
  const home = homes.find(({ domain }) => domain.text === agreed) ?? homes[0]
  if (home !== undefined && !isHome) {
    if (isProvider(found) && !isProvider(home.domain.text)) {
      if (agreed !== undefined) return { kind: 'privateMailbox', home, confidence: 0.97 }
      if (!isKnown) return { kind: 'privateMailbox', home, confidence: 0.92 }
    }
    if (isKnown && agreed !== undefined) return { kind: 'wrongOrganisation', home, confidence: 0.95 }
  }
  const twin = othersAgree(message, message === undefined ? [] : twinsOf(found), found)
  const place = twin === undefined ? -1 : directory.placeOf(twin)
  return place < 0 ? undefined : { kind: 'secureTwin', home: directory.at(place), confidence: 0.95 }
}
