import { type Domain, readDomain } from '../mail/domain.ts'
import { lettersOf, ownLabels } from './edit.ts'

/** A domain that an organisation knows. */
export interface KnownDomain {
  readonly domain: Domain
  /** How much mail goes there, as a relative number above 0. */
  readonly weight: number
  /** Whose it is, where that is known. */
  readonly name: string | null
}

/** One line of a directory before it is read: weight 1 when left out, or when it is no number above 0. */
export interface DirectoryEntry {
  readonly domain: string
  readonly weight?: number | undefined
  readonly name?: string | undefined
}

/** The known domains, to be asked about one domain at a time at a cost that does not grow with their number. */
export interface Directory {
  /** How many different domains it knows. */
  readonly size: number
  /** The sum of their weights. */
  readonly totalWeight: number
  /** The entries that are no domains and were left out, as written. */
  readonly refused: readonly string[]
  /** The known domain that this one is, or is a subdomain of; the nearest when there are several. */
  knownFor(domain: Domain): KnownDomain | undefined
  /**
   * Known domains that this one could be a slip of: the same letters before the suffix but for one letter or two
   * neighbours, or the same letters throughout but for a dot. Heaviest first, at most 64. It may hold others too.
   */
  near(domain: Domain): readonly KnownDomain[]
}

/** Only so many of the heaviest known domains are looked at for one spelling, and for one domain. */
const mostForKey = 16
const mostForDomain = 64

/** Longer names than this are compared whole only: a label has 63 letters at most. */
const longestKey = 64

/** The letters before the suffix, without dots and hyphens: what stays the same when one of these is lost. */
const keyOf = (domain: Domain): readonly string[] =>
  ownLabels(domain)
    .flatMap((label) => lettersOf(label))
    .filter((letter) => letter !== '-')

/** A row of letters, and every row with one letter less. */
const deletions = (letters: readonly string[]): readonly string[] =>
  letters.length > longestKey
    ? [letters.join('')]
    : [...new Set([letters.join(''), ...letters.map((_, i) => letters.toSpliced(i, 1).join(''))])]

const dotless = (domain: Domain): string => domain.text.replaceAll('.', '')

/** Entries read, one for each domain, heaviest first: the order of everything that the directory answers. */
const readEntries = (entries: readonly DirectoryEntry[]): { known: KnownDomain[]; refused: string[] } => {
  const knownByText = new Map<string, KnownDomain>()
  const refused: string[] = []
  for (const entry of entries) {
    const read = readDomain(entry.domain)
    if (!read.ok) {
      refused.push(entry.domain)
      continue
    }
    const before = knownByText.get(read.value.text)
    const weight = entry.weight !== undefined && entry.weight > 0 && Number.isFinite(entry.weight) ? entry.weight : 1
    if (before === undefined || before.weight < weight) {
      knownByText.set(read.value.text, { domain: read.value, weight, name: entry.name ?? before?.name ?? null })
    }
  }
  const byWeight = (a: KnownDomain, b: KnownDomain): number =>
    b.weight - a.weight || (a.domain.text < b.domain.text ? -1 : 1)
  return { known: [...knownByText.values()].sort(byWeight), refused }
}

/** A list of places for each spelling; only the first few places of each are kept, and these are the heaviest. */
const indexOf = (known: readonly KnownDomain[], spellings: (domain: Domain) => readonly string[]) => {
  const placesBySpelling = new Map<string, number[]>()
  known.forEach(({ domain }, place) => {
    for (const spelling of spellings(domain)) {
      const places = placesBySpelling.get(spelling)
      if (places === undefined) placesBySpelling.set(spelling, [place])
      else if (places.length < mostForKey) places.push(place)
    }
  })
  return placesBySpelling
}

/**
 * The index of known domains. Repeated domains count once, with the greater weight. The neighbourhood is found by
 * deletions on both sides (Mor and Fraenkel 1982; as in SymSpell), the other endings by the same name.
 */
export const buildDirectory = (entries: readonly DirectoryEntry[]): Directory => {
  const { known, refused } = readEntries(entries)
  const knownByText = new Map(known.map((one) => [one.domain.text, one]))
  const placesByKey = indexOf(known, (domain) => deletions(keyOf(domain)))
  const placesByDotless = indexOf(known, (domain) => [dotless(domain)])

  return {
    size: known.length,
    totalWeight: known.reduce((sum, one) => sum + one.weight, 0),
    refused,
    knownFor: ({ text, labels }) => {
      const exact = knownByText.get(text)
      if (exact) return exact
      for (let cut = 1; cut < labels.length; cut++) {
        const parent = knownByText.get(labels.slice(cut).join('.'))
        // A bare suffix has as many owners as registrations: to know it is not to know what stands under it.
        if (parent && parent.domain.name !== '') return parent
      }
      return undefined
    },
    near: (domain) => {
      const places = new Set<number>(placesByDotless.get(dotless(domain)))
      for (const key of deletions(keyOf(domain))) {
        for (const place of placesByKey.get(key) ?? []) places.add(place)
      }
      return [...places]
        .sort((a, b) => a - b)
        .slice(0, mostForDomain)
        .flatMap((place) => known[place] ?? [])
    },
  }
}
