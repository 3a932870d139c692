import * as v from 'valibot'
import { fieldOf, fieldsIn, type Json } from '../../basics/json.ts'
import { goesWrongAmong } from '../../item/header.ts'
import type { Odds } from '../../item/script/mistake.ts'
import { Facts, ScriptPackFile } from '../../packs/pack.ts'
import { checkStocks } from '../../packs/script/checkStock.ts'
import type { Library } from '../../packs/script/library.ts'
import type { Script } from '../../packs/script/script.ts'
import { Stock, StockId } from '../../packs/script/stock.ts'
import type { Draft } from './draft.ts'

/** What the scripts of a pack are drawn and checked with: all but the scripts. */
export interface PackParts extends Library, Odds {
  /** Whether a script has an error with some seed. */
  readonly goesWrong: (script: Script) => boolean
}

const { weights, peopleShare } = ScriptPackFile.entries

const OwnStock = v.strictObject({ id: StockId, stock: Stock })
const OwnFact = Facts.value

const stocksIn = (draft: Draft): Record<string, Stock> =>
  Object.fromEntries(
    Object.entries(fieldsIn(fieldOf(draft, 'stocks'))).flatMap(([id, json]) => {
      const read = v.safeParse(OwnStock, { id, stock: json })
      if (!read.success || checkStocks({ stocks: { [id]: read.output.stock } }).length > 0) return []
      return [[id, read.output.stock]]
    }),
  )

const factsIn = (draft: Draft): Facts =>
  Object.fromEntries(
    Object.entries(fieldsIn(fieldOf(draft, 'facts'))).flatMap(([id, json]) => {
      const read = v.safeParse(OwnFact, json)
      return read.success ? [[id, read.output]] : []
    }),
  )

/** What a draft has that its scripts name; what cannot be used is as if it were not there, and the pack's faults say so. */
const partsOf = (draft: Draft, library: Library): PackParts => {
  const stocks = { ...library.stocks, ...stocksIn(draft) }
  return {
    stocks,
    facts: { ...library.facts, ...factsIn(draft) },
    weights: v.parse(v.fallback(weights, {}), fieldOf(draft, 'weights')),
    peopleShare: v.parse(v.fallback(peopleShare, v.getDefault(peopleShare)), fieldOf(draft, 'peopleShare')),
    goesWrong: goesWrongAmong(stocks),
  }
}

/** The fields that parts are read from. */
const sources = ['stocks', 'facts', 'weights', 'peopleShare'] as const

/** Reads the parts of drafts, with a library: those of the draft before where none of their fields is another. */
export const partsReader = (library: Library): ((draft: Draft) => PackParts) => {
  let last: { readonly from: readonly (Json | undefined)[]; readonly parts: PackParts } | undefined
  return (draft) => {
    const from = sources.map((field) => fieldOf(draft, field))
    if (last?.from.every((one, at) => one === from[at])) return last.parts
    last = { from, parts: partsOf(draft, library) }
    return last.parts
  }
}
