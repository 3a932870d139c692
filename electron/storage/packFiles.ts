import { readFileSync, statSync } from 'node:fs'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { withOwnPacks } from '../../content/hosts/ownPacks.ts'
import type { Pack } from '../../content/packs/pack.ts'
import type { PacksOnOffer } from '../../content/packs/packShelf.ts'
import { parsePack } from '../../content/packs/parsePack.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { library } from '../../content/packs/stocks/library.ts'

/** The largest file that is read, in bytes: four times what a pack may have in characters. */
const largest = 20_000_000

/** At most so many faults of a file are named. */
const mostNamed = 20

const textOf = (file: string): Result<string, string> => {
  try {
    if (statSync(file).size > largest)
      return err(`${file}: It is larger than ${largest / 1e6} MB. Split it into smaller packs.`)
    return ok(readFileSync(file, 'utf8'))
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`${file}: It cannot be read (${reason}). Check its name and permissions.`)
  }
}

const readPackFile = (file: string): Result<Pack, readonly string[]> => {
  const text = textOf(file)
  if (!text.ok) return err([text.error])
  const pack = parsePack(text.value, library)
  if (pack.ok) return pack
  const named = pack.error.slice(0, mostNamed).map(({ place, problem, fix }) => `${file}: ${place}: ${problem} ${fix}`)
  const more = pack.error.length - named.length
  return err(more > 0 ? [...named, `${file}: and ${more} more; lastlook pack lint names them all.`] : named)
}

/**
 * What is on offer where packs of one's own are in these files, besides those that come along. Fails with lines that name
 * the file, the place and the remedy.
 */
export const offerWith = (files: readonly string[]): Result<PacksOnOffer, readonly string[]> => {
  let offer = shippedOffer
  const faults: string[] = []
  for (const file of files) {
    const pack = readPackFile(file)
    const added = pack.ok ? withOwnPacks(offer, [pack.value]) : pack
    if (added.ok) offer = added.value
    else if ('place' in added.error)
      faults.push(`${file}: ${added.error.place}: ${added.error.problem} ${added.error.fix}`)
    else faults.push(...added.error)
  }
  return faults.length > 0 ? err(faults) : ok(offer)
}
