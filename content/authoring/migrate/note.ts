import type { PackFault } from '../../packs/pack.ts'

/** Something of a pack that a script does not have, or has in another way: where it is, what becomes of it, and the remedy. */
export type MigrationNote = PackFault

/** Collects what cannot be carried over, in the order of the file. */
export interface Notes {
  readonly all: readonly MigrationNote[]
  note(place: string, problem: string, fix: string): void
}

/** An empty collection. */
export const notes = (): Notes => {
  const all: MigrationNote[] = []
  return { all, note: (place, problem, fix) => void all.push({ place, problem, fix }) }
}
