import { readDomain } from '../content/mail/domain.ts'

/** A domain that exists, and whose it is. */
export interface RealDomain {
  /** Comparable form, at least two labels. */
  readonly domain: string
  /** The same text for all domains of one owner, as far as the lists know. */
  readonly owner: string
}

/** One row of a list: a domain, and what tells its owner there (its organisation's name, say); '' when nothing does. */
export interface ListedDomain {
  readonly domain: string
  readonly organisation: string
}

/** What the lists hold together. */
export interface RealDomains {
  readonly domains: readonly RealDomain[]
  /** Hosts below those domains that exist too, comparable form. */
  readonly hosts: readonly string[]
  /** What was read, for whoever reads the figures: one line each. */
  readonly sources: readonly string[]
}

/** Names below this many letters (`ai`, `usa`) are shared by owners who have nothing to do with each other. */
const shortestOwnName = 4

/**
 * Settles who owns what. Rows of one organisation have one owner, so have the domains of one line of `sameOwner`, and
 * the same name under several endings (`airbnb.de`, `airbnb.com`), or else one half of a set would know what the other
 * half calls unseen. Repeated and broken domains are left out.
 */
export const settleOwners = (
  listed: readonly ListedDomain[],
  sameOwner: readonly (readonly string[])[],
): readonly RealDomain[] => {
  const above = new Map<string, string>()
  const top = (key: string): string => {
    let at = key
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    return at
  }
  const join = (one: string, other: string): void => {
    const [first, second] = [top(one), top(other)]
    if (first !== second) above.set(second, first)
  }

  const texts = new Set<string>()
  for (const { domain, organisation } of listed) {
    const read = readDomain(domain)
    if (!read.ok || read.value.name === '') continue
    const { text, name, registrable } = read.value
    texts.add(text)
    join(`domain ${registrable}`, `domain ${text}`)
    if (organisation !== '') join(`organisation ${organisation}`, `domain ${text}`)
    if (name.length >= shortestOwnName) join(`name ${name}`, `domain ${text}`)
  }
  for (const [first, ...rest] of sameOwner) {
    for (const domain of rest) join(`domain ${first}`, `domain ${domain}`)
  }
  return [...texts].sort().map((domain) => ({ domain, owner: top(`domain ${domain}`) }))
}
