import type { PackStore } from '../../authoring/store/packStore.ts'
import type { PacksOnOffer } from '../../packs/packShelf.ts'
import type { KnownKeys, OwnOffer } from '../ownOffer.ts'

/** What the trainer's host cannot do by itself. */
export interface TrainerPorts {
  /** The packs that come along. */
  readonly shipped: PacksOnOffer
  /** Where one's own are kept. */
  readonly store: PackStore
  /** Whose keys are known here; else lines that name the file, the place and the remedy. */
  readonly knownKeys: KnownKeys
  /** What is on offer to a learner on this machine. */
  readonly offer: OwnOffer
}
