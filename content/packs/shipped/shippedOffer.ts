import * as v from 'valibot'
import { AnyPackFile, type Pack } from '../pack.ts'
import type { PackHeader } from '../packHeader.ts'
import type { PacksOnOffer } from '../packShelf.ts'
import { completePack } from '../script/library.ts'
import headers from './headers.json' with { type: 'json' }

/** The files by the ids of their packs. Each is a chunk of its own, loaded when it is played. */
const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'first-day': () => import('./first-day.json', { with: { type: 'json' } }),
  beginners: () => import('./beginners.json', { with: { type: 'json' } }),
  'mil-ml': () => import('./mil-ml.json', { with: { type: 'json' } }),
  siblings: () => import('./siblings.json', { with: { type: 'json' } }),
  'look-alikes': () => import('./look-alikes.json', { with: { type: 'json' } }),
  rare: () => import('./rare.json', { with: { type: 'json' } }),
  forces: () => import('./forces.json', { with: { type: 'json' } }),
  office: () => import('./office.json', { with: { type: 'json' } }),
  armees: () => import('./armees.json', { with: { type: 'json' } }),
  'service-public': () => import('./service-public.json', { with: { type: 'json' } }),
  bureaux: () => import('./bureaux.json', { with: { type: 'json' } }),
}

const read = async ({ id, hash }: PackHeader): Promise<Pack> => {
  const file = await files[id]?.()
  if (file === undefined) throw new Error(`The pack ${id} is not shipped.`)
  // It was checked and hashed when its header was written: what is left is to fill in what an author may leave out.
  const read = v.parse(AnyPackFile, file.default)
  if (read.format === 'lastlook-pack/1') return { ...read, hash }
  const { library } = await import('../stocks/library.ts')
  return { ...completePack(read, library), hash }
}

/**
 * The packs that come with the product, in the order in which they are offered. `npm run schema` checks and hashes them
 * and writes their headers.
 */
export const shippedOffer: PacksOnOffer = {
  // The compiler takes the words of a JSON file for any strings.
  list: () => headers as unknown as readonly PackHeader[],
  read,
}
