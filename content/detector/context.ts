import type { AuthoredKindId } from '../model/errorKind.ts'
import type { Directory } from './directory.ts'
import type { Evidence } from './evidence.ts'
import type { Asked, Elsewhere } from './kind.ts'
import { contextKinds } from './kinds.ts'
import { type Message, othersAgree } from './message.ts'
import type { Term } from './term.ts'

/**
 * Log-odds for what the message says. Set by hand: no open collection of real misaddressed messages exists to fit them
 * on. None of them can flag an address that is like nothing.
 */
const worth = { othersAtIntended: 2.5, othersAtFound: -3, wordsNameIntended: 1, wordsNameFound: -2.5 } as const

/** Shorter names of owners stand in other words too. */
const shortestOwner = 5

/** The evidence with what the message adds to it. */
export const inMessage = (evidence: Evidence, { countByDomain, text }: Message): Evidence => {
  const { found, intended } = evidence.slip
  const name = evidence.known.name?.toLowerCase() ?? ''
  const owner = name.length < shortestOwner ? intended : name
  const terms: Term[] = []
  const add = (holds: boolean, name: keyof typeof worth): void => {
    if (holds) terms.push({ name, value: worth[name] })
  }
  add(countByDomain.has(intended), 'othersAtIntended')
  add(countByDomain.has(found), 'othersAtFound')
  add(text.includes(intended) || text.includes(owner), 'wordsNameIntended')
  add(text.includes(found), 'wordsNameFound')
  if (terms.length === 0) return evidence
  return {
    ...evidence,
    message: terms,
    logOdds: evidence.logOdds + terms.reduce((sum, term) => sum + term.value, 0),
  }
}

/** Local parts that every organisation has: the same one elsewhere is somebody else. */
const roles: ReadonlySet<string> = new Set(
  'info contact office admin support sales help hr jobs press media mail post service hello team accounts billing'.split(
    ' ',
  ),
)
const shortestPerson = 4

/** Whether a local part is likely to be one person's. */
const isPerson = (local: string): boolean => local.length >= shortestPerson && !roles.has(local.toLowerCase())

/**
 * Whether the person meant has the mailbox elsewhere: at work, at another organisation, on the protected network. The
 * kinds tell it themselves, in their order; `isKnown` tells whether the found domain is one of the directory.
 */
export const elsewhere = (
  local: string,
  found: string,
  isKnown: boolean,
  directory: Directory,
  message: Message | undefined,
): (Elsewhere & { readonly kind: AuthoredKindId }) | undefined => {
  const homes = isPerson(local) ? directory.homesOf(local).map((place) => directory.at(place)) : []
  const isHome = homes.some(({ domain }) => domain.text === found)
  const agreed = othersAgree(
    message,
    homes.map(({ domain }) => domain.text),
    found,
  )
  const home = homes.find(({ domain }) => domain.text === agreed) ?? homes[0]
  const asked: Asked = {
    found,
    isKnown,
    home: isHome ? undefined : home,
    isAgreed: agreed !== undefined,
    message,
    known: (text) => {
      const place = directory.placeOf(text)
      return place < 0 ? undefined : directory.at(place)
    },
  }
  for (const { id, recogniseElsewhere } of contextKinds) {
    const seen = recogniseElsewhere(asked)
    if (seen) return { kind: id, ...seen }
  }
  return undefined
}
