import type { ItemId } from './ids.ts'

/** The largest seed of an item, and of a session: seeds are whole numbers from 0 to 2³² − 1. */
export const largestSeed = 2 ** 32 - 1

/** The id of the item that a scenario gives with a seed. */
export const itemIdOf = (scenario: { readonly id: string; readonly version: number }, seed: number): ItemId =>
  `${scenario.id}@${scenario.version}#${seed}` as ItemId

/** The three parts of an item id. */
export const readItemId = (id: ItemId): { scenarioId: string; version: number; seed: number } => {
  const [scenarioId = '', version = '', seed = ''] = id.split(/[@#]/)
  return { scenarioId, version: Number(version), seed: Number(seed) }
}
