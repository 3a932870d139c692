import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { type ListedDomain, type RealDomains, settleOwners } from './realDomain.ts'

/** The lists that a folder may hold: CSV with a header, and the columns that together name an owner. */
const lists = [
  { file: 'dotgov.csv', owner: ['organization', 'state'] },
  { file: 'dotmil.csv', owner: [] },
  { file: 'universities.csv', owner: ['name', 'country'] },
  { file: 'majestic-top15k.csv', owner: [] },
] as const

const linesOf = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : []

const readList = (file: string, owner: readonly string[]): readonly ListedDomain[] => {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  return rows.map((row) => ({
    domain: row.domain ?? '',
    organisation: owner
      .map((column) => row[column] ?? '')
      .join(', ')
      .replace(/^, $/, ''),
  }))
}

/**
 * Real domains from a folder of lists (`bench/README.md` describes it); lists that are missing are left out. Fails with
 * what to do when there is none at all.
 */
export const readDomainFolder = (folder: string): RealDomains => {
  const sources: string[] = []
  const listed = lists.flatMap(({ file, owner }) => {
    const name = path.join(folder, file)
    if (!existsSync(name)) return []
    const rows = readList(name, owner)
    sources.push(`${file}: ${rows.length} domains`)
    return rows
  })
  const providers = linesOf(path.join(folder, 'mail-providers.txt'))
  if (providers.length > 0) sources.push(`mail-providers.txt: ${providers.length} domains`)
  const hosts = linesOf(path.join(folder, 'dotmil-hosts.txt'))
  if (hosts.length > 0) sources.push(`dotmil-hosts.txt: ${hosts.length} hosts`)
  const sameOwner = linesOf(path.join(folder, 'same-owner.txt')).map((line) => line.split(/\s+/))
  if (sameOwner.length > 0) sources.push(`same-owner.txt: ${sameOwner.length} owners`)
  if (listed.length === 0) {
    throw new Error(`${folder} holds none of ${lists.map(({ file }) => file).join(', ')}. Name another folder.`)
  }
  const rest = [...providers, ...sameOwner.flat()].map((domain) => ({ domain, organisation: '' }))
  return { domains: settleOwners([...listed, ...rest], sameOwner), hosts, sources }
}
