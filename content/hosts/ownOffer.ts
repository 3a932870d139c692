import type { PackOrigin, PackStore } from '../authoring/store/packStore.ts'
import type { Result } from '../basics/result.ts'
import type { Pack } from '../packs/pack.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import type { KnownKey } from '../trust/packSignature.ts'
import { type OwnPack, withOwnPacks } from './ownPacks.ts'
import { readOwnPack } from './trainer/readOwnPack.ts'

/** Whose keys are known here, each time that it is asked; else lines that name the file, the place and the remedy. */
export type KnownKeys = () => Promise<Result<readonly KnownKey[], readonly string[]>>

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
export const openOwnOffer = (base: PacksOnOffer, store: PackStore, knownKeys: KnownKeys): OwnOffer => {
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

  const textOf = async (packId: string, version: number): Promise<{ text: string; pack: Pack } | undefined> => {
    const text = await store.read(packId, version)
    const pack = text.ok && text.value !== undefined ? await readOwnPack(text.value) : undefined
    return text.ok && text.value !== undefined && pack?.ok ? { text: text.value, pack: pack.value } : undefined
  }

  /** What was written on this machine needs no signature. */
  const writtenHere = async (packId: string, version: number): Promise<OwnPack | undefined> => {
    const kept = await textOf(packId, version)
    return kept && { pack: kept.pack }
  }

  /** What was taken in says who signed it, and is not on offer where it was altered since. */
  const received = async (packId: string, version: number, keys: readonly KnownKey[]): Promise<OwnPack | undefined> => {
    const kept = await textOf(packId, version)
    const signature = await store.readSignature(packId, version)
    if (!kept || !signature.ok) return undefined
    // What verifies is loaded where there is something to verify.
    const { signerOf } = await import('./packSigners.ts')
    const signer = signerOf(kept.text, kept.pack, signature.value, keys)
    return signer.ok ? { pack: kept.pack, signer: signer.value } : undefined
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
      const isReceived = [...last.values()].some(({ origin }) => origin === 'received')
      const known = isReceived ? await knownKeys() : undefined
      // Where the keys cannot be read none is known, and it is asked about.
      const keys = known?.ok ? known.value : []
      const read: OwnPack[] = []
      for (const [packId, { version, origin }] of last) {
        const one = origin === 'own' ? await writtenHere(packId, version) : await received(packId, version, keys)
        if (one?.pack.id === packId) read.push(one)
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
