/** What stands around an address in its message. All of it is optional, and all of it only weighs. */
export interface MessageContext {
  /** The addresses of the other recipients, as written. */
  readonly others?: readonly string[] | undefined
  /** Subject and text. */
  readonly text?: string | undefined
}

/** Only so many recipients and letters are looked at: a message may have a million. */
const mostOthers = 2000
const mostLetters = 100_000

/** The message as the detector asks it. */
export interface Message {
  /** How many of the other recipients are at each domain, lower case. */
  readonly countByDomain: ReadonlyMap<string, number>
  /** Subject and text, lower case. */
  readonly text: string
}

/** The message of a context, within bounds. */
export const readContext = ({ others = [], text = '' }: MessageContext): Message => {
  const countByDomain = new Map<string, number>()
  for (let at = 0; at < others.length && at < mostOthers; at++) {
    const other = others[at] ?? ''
    const domain = other.slice(other.lastIndexOf('@') + 1).toLowerCase()
    countByDomain.set(domain, (countByDomain.get(domain) ?? 0) + 1)
  }
  return { countByDomain, text: text.slice(0, mostLetters).toLowerCase() }
}

/** The first of some domains where another recipient is; none when one is at the domain that was found. */
export const othersAgree = (
  message: Message | undefined,
  homes: readonly string[],
  found: string,
): string | undefined =>
  message === undefined || message.countByDomain.has(found)
    ? undefined
    : homes.find((home) => message.countByDomain.has(home))
