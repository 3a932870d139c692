/** Smallest power of two that holds `count` entries at half load. */
const sizeFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)))

/** Texts by their hash, in typed arrays: what it answers is a place in `texts`, or -1. */
export interface HostTable {
  /** The place of the text whose codes stand in `codes` from `from` to `to`, and whose hash this is. */
  find(hash: number, codes: Uint16Array, from: number, to: number): number
}

/** A table of texts in ASCII that differ from one another; `hashOf` is the hash that they are asked for by. */
export const buildHostTable = (texts: readonly string[], hashOf: (text: string) => number): HostTable => {
  const mask = sizeFor(texts.length) - 1
  const hashes = new Int32Array(mask + 1)
  const places = new Int32Array(mask + 1)
  /** All texts in a row, and where each begins: they are compared faster there than as strings. */
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((text, place) => {
    starts[place + 1] = (starts[place] ?? 0) + text.length
  })
  const written = new Uint8Array(starts[texts.length] ?? 0)
  texts.forEach((text, place) => {
    const start = starts[place] ?? 0
    for (let at = 0; at < text.length; at++) written[start + at] = text.charCodeAt(at)

    const hash = hashOf(text)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (places[slot] !== 0) slot = (slot + 1) & mask
    hashes[slot] = hash
    places[slot] = place + 1
  })
  return {
    find: (hash, codes, from, to) => {
      let slot = (hash ^ (hash >>> 15)) & mask
      for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
        if (hashes[slot] === hash) {
          const start = starts[place - 1] ?? 0
          const length = (starts[place] ?? 0) - start
          if (length === to - from) {
            let at = 0
            while (at < length && written[start + at] === codes[from + at]) at++
            if (at === length) return place - 1
          }
        }
        slot = (slot + 1) & mask
      }
      return -1
    },
  }
}

/** Of places under one key the first so many are kept: the heaviest, because these come first. */
const mostForKey = 16

/** Places by keys of 32 bits, many to many, in typed arrays; a Bloom filter answers most of what is not there. */
export interface NearTable {
  /** Adds the places under the first `made` keys to `found` from `count` on, without repeats; answers how many there are then. */
  collect(keys: Int32Array, made: number, found: Int32Array, count: number): number
}

/** The two bits of a word that stand for a key. */
const bitsOf = (key: number): number => (1 << (key & 31)) | (1 << ((key >>> 5) & 31))

/** Grows as keys are added; places are added in the order in which they are to be found. */
export class NearTableBuilder {
  #keys = new Int32Array(1 << 12)
  #places = new Int32Array(1 << 12)
  #count = 0

  /** Files a place under a key. */
  add(key: number, place: number): void {
    if (this.#count === this.#keys.length) {
      const keys = new Int32Array(this.#count * 2)
      keys.set(this.#keys)
      this.#keys = keys
      const places = new Int32Array(this.#count * 2)
      places.set(this.#places)
      this.#places = places
    }
    this.#keys[this.#count] = key
    this.#places[this.#count++] = place
  }

  /** The table of all that was added. */
  build(): NearTable {
    const mask = sizeFor(this.#count * 0.75) - 1
    const keys = new Int32Array(mask + 1)
    const places = new Int32Array(mask + 1)
    // Eight bits for each key, two of them set in one word: one in twenty or so that is not there gets to the table.
    const wordMask = Math.max(1, sizeFor(this.#count * 4) >>> 5) - 1
    const bloom = new Int32Array(wordMask + 1)
    for (let at = 0; at < this.#count; at++) {
      const key = this.#keys[at] ?? 0
      let slot = (key ^ (key >>> 16)) & mask
      let same = 0
      while (places[slot] !== 0 && same < mostForKey) {
        if (keys[slot] === key) same++
        slot = (slot + 1) & mask
      }
      if (same === mostForKey) continue
      keys[slot] = key
      places[slot] = (this.#places[at] ?? 0) + 1
      const word = (key >>> 10) & wordMask
      bloom[word] = (bloom[word] ?? 0) | bitsOf(key)
    }
    return {
      collect: (asked, made, found, count) => {
        let filled = count
        for (let at = 0; at < made; at++) {
          const key = asked[at] ?? 0
          const bits = bitsOf(key)
          if (((bloom[(key >>> 10) & wordMask] ?? 0) & bits) !== bits) continue
          let slot = (key ^ (key >>> 16)) & mask
          for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
            if (keys[slot] === key && filled < found.length) {
              let before = 0
              while (before < filled && found[before] !== place - 1) before++
              if (before === filled) found[filled++] = place - 1
            }
            slot = (slot + 1) & mask
          }
        }
        return filled
      },
    }
  }
}
