/**
 * Chance that can be repeated: the same seed text gives the same draws on every machine and in every release.
 * Written out here, and pinned by a test, because an item is rebuilt from its seed for as long as its record is kept:
 * a library that changes one bit would change what a learner is said to have seen.
 */
export interface Random {
  /** A number from 0 (included) to 1 (excluded), in steps of 2⁻³². */
  next(): number
  /** A whole number from 0 to `count` − 1. `count` is at least 1. */
  below(count: number): number
  /** One of the things. Throws RangeError when there is none. */
  pick<Thing>(things: readonly Thing[]): Thing
  /** The things in a new order (Fisher–Yates); the argument stays as it is. */
  shuffle<Thing>(things: readonly Thing[]): Thing[]
}

/** FNV-1a over UTF-16 code units, folded into 32 bits. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
const hash = (text: string, start: number): number => {
  let h = start
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** A stream of draws for one seed text. Generator: sfc32 (Chris Doty-Humphrey, PractRand), warmed up by 12 rounds. */
export const randomFrom = (seed: string): Random => {
  let a = hash(seed, 0x811c9dc5)
  let b = hash(seed, 0x9e3779b9)
  let c = hash(seed, 0x85ebca6b)
  let d = 1
  const draw = (): number => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) draw()

  const next = () => draw() / 2 ** 32
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    pick: (things) => {
      if (things.length === 0) throw new RangeError('Nothing to pick from.')
      return things[below(things.length)] as (typeof things)[number]
    },
    shuffle: (things) => {
      const mixed = [...things]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const held = mixed[i] as (typeof things)[number]
        mixed[i] = mixed[j] as (typeof things)[number]
        mixed[j] = held
      }
      return mixed
    },
  }
}
