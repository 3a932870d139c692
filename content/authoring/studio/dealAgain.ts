import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { ok, type Result } from '../../basics/result.ts'
import { displayOf, isTypoItem } from '../../item/build.ts'
import { mistakeOf } from '../../item/script/scenarioFrom.ts'
import { displaysOfScript } from '../../item/staged.ts'
import { domainKindIds, type ErrorKindId } from '../../model/errorKind.ts'
import type { Display } from '../../model/item.ts'
import { itemIdOf, largestSeed } from '../../model/itemId.ts'
import type { PackParts } from './parts.ts'
import type { ScriptFault } from './readScript.ts'
import { type Stage, stageOf } from './stage.ts'

/** What a deal should be like; what is left out may be as it comes. */
export interface Wish {
  readonly isWrong?: boolean
  readonly display?: Display
  /** What goes wrong, and with whom. */
  readonly kind?: ErrorKindId
  readonly victim?: string
}

/** Seeds that are tried for what can be seen without building, and for what goes wrong, which takes a millisecond or two. */
const mostTried = 2000
const mostDrawn = 150

const goesWrongSo = ({ script, pack, id }: Stage, { kind, victim }: Wish): boolean => {
  const mistake = mistakeOf({ script, stocks: pack.stocks, odds: pack }, id)
  if (mistake === undefined || (kind !== undefined && mistake.kind !== kind)) return false
  if (victim === undefined) return true
  if ('victims' in mistake) return mistake.victims.includes(victim)
  if ('adds' in mistake) return mistake.adds.includes(victim)
  return 'unseen' in mistake ? mistake.unseen.includes(victim) : mistake.who === victim
}

/**
 * The next seed after one with which a script is dealt as wished, just as a learner may be dealt it; undefined where none
 * of those that were tried does so. The seed after the largest is 0.
 */
export const dealAgain = (
  parts: PackParts,
  json: JsonObject,
  locale: Locale,
  after: number,
  wish: Wish = {},
): Result<number | undefined, readonly ScriptFault[]> => {
  const staged = stageOf(parts, json, locale, after)
  if (!staged.ok) return staged
  const stage = staged.value
  const { script, pack } = stage
  const isOfMistake = wish.kind !== undefined || wish.victim !== undefined
  const isWrong = isOfMistake ? true : wish.isWrong
  if (wish.display !== undefined && !displaysOfScript(script).includes(wish.display)) return ok(undefined)
  // Whether the traps are sprung does not depend on what they are.
  const kinds = parts.goesWrong(script) ? domainKindIds : []
  let drawn = 0
  for (let tried = 1; tried <= mostTried && drawn < mostDrawn; tried++) {
    const seed = (after + tried) % (largestSeed + 1)
    const id = itemIdOf(script, seed)
    if (isWrong !== undefined && isTypoItem({ kinds }, id) !== isWrong) continue
    if (wish.display !== undefined && displayOf(pack, id) !== wish.display) continue
    if (!isOfMistake) return ok(seed)
    drawn++
    if (goesWrongSo({ ...stage, id }, wish)) return ok(seed)
  }
  return ok(undefined)
}
