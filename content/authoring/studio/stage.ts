import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { ItemId } from '../../model/ids.ts'
import { itemIdOf } from '../../model/itemId.ts'
import type { ScriptPack } from '../../packs/pack.ts'
import { castingFaults } from '../../packs/script/checkScript.ts'
import type { Script } from '../../packs/script/script.ts'
import { inOneLanguage } from './inOneLanguage.ts'
import type { PackParts } from './parts.ts'
import { placeInPack, readScript, type ScriptFault, withinScript } from './readScript.ts'

/** A script that a seed can make a message of, in a language. */
export interface Stage {
  readonly script: Script
  readonly locale: Locale
  readonly id: ItemId
  /** A pack of this script alone: what is built from it is what is built from the whole pack. */
  readonly pack: ScriptPack
}

/** A pack of one script, with what its scripts are drawn with. */
const packOf = (script: Script, { stocks, facts, weights, peopleShare }: PackParts): ScriptPack => ({
  format: 'lastlook-pack/2',
  id: 'draft',
  version: 1,
  title: { en: '-', fr: '-' },
  summary: { en: '-', fr: '-' },
  sign: 'address',
  licence: '-',
  stocks,
  facts,
  weights,
  peopleShare,
  scripts: [script],
  hash: '',
})

/**
 * What a script is previewed from, in a language and with a seed, whatever it lacks in the other language and does not say
 * yet; or what keeps it from being built.
 */
export const stageOf = (
  parts: PackParts,
  json: JsonObject,
  locale: Locale,
  seed: number,
): Result<Stage, readonly ScriptFault[]> => {
  const read = readScript(inOneLanguage(json, locale))
  if (!read.ok) return read
  const script = read.value
  const faults = castingFaults(script, parts, placeInPack(json))
  if (faults.length > 0) return err(faults.map((fault) => withinScript(fault, json)))
  return ok({ script, locale, id: itemIdOf(script, seed), pack: packOf(script, parts) })
}
