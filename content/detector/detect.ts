import { type Address, readAddress, writeAddress } from '../mail/address.ts'
import { type Domain, readDomain, suffixOf, takeApart } from '../mail/domain.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import { elsewhere, inMessage } from './context.ts'
import type { Directory } from './directory.ts'
import { type Evidence, termsOf } from './evidence.ts'
import {
  type Finding,
  flagThreshold,
  leastDoubt,
  probability,
  type RunnerUp,
  unflagged,
  unknownConfidence,
} from './finding.ts'
import { hostText } from './host.ts'
import { formerName } from './kinds/formerName.ts'
import { strayCharacters, tidy } from './kinds/strayCharacters.ts'
import type { KnownDomain } from './knownDomain.ts'
import { isPlainLocal } from './local.ts'
import { type Message, type MessageContext, readContext } from './message.ts'
import { type Span, wholeSlip } from './slip.ts'
import { mayBeEndless, seenAt, seenFor, weighAll } from './slips.ts'

export type { Finding } from './finding.ts'

const mostRunnersUp = 3

/** Below this confidence what little spoke for a slip is not mentioned. */
const worthTelling = 0.1

const runnerUp = ({ slip, logOdds }: Evidence): RunnerUp => ({ slip, confidence: probability(logOdds) })

/** A finding of a kind that no letters explain: the whole domain stands for another. */
const instead = (kind: ErrorKindId, found: string, known: KnownDomain, confidence: number, at: Span): Finding => {
  const intended = known.domain.text
  const slip = wholeSlip(kind, found, intended)
  return { ...unflagged(found, intended, confidence), misaddressed: true, kind, intended, at, slip }
}

/** What the slips that would explain a domain come to. `place` finds a stretch of the domain in the text as given. */
const judge = (
  found: string,
  given: readonly Evidence[],
  message: Message | undefined,
  place: (at: Span) => Span,
): Finding => {
  const evidence =
    message === undefined ? given : given.map((one) => inMessage(one, message)).sort((a, b) => b.logOdds - a.logOdds)
  const [best, ...rest] = evidence
  if (best === undefined) return unflagged(found, null, unknownConfidence)
  const confidence = probability(best.logOdds)
  const terms = confidence < worthTelling ? [] : [...best.message, ...termsOf(best.features)]
  if (confidence < flagThreshold) {
    return unflagged(found, null, confidence, terms, evidence.slice(0, mostRunnersUp).map(runnerUp))
  }
  return {
    ...unflagged(found, best.known.domain.text, confidence, terms, rest.slice(0, mostRunnersUp).map(runnerUp)),
    misaddressed: true,
    kind: best.slip.kind,
    intended: best.slip.intended,
    at: place(best.slip.at),
    slip: best.slip,
  }
}

/** A stretch of the comparable domain in the text as given; the whole label where it is written in other letters. */
const inText = (text: string, found: Domain, [from, to]: Span): Span => {
  const start = text.lastIndexOf('@') + 1
  const written = text
    .slice(start)
    .trimEnd()
    .split(/[.\u3002\uFF0E\uFF61]/u)
  const place = (offset: number, isEnd: boolean): number => {
    let comparable = 0
    let given = start
    for (const [index, label] of found.labels.entries()) {
      const as = written[index] ?? ''
      if (offset <= comparable + label.length) {
        const isSame = as.toLowerCase() === label
        return given + (isSame ? offset - comparable : isEnd && offset > comparable ? as.length : 0)
      }
      comparable += label.length + 1
      given += as.length + 1
    }
    return given
  }
  return [place(from, false), place(to, true)]
}

/** The finding of a domain that stands in the directory itself. */
const standing = (
  place: number,
  local: string,
  found: string,
  directory: Directory,
  message: Message | undefined,
  at: Span,
): Finding => {
  const one = directory.at(place)
  if (one.now !== null) return instead(formerName.id, found, directory.at(one.now), 1 - leastDoubt, at)
  const isKnown = one.standing === 'known'
  const home = elsewhere(local, found, isKnown, directory, message)
  if (home && home.confidence >= flagThreshold) return instead(home.kind, found, home.home, home.confidence, at)
  return directory.right(place) ?? unflagged(found, null, unknownConfidence)
}

/** Where the person meant is, by the message, when the domain written stands nowhere. */
const elsewhereOf = (
  local: string,
  found: string,
  directory: Directory,
  message: Message | undefined,
  at: Span,
): Finding | undefined => {
  if (message === undefined) return undefined
  const home = elsewhere(local, found, false, directory, message)
  return home && instead(home.kind, found, home.home, home.confidence, at)
}

/** The address of characters that belong to none, said of the domain without them. */
const strayIn = (text: string, directory: Directory): Finding | undefined => {
  const tidied = tidy(text)
  if (tidied === undefined) return undefined
  const inner = detect(tidied.address, directory)
  const found = tidied.address.domain
  const intended = inner.intended ?? found
  return {
    ...unflagged(found, inner.known, 1 - leastDoubt),
    misaddressed: true,
    kind: strayCharacters.id,
    intended,
    at: tidied.at,
    slip: wholeSlip(strayCharacters.id, found, intended),
  }
}

/** Any text, read the long way. */
const detectAny = (text: string, directory: Directory, message: Message | undefined): Finding => {
  const read = readAddress(text)
  if (!read.ok) {
    const stray = strayIn(text, directory)
    if (stray) return stray
    const at: Span = [read.error.at, read.error.at]
    return { ...unflagged(null, null, 1), misaddressed: true, kind: 'notAnAddress', at, fault: read.error }
  }
  const domain = readDomain(read.value.domain)
  if (!domain.ok) return unflagged(null, null, unknownConfidence)
  const found = domain.value
  const whole = inText(text, found, [0, found.text.length])
  const host = directory.load(found.text)
  const exact = directory.exact(host)
  if (exact >= 0) return standing(exact, read.value.local, found.text, directory, message, whole)
  const above = directory.above(host)
  if (above >= 0) return below(above, found.text, directory, whole)
  const home = elsewhereOf(read.value.local, found.text, directory, message, whole)
  if (home) return home
  return judge(found.text, weighAll(seenFor(found, directory)), message, (at) => inText(text, found, at))
}

const webHost = 'www.'

/** The finding of a subdomain of a domain that stands in the directory; `at` is where it stands in the text as given. */
const below = (place: number, found: string, directory: Directory, at: Span): Finding => {
  const one = directory.at(place)
  if (found.length === one.domain.text.length + webHost.length && found.startsWith(webHost)) {
    return { ...instead(strayCharacters.id, found, one, 1 - leastDoubt, at), at: [at[0], at[0] + webHost.length] }
  }
  if (one.now !== null) return instead(formerName.id, found, directory.at(one.now), 1 - leastDoubt, at)
  return unflagged(found, one.domain.text, leastDoubt)
}

/**
 * Whether an address is a slip of one that the organisation knows. A known domain, or a subdomain of one, is never
 * flagged on likeness, nor is an unknown domain that is like none of them. An address that cannot be read is
 * `notAnAddress`, or `strayCharacters` where taking some away mends it. The message around it may be given; it weighs,
 * and it is what tells the right person at the wrong organisation. Never throws; its time is bounded for any text and hardly
 * grows with the directory.
 */
export const detect = (address: string | Address, directory: Directory, context?: MessageContext): Finding => {
  const text = typeof address === 'string' ? address : writeAddress(address)
  const message = context === undefined ? undefined : readContext(context)
  // A second @ is read the long way, for no plain host has one.
  const from = text.indexOf('@') + 1
  const host = isPlainLocal(text, from - 1) ? directory.read(text, from) : undefined
  if (host === undefined) return detectAny(text, directory, message)

  const exact = directory.exact(host)
  if (exact >= 0) {
    const before = message === undefined ? directory.right(exact) : undefined
    if (before !== undefined) return before
    return standing(exact, text.slice(0, from - 1), hostText(host, text, from), directory, message, [from, text.length])
  }
  const found = hostText(host, text, from)
  const above = directory.above(host)
  if (above >= 0) return below(above, found, directory, [from, text.length])
  const home = elsewhereOf(text.slice(0, from - 1), found, directory, message, [from, text.length])
  if (home) return home

  const listed = suffixOf(found)
  // A wildcard of the list makes a suffix of what somebody wrote as a name under the last label.
  const suffix = listed.length === found.length ? found.slice(found.lastIndexOf('.') + 1) : listed
  const places = directory.near(host, suffix.length, mayBeEndless(suffix))
  if (places.length === 0) return unflagged(found, null, unknownConfidence)
  const evidence = weighAll(seenAt(takeApart(found, found.split('.'), suffix), places, directory))
  return judge(found, evidence, message, ([start, end]) => [from + start, from + end])
}
