import { displayOf } from '../item/build.ts'
import { kindsOfItem } from '../item/staged.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import type { Display } from '../model/item.ts'
import type { Pack } from '../packs/pack.ts'

/** What the seed of an item decides, before it is built. */
export interface Lots {
  /** The kinds of error that it has if it is built wrong. */
  kindsOf(id: ItemId): readonly ErrorKindId[]
  /** How it shows addresses; undefined for an item of no pack. */
  displayOf(id: ItemId): Display | undefined
}

/** What seeds decide of the items of packs. `packOf` gives the pack of an item. */
export const lotsOf = (packOf: (id: ItemId) => Pack | undefined): Lots => ({
  kindsOf: (id) => {
    const pack = packOf(id)
    return pack ? kindsOfItem(pack, id) : []
  },
  displayOf: (id) => {
    const pack = packOf(id)
    return pack && displayOf(pack, id)
  },
})
