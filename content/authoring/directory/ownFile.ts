import * as v from 'valibot'
import { isShallowerThan } from '../../basics/depth.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { DirectoryEntry } from '../../detector/directory.ts'
import { readAddress } from '../../mail/address.ts'
import { readDomain } from '../../mail/domain.ts'
import { type DirectoryFault, type DirectoryReading, directoryFault } from './reading.ts'
import { hiddenIn } from './shown.ts'

/** One line without hidden characters. */
const Line = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.check((text) => hiddenIn(text).length === 0),
)

const DomainText = v.pipe(
  v.string(),
  v.check((text) => readDomain(text).ok),
)

/** What the app keeps a directory as: the people of an organisation, and domains that it writes to. */
const DirectoryFile = v.strictObject({
  format: v.literal('lastlook-directory/1'),
  people: v.array(
    v.strictObject({
      name: v.nullable(Line),
      given: v.nullable(Line),
      family: v.nullable(Line),
      address: v.pipe(
        v.string(),
        v.check((text) => readAddress(text).ok),
      ),
      unit: v.nullable(Line),
    }),
  ),
  domains: v.array(
    v.strictObject({
      domain: DomainText,
      weight: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
      name: v.optional(Line),
      formerly: v.optional(v.array(DomainText)),
    }),
  ),
})
export type DirectoryFile = v.InferOutput<typeof DirectoryFile>

/** People, format and domain lists nest no deeper. */
const maxDepth = 6

/** Reads the app's own directory file. Fails with where it is not as the app writes one. */
export const readOwnFile = (text: string): Result<DirectoryFile, DirectoryFault> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return err(directoryFault('notOwn', { place: 'JSON' }))
  }
  if (!isShallowerThan(value, maxDepth)) return err(directoryFault('notOwn', { place: 'JSON' }))
  const read = v.safeParse(DirectoryFile, value, { abortEarly: true })
  if (read.success) return ok(read.output)
  const [issue] = read.issues
  return err(directoryFault('notOwn', { place: v.getDotPath(issue) ?? 'format' }))
}

/** The text of the app's own directory file: the same for the same reading, an entry a line. */
export const writeOwnFile = ({ people, domains }: DirectoryContent): string => {
  const lines = (entries: readonly object[]): string =>
    entries.length === 0 ? '[]' : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
  return `{\n  "format": "lastlook-directory/1",\n  "people": ${lines(people)},\n  "domains": ${lines(domains)}\n}\n`
}

/** The people and the domains of a directory, wherever they were read from. */
export type DirectoryContent = Pick<DirectoryReading, 'people' | 'domains'>

/** A directory as the detector is given one: every person adds 1 to the weight of their domain. */
export const detectorEntries = ({ people, domains }: DirectoryContent): DirectoryEntry[] => {
  const byDomain = new Map<string, { domain: string; weight: number; mailboxes: string[] }>()
  for (const person of people) {
    const read = readAddress(person.address)
    if (!read.ok) continue
    const { local, domain } = read.value
    const entry = byDomain.get(domain) ?? { domain, weight: 0, mailboxes: [] }
    entry.weight++
    entry.mailboxes.push(local)
    byDomain.set(domain, entry)
  }
  const listed = domains.map((entry): DirectoryEntry => {
    const there = byDomain.get(entry.domain)
    byDomain.delete(entry.domain)
    if (!there) return entry
    return { ...entry, weight: (entry.weight ?? 1) + there.weight, mailboxes: there.mailboxes }
  })
  return [...listed, ...byDomain.values()]
}
