import { readDomain } from '../mail/domain.ts'
import { type Finding, rightFinding } from './finding.ts'
import { createHostReader, type Host, type HostReader, hashText } from './host.ts'
import type { KnownDomain, Standing } from './knownDomain.ts'
import { buildSearch, type Search } from './nearby.ts'
import { isProvider, providers } from './providers.ts'
import { buildHostTable } from './tables.ts'

/** One line of a directory before it is read: weight 1 when left out, or when it is no number above 0. */
export interface DirectoryEntry {
  readonly domain: string
  readonly weight?: number | undefined
  readonly name?: string | undefined
  /** Domains that its owner had before, and has no longer. */
  readonly formerly?: readonly string[] | undefined
  /** Local parts of the mailboxes that are known there. */
  readonly mailboxes?: readonly string[] | undefined
}

/** The known domains, to be asked about one address at a time at a cost that hardly grows with their number. */
export interface Directory extends HostReader {
  /** How many different domains it knows. */
  readonly size: number
  /** The weight that half of them have or more. */
  readonly typicalWeight: number
  /** The entries that are no domains and were left out, as written. */
  readonly refused: readonly string[]
  /** The domain at a place. */
  at(place: number): KnownDomain
  /** The place of the domain that a host is, or -1. */
  exact(host: Host): number
  /** The place of the nearest known domain that a host is a subdomain of, or -1. */
  above(host: Host): number
  /** The place of the domain that this text in comparable form is, or -1; leaves the host that was read as it is. */
  placeOf(text: string): number
  /**
   * What there is to say of a known domain without a message: always the same finding, so that nothing is made where
   * nothing is wrong. Undefined at the places of former names and providers.
   */
  right(place: number): Finding | undefined
  /** Places of the domains that a host may be a slip of. */
  readonly near: Search
  /** Places of the domains where this local part has a mailbox. */
  homesOf(local: string): readonly number[]
}

/** What is read of an entry, before the places are given out. */
interface Read {
  readonly text: string
  weight: number
  name: string | null
}

const isWeight = (weight: number | undefined): weight is number =>
  weight !== undefined && weight > 0 && Number.isFinite(weight)

/** Entries read, one for each domain, heaviest first: the order of everything that the directory answers. */
const readEntries = (entries: readonly DirectoryEntry[]): { known: Read[]; refused: string[] } => {
  const knownByText = new Map<string, Read>()
  const refused: string[] = []
  for (const entry of entries) {
    const read = readDomain(entry.domain)
    if (!read.ok) {
      refused.push(entry.domain)
      continue
    }
    const { text } = read.value
    const weight = isWeight(entry.weight) ? entry.weight : 1
    const before = knownByText.get(text)
    if (before === undefined) knownByText.set(text, { text, weight, name: entry.name ?? null })
    else if (before.weight < weight) {
      before.weight = weight
      before.name = entry.name ?? before.name
    }
  }
  const byWeight = (a: Read, b: Read): number => b.weight - a.weight || (a.text < b.text ? -1 : 1)
  return { known: [...knownByText.values()].sort(byWeight), refused }
}

/** Former names that no known domain has, each with the place of the domain that its owner has now. */
const readFormer = (
  entries: readonly DirectoryEntry[],
  placeByText: ReadonlyMap<string, number>,
): Map<string, number> => {
  const placeByFormer = new Map<string, number>()
  for (const { domain, formerly } of entries) {
    if (formerly === undefined) continue
    const now = readDomain(domain)
    const place = now.ok ? placeByText.get(now.value.text) : undefined
    for (const text of formerly) {
      const former = readDomain(text)
      if (former.ok && place !== undefined && !placeByText.has(former.value.text))
        placeByFormer.set(former.value.text, place)
    }
  }
  return placeByFormer
}

/** The places where each local part has a mailbox, local parts in lower case. */
const readHomes = (
  entries: readonly DirectoryEntry[],
  placeByText: ReadonlyMap<string, number>,
): Map<string, number[]> => {
  const homesByLocal = new Map<string, number[]>()
  for (const { domain, mailboxes } of entries) {
    if (mailboxes === undefined) continue
    const read = readDomain(domain)
    const place = read.ok ? placeByText.get(read.value.text) : undefined
    if (place === undefined) continue
    for (const local of mailboxes) {
      const key = local.toLowerCase()
      const homes = homesByLocal.get(key)
      if (homes === undefined) homesByLocal.set(key, [place])
      else if (!homes.includes(place)) homes.push(place)
    }
  }
  return homesByLocal
}

/** The first of the providers get far more mail than the last. */
const providerShare = (rank: number): number => 50 / (1 + rank)

const noHomes: readonly number[] = []

/**
 * The index of known domains. Repeated domains count once, with the greater weight. Former names and the large mail
 * providers stand in it too, behind the known ones.
 */
export const buildDirectory = (entries: readonly DirectoryEntry[]): Directory => {
  const { known, refused } = readEntries(entries)
  const texts = known.map((one) => one.text)
  const placeByText = new Map(texts.map((text, place) => [text, place]))
  const homesByLocal = readHomes(entries, placeByText)
  const formerByText = readFormer(entries, placeByText)
  const nowByPlace = new Map<number, number>()
  for (const [text, place] of formerByText) {
    nowByPlace.set(texts.length, place)
    texts.push(text)
  }
  const firstProvider = texts.length
  texts.push(...providers.filter((text) => !placeByText.has(text) && !formerByText.has(text)))
  placeByText.clear()
  const typicalWeight = known[known.length >> 1]?.weight ?? 1

  const hosts = buildHostTable(texts, hashText)
  const bare = new Uint8Array(texts.length)
  const near = buildSearch((file) => {
    texts.forEach((text, place) => {
      if (place >= known.length && place < firstProvider) return
      const read = readDomain(text)
      if (!read.ok) return
      if (read.value.name === '') bare[place] = 1
      file(read.value, place, false)
      if (isProvider(text)) file(read.value, place, true)
    })
  }, hosts)

  const standingAt = (place: number): Standing =>
    place < known.length ? 'known' : place < firstProvider ? 'former' : 'provider'
  const { read, load } = createHostReader()
  const other = createHostReader()
  const rightByPlace = new Array<Finding | undefined>(known.length)
  const knownByPlace = new Array<KnownDomain | undefined>(texts.length)
  const at = (place: number): KnownDomain => {
    const before = knownByPlace[place]
    if (before) return before
    const read = readDomain(texts[place] ?? '')
    if (!read.ok) throw new Error(`The directory has nothing at place ${place}.`)
    const entry = known[nowByPlace.get(place) ?? place]
    const one: KnownDomain = {
      domain: read.value,
      weight: entry?.weight ?? typicalWeight * providerShare(place - firstProvider),
      name: entry?.name ?? null,
      standing: standingAt(place),
      now: nowByPlace.get(place) ?? null,
    }
    knownByPlace[place] = one
    return one
  }

  return {
    size: known.length,
    typicalWeight,
    refused,
    at,
    read,
    load,
    exact: (host) => hosts.find(host.hash, host.codes, 0, host.length),
    above: (host) => {
      for (let up = host.dotCount - 1; up >= 0; up--) {
        const from = (host.dots[up] ?? 0) + 1
        const place = hosts.find(host.tails[up] ?? 0, host.codes, from, host.length)
        // A bare suffix has as many owners as registrations: to know it is not to know what stands under it.
        if (place >= 0 && place < firstProvider && bare[place] === 0) return place
      }
      return -1
    },
    placeOf: (text) => {
      const host = other.load(text)
      return hosts.find(host.hash, host.codes, 0, text.length)
    },
    right: (place) => {
      if (place >= known.length) return undefined
      const before = rightByPlace[place]
      if (before !== undefined) return before
      const finding = rightFinding(at(place).domain.text)
      rightByPlace[place] = finding
      return finding
    },
    near,
    homesOf: (local) => homesByLocal.get(local.toLowerCase()) ?? noHomes,
  }
}
