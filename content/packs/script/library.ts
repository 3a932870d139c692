import type { Facts, ScriptPackFile } from '../pack.ts'
import type { Stock } from './stock.ts'

/** Stocks and facts that any pack of scripts may name without having them. */
export interface Library {
  readonly stocks: Readonly<Record<string, Stock>>
  readonly facts: Facts
}

const pick = <Thing>(keys: Iterable<string>, from: Readonly<Record<string, Thing>>): Record<string, Thing> =>
  Object.fromEntries(
    [...new Set(keys)].sort().flatMap((key) => {
      const found = Object.hasOwn(from, key) ? from[key] : undefined
      return found === undefined ? [] : [[key, found]]
    }),
  )

/**
 * A pack of scripts with all that its scripts name: its own stocks and facts first, else the library's. What neither has
 * stays out. A pack that is complete stays as it is, so that it means the same when the library has changed.
 */
export const completePack = (file: ScriptPackFile, library: Library): ScriptPackFile => {
  const stockIds = file.scripts.flatMap(({ organisations }) => Object.values(organisations).map(({ stock }) => stock))
  const factIds = file.scripts.map(({ fact }) => fact)
  return {
    ...file,
    stocks: pick(stockIds, { ...library.stocks, ...file.stocks }),
    facts: pick(factIds, { ...library.facts, ...file.facts }),
  }
}

/** A library that has nothing: for a pack that is complete. */
export const noLibrary: Library = { stocks: {}, facts: {} }
