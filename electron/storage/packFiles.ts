import { err, ok, type Result } from '../../content/basics/result.ts'
import { type OwnPack, withOwnPacks } from '../../content/hosts/ownPacks.ts'
import { playableSigner } from '../../content/hosts/packSigners.ts'
import type { PacksOnOffer } from '../../content/packs/packShelf.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import type { KnownKey } from '../../content/trust/packSignature.ts'
import { trustedKeys } from './knownKeys.ts'
import { readPackFile } from './packFile.ts'
import { signatureBeside, signaturePath } from './packSignatures.ts'

/** A pack's file and who signed it. What was altered, or has a signature that is none or another's, is no pack to play. */
const readOwnPack = (file: string, known: readonly KnownKey[]): Result<OwnPack, readonly string[]> => {
  const read = readPackFile(file)
  if (!read.ok) return read
  const { pack } = read.value
  const signature = signatureBeside(file, read.value, known)
  const signer = playableSigner(signature, pack)
  if (signer.ok) return ok({ pack, signer: signer.value })
  const { problem, fix } = signer.error
  return err([`${file}: ${signaturePath(file)}: ${problem} ${fix}`])
}

/**
 * What is on offer where packs of one's own are in these files, besides those that come along; the folder of the data says
 * whose keys are known. Fails with lines that name
 * the file, the place and the remedy.
 */
export const offerWith = (files: readonly string[], dataFolder: string): Result<PacksOnOffer, readonly string[]> => {
  const known = trustedKeys(dataFolder)
  if (!known.ok) return known
  let offer = shippedOffer
  const faults: string[] = []
  for (const file of files) {
    const own = readOwnPack(file, known.value)
    const added = own.ok ? withOwnPacks(offer, [own.value]) : own
    if (added.ok) offer = added.value
    else if ('place' in added.error)
      faults.push(`${file}: ${added.error.place}: ${added.error.problem} ${added.error.fix}`)
    else faults.push(...added.error)
  }
  return faults.length > 0 ? err(faults) : ok(offer)
}
