import type { PackStore } from '../authoring/store/packStore.ts'
import type { Pack } from '../packs/pack.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import { withOwnPacks } from './ownPacks.ts'
import { readOwnPack } from './trainer/readOwnPack.ts'

/** What is on offer on a machine where packs are written or taken in: it changes while the host runs. */
export interface OwnOffer extends PacksOnOffer {
  /** Reads again which packs there are. One that cannot be read is not on offer. */
  refresh(): Promise<void>
  /** Puts a draft on offer in place of the published pack of its id, until the host ends. */
  tryOut(pack: Pack): void
}

/**
 * The packs of a base offer, and after them the last published version of each pack of one's own that is not deleted, and
 * the drafts that are tried out. It offers the base alone until it is refreshed.
 */
export const openOwnOffer = (base: PacksOnOffer, store: PackStore): OwnOffer => {
  let published: readonly Pack[] = []
  const triedOut = new Map<string, Pack>()
  let offer = base

  const offerAgain = (): void => {
    const ids = new Set([...published.map(({ id }) => id), ...triedOut.keys()])
    const own = [...ids].flatMap((id) => triedOut.get(id) ?? published.find((one) => one.id === id) ?? [])
    offer = base
    for (const pack of own) {
      const added = withOwnPacks(offer, [pack])
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
      const last = new Map<string, number>()
      for (const { packId, version, isDeleted } of kept.value) {
        if (version !== null && !isDeleted) last.set(packId, Math.max(version, last.get(packId) ?? 0))
      }
      const read: Pack[] = []
      for (const [packId, version] of last) {
        const text = await store.read(packId, version)
        const pack = text.ok && text.value !== undefined ? await readOwnPack(text.value) : undefined
        if (pack?.ok && pack.value.id === packId) read.push(pack.value)
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
