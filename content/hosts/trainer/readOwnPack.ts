import type { Result } from '../../basics/result.ts'
import type { Pack, PackFault } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'

/** Reads and checks a pack's text against the library, which is loaded when the first one is read: nothing else needs it.
 * A byte-order mark at the start is none of the pack's. */
export const readOwnPack = async (text: string): Promise<Result<Pack, readonly PackFault[]>> => {
  const { library } = await import('../../packs/stocks/library.ts')
  return parsePack(text.replace(/^\uFEFF/, ''), library)
}
