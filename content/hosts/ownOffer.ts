import type { PackOrigin, PackStore } from '../authoring/store/packStore.ts'
import type { Pack } from '../packs/pack.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import { type OwnPack, withOwnPacks } from './ownPacks.ts'
import { readOwnPack } from './trainer/readOwnPack.ts'

/** What is on offer on a machine where packs are written or taken in: it changes while the host runs. */
export interface OwnOffer extends PacksOnOffer {
  /** Reads again which packs there are. One that cannot be read is not on offer. */
  refresh(): Promise<void>
  /** Puts a draft on offer in place of the published pack of its id, until the host ends. */
  tryOut(pack: Pack): void
}

/** A pack that was taken in says nothing of who made it; one that was written here needs no signature. */
const signerOf = (origin: PackOrigin): Pick<OwnPack, 'signer'> =>
  origin === 'received' ? { signer: { state: 'unsigned' } } : {}

/**
 * The packs of a base offer, and after them the last published version of each pack of one's own that is not deleted, and
 * the drafts that are tried out. It offers the base alone until it is refreshed.
 */
export const openOwnOffer = (base: PacksOnOffer, store: PackStore): OwnOffer => {
  let published: readonly OwnPack[] = []
  const triedOut = new Map<string, Pack>()
  let offer = base

  const offerAgain = (): void => {
    const ids = new Set([...published.map(({ pack }) => pack.id), ...triedOut.keys()])
    const own = [...ids].flatMap((id): OwnPack[] => {
      const draft = triedOut.get(id)
      return draft ? [{ pack: draft }] : published.filter(({ pack }) => pack.id === id)
    })
    offer = base
    for (const one of own) {
      const added = withOwnPacks(offer, [one])
      if (added.ok) offer = added.value
    }
  }

  return {
    list: () => offer.list(),
    read: (header) => offer.read(header),
    readFormer: async (hash) => base.readFormer?.(hash),

    refresh: async () => {
      const kept = await store.list()
      if (!kept.ok) return
      const last = new Map<string, { readonly version: number; readonly origin: PackOrigin }>()
      for (const { packId, version, origin, isDeleted } of kept.value) {
        if (version !== null && !isDeleted && version > (last.get(packId)?.version ?? 0))
          last.set(packId, { version, origin })
      }
      const read: OwnPack[] = []
      for (const [packId, { version, origin }] of last) {
        const text = await store.read(packId, version)
        const pack = text.ok && text.value !== undefined ? await readOwnPack(text.value) : undefined
        if (pack?.ok && pack.value.id === packId) read.push({ pack: pack.value, ...signerOf(origin) })
      }
      published = read
      offerAgain()
    },

    tryOut: (pack) => {
      triedOut.set(pack.id, pack)
      offerAgain()
    },
  }
}
