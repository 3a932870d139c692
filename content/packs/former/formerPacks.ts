import * as v from 'valibot'
import { type Pack, PackFile } from '../pack.ts'

/**
 * Packs as they came along before, by the hash that sessions were recorded with. A ledger keeps what it dealt since packs
 * have had other versions; sessions from before that are looked back on, and resumed, from these.
 */
const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  '75f886ad07c901c0a9c61c18ca0df8a481734782279d69a56d49b70bc9210de8': () =>
    import('./first-day.json', { with: { type: 'json' } }),
  f5bdc510d21a5d027efedf10325ead82e4e602efb31446159974dfc52535a990: () =>
    import('./mil-ml.json', { with: { type: 'json' } }),
  '3b3391ec4b30335be9022e2427194a45f3b34d78df3de93768f63140fe8a517f': () =>
    import('./siblings.json', { with: { type: 'json' } }),
  e1956abf5aee3561f360edeefbd12533765ce2f4cdeec254ad6003356b1f4a68: () =>
    import('./look-alikes.json', { with: { type: 'json' } }),
  '6abe12dd576b077cef7a0dd49c7f76e24722dccf496a9b29ac078d7ff96a8a2f': () =>
    import('./rare.json', { with: { type: 'json' } }),
}

/**
 * Hashes that the same content had under another spelling: Siblings named a kind of error that is called
 * `wrongOrganisation` now; not a message of it had changed.
 */
const spelledOtherwise: Readonly<Record<string, string>> = {
  fb1c54038882dbb08df2831b3badf06cca4f8df4b1707f7472368fa7392ff90d:
    '3b3391ec4b30335be9022e2427194a45f3b34d78df3de93768f63140fe8a517f',
}

/** The hashes of the packs that came along before, the spelling of today. */
export const formerPackHashes: readonly string[] = Object.keys(files)

/** A pack that came along before, by its hash, which it keeps; undefined where there was none such. */
export const readFormerPack = async (hash: string): Promise<Pack | undefined> => {
  const file = await files[spelledOtherwise[hash] ?? hash]?.()
  // It was checked when it was shipped: what is left is to fill in what an author may leave out.
  return file && { ...v.parse(PackFile, file.default), hash }
}
