import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { randomFrom } from '../../basics/random.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { Slip } from '../../detector/slip.ts'
import { castScenario } from '../../item/cast.ts'
import { trapDifficulty } from '../../item/difficulty.ts'
import { type Mistake, victimsOf } from '../../item/script/mistake.ts'
import { scenarioFrom } from '../../item/script/scenarioFrom.ts'
import { addressOf, memberOf, placeWrong } from '../../item/stage.ts'
import { type DomainKindId, domainKindIds } from '../../model/errorKind.ts'
import { trapSlip } from '../../packs/wrongForms.ts'
import type { PackParts } from './parts.ts'
import type { ScriptFault } from './readScript.ts'
import { type Stage, stageOf } from './stage.ts'
import { type Unfit, wrongDomain } from './wrongDomain.ts'

/** What a mistake makes of somebody's address with a seed. */
export interface WrongAddress {
  /** The addresses as a mail program shows them, for a letter diff. */
  readonly written: string
  readonly meant: string
  /** How the domains differ, as the debrief says it. */
  readonly slip: Slip
  /** 1 (easy to see) to 5. */
  readonly difficulty: number
}

/** A kind of slip and an address: what it makes of it, or why it makes nothing. */
export interface FittingSlip {
  readonly kind: DomainKindId
  /** Whether the script lets it happen as it stands: the kind, and to this recipient. */
  readonly isDrawn: boolean
  readonly outcome: Result<WrongAddress, Unfit>
}

/** What a mistake makes of somebody's address; undefined where it leaves it as it is. */
const wrongAddress = (stage: Stage, key: string, mistake: Mistake): WrongAddress | undefined => {
  const { script, pack, id, locale } = stage
  const { scenario, directory } = scenarioFrom({ script, stocks: pack.stocks, odds: pack, mistake }, id, locale)
  const trap = scenario.traps.find(({ recipients }) => recipients.includes(key))
  if (!trap) return undefined
  const cast = castScenario(scenario, locale, randomFrom(id))
  const known = new Set(directory.map(({ domain }) => domain))
  const { address } = placeWrong('to', key, trap, { cast, known, random: randomFrom(id) })
  const { local, domain } = memberOf(cast, key)
  const written = trap.written ?? scenario.people[trap.replacedBy ?? '']?.domain ?? domain
  return {
    written: address,
    meant: addressOf({ local, domain }),
    slip: trapSlip(trap.kind, written, domain),
    difficulty: trapDifficulty(scenario, trap),
  }
}

const slipAt = (stage: Stage, key: string, kind: DomainKindId): FittingSlip => {
  const { script } = stage
  const isDrawn = victimsOf(script).includes(key) && (script.mistakes.kinds?.includes(kind) ?? true)
  const written = wrongDomain(stage, key, kind)
  if (!written.ok) return { kind, isDrawn, outcome: written }
  const address = wrongAddress(stage, key, { kind, victims: [key], written: written.value })
  if (!address) throw new Error(`A slip of ${key} is not one of theirs.`)
  return { kind, isDrawn, outcome: ok(address) }
}

/**
 * Which kinds of slip fit somebody's address with a seed, in the order of kinds: what each makes of it, or why it makes nothing.
 * A preview that is asked for such a slip shows that very form.
 */
export const slipsFor = (
  parts: PackParts,
  json: JsonObject,
  { locale, seed }: { readonly locale: Locale; readonly seed: number },
  key: string,
): Result<readonly FittingSlip[], readonly ScriptFault[]> => {
  const stage = stageOf(parts, json, locale, seed)
  if (!stage.ok) return stage
  return ok(domainKindIds.map((kind) => slipAt(stage.value, key, kind)))
}
