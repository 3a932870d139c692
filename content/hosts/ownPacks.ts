import { err, ok, type Result } from '../basics/result.ts'
import { packHeader } from '../item/header.ts'
import type { Pack, PackFault } from '../packs/pack.ts'
import { hashesOf } from '../packs/packHeader.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import type { PackSigner } from '../packs/packSigner.ts'

/** A pack of one's own, and who signed it; nobody has to where it was written on this very machine. */
export interface OwnPack {
  readonly pack: Pack
  readonly signer?: PackSigner
}

/**
 * An offer with packs of one's own after the others. One that is on offer already, retired or not, is offered once, as
 * it is there. Fails where an id is another pack's: its records could not be told from theirs.
 */
export const withOwnPacks = (offer: PacksOnOffer, own: readonly OwnPack[]): Result<PacksOnOffer, PackFault> => {
  const listed = [...offer.list()]
  const added = new Map<string, Pack>()
  for (const { pack, signer } of own) {
    const at = listed.findIndex(({ id }) => id === pack.id)
    const there = listed[at]
    if (there === undefined) {
      listed.push({ ...packHeader(pack), ...(signer && { signer }) })
      added.set(pack.hash, pack)
    } else if (hashesOf(there).includes(pack.hash)) {
      const { isRetired: _, ...header } = there
      listed[at] = header
    } else {
      const problem = `Another pack that is on offer has the id "${pack.id}".`
      return err({ place: 'id', problem, fix: 'Give this one another id.' })
    }
  }
  return ok({
    list: () => listed,
    read: async (header) => added.get(header.hash) ?? offer.read(header),
  })
}
