import { isProvider } from '../../detector/providers.ts'
import { readDomain } from '../../mail/domain.ts'
import { type DirectoryContent, detectorEntries } from '../directory/ownFile.ts'

/** A real domain of a directory. */
export interface OwnDomain {
  readonly domain: string
  /** What its organisation is called; from the directory, else made of the domain. */
  readonly name: string
}

/** So many of the organisations that are written to most come into a pack. */
const mostPartners = 12

const nameFrom = (domain: string): string => {
  const read = readDomain(domain)
  const label = read.ok && read.value.name !== '' ? read.value.name : domain
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** A name as a stock has one: without braces, on one line. */
const asName = (name: string | undefined, domain: string): string => {
  const bare = (name ?? '')
    .replace(/[{}<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
  return bare === '' ? nameFrom(domain) : bare
}

/**
 * The domain of the players' own organisation, which `home` names, else the one with most people, else the one written to
 * most; and those of the organisations that they write to. Public mail providers are neither. Undefined where there is none.
 */
export const ownDomains = (
  directory: DirectoryContent,
  home: string | undefined,
): { readonly own: OwnDomain; readonly partners: readonly OwnDomain[] } | undefined => {
  const entries = detectorEntries(directory).flatMap((entry) => {
    const read = readDomain(entry.domain)
    // A stock's domain is a template, which has Latin letters and an ending of two letters or more.
    const isUsable = read.ok && read.value.name !== '' && /^[a-z0-9].*\.[a-z][a-z0-9-]+$/.test(read.value.text)
    return isUsable && !isProvider(entry.domain) ? [entry] : []
  })
  const people = (mailboxes: readonly string[] | undefined): number => mailboxes?.length ?? 0
  const sorted = entries.toSorted(
    (one, other) =>
      people(other.mailboxes) - people(one.mailboxes) ||
      (other.weight ?? 1) - (one.weight ?? 1) ||
      (one.domain < other.domain ? -1 : 1),
  )
  const own = home === undefined ? sorted[0] : sorted.find(({ domain }) => domain === home)
  if (!own) return undefined
  const named = ({ domain, name }: { domain: string; name?: string | undefined }): OwnDomain => ({
    domain,
    name: asName(name, domain),
  })
  const partners = sorted.filter((one) => one !== own).slice(0, mostPartners)
  return { own: named(own), partners: partners.map(named) }
}
