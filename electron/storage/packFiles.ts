import { err, ok, type Result } from '../../content/basics/result.ts'
import { withOwnPacks } from '../../content/hosts/ownPacks.ts'
import type { PacksOnOffer } from '../../content/packs/packShelf.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { readPackFile } from './packFile.ts'

/**
 * What is on offer where packs of one's own are in these files, besides those that come along. Fails with lines that name
 * the file, the place and the remedy.
 */
export const offerWith = (files: readonly string[]): Result<PacksOnOffer, readonly string[]> => {
  let offer = shippedOffer
  const faults: string[] = []
  for (const file of files) {
    const read = readPackFile(file)
    const added = read.ok ? withOwnPacks(offer, [read.value.pack]) : read
    if (added.ok) offer = added.value
    else if ('place' in added.error)
      faults.push(`${file}: ${added.error.place}: ${added.error.problem} ${added.error.fix}`)
    else faults.push(...added.error)
  }
  return faults.length > 0 ? err(faults) : ok(offer)
}
