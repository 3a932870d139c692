import type { KeptText, PackStore } from '../authoring/store/packStore.ts'
import { ok } from '../basics/result.ts'

/** For tests: packs that are kept in memory, without their signatures. Nothing of it fails. */
export const memoryPackStore = (): PackStore => {
  const texts = new Map<string, KeptText & { readonly text: string }>()
  const keyOf = (packId: string, version: number | null) => `${packId}/${version}`
  const put = (kept: Omit<KeptText, 'changedAt' | 'isDeleted'>, text: string) =>
    texts.set(keyOf(kept.packId, kept.version), {
      ...kept,
      text,
      changedAt: '2026-11-25T09:00:00.000Z',
      isDeleted: false,
    })
  return {
    list: async () => ok([...texts.values()].map(({ text: _, ...kept }) => kept)),
    read: async (packId, version) => ok(texts.get(keyOf(packId, version))?.text),
    writeDraft: async (packId, origin, text) => {
      put({ packId, version: null, origin }, text)
      return ok(undefined)
    },
    publish: async (packId, version, origin, text) => {
      if (texts.has(keyOf(packId, version))) return ok(false)
      put({ packId, version, origin }, text)
      return ok(true)
    },
    setDeleted: async (packId, version, isDeleted) => {
      const kept = texts.get(keyOf(packId, version))
      if (kept) texts.set(keyOf(packId, version), { ...kept, isDeleted })
      return ok(kept !== undefined)
    },
    keepSignature: async () => ok(undefined),
    readSignature: async () => ok(undefined),
  }
}
