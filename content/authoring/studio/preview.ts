import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { randomFrom } from '../../basics/random.ts'
import { ok, type Result } from '../../basics/result.ts'
import { type BuiltItem, buildItem } from '../../item/build.ts'
import { castScenario } from '../../item/cast.ts'
import { trapDifficulty } from '../../item/difficulty.ts'
import { canGroupScript } from '../../item/header.ts'
import type { Mistake } from '../../item/script/mistake.ts'
import { addressOf } from '../../item/stage.ts'
import { displaysOfScript, stagedOf } from '../../item/staged.ts'
import type { DomainKindId } from '../../model/errorKind.ts'
import { Display } from '../../model/item.ts'
import type { Scenario } from '../../packs/scenario.ts'
import type { PackParts } from './parts.ts'
import type { ScriptFault } from './readScript.ts'
import { type Stage, stageOf } from './stage.ts'
import { wrongDomain } from './wrongDomain.ts'

/** A mistake that an author wants to see: a slip of a kind in somebody's domain, or the one of people at a place of the script. */
export type AskedMistake =
  | { readonly of: 'domain'; readonly victim: string; readonly kind: DomainKindId }
  | { readonly of: 'people'; readonly at: number }

/** How a script is looked at. What is left out is as the seed has it, and as a learner gets it. */
export interface Look {
  readonly locale: Locale
  readonly seed: number
  readonly isWrong?: boolean
  /** One that does not fit, or is not there, is as if it were left out. */
  readonly mistake?: AskedMistake
  /** Groups are shown only of a message that can have them. */
  readonly display?: Display
}

/** Somebody of a script as a seed makes them, at their right address. */
export interface CastPerson {
  readonly name: string
  readonly address: string
  readonly role: string
}

/** What a learner would get of a script, and what its author sees besides. */
export interface Preview extends BuiltItem {
  /** Everybody in the script, spares too, by key. */
  readonly cast: Readonly<Record<string, CastPerson>>
  /** How hard what goes wrong in it is to see, 1 to 5; null where nothing does. */
  readonly difficulty: number | null
  /** The ways in which addresses can be shown in it, and those that its level has. */
  readonly displays: { readonly possible: readonly Display[]; readonly ofLevel: readonly Display[] }
}

/** What was asked for, as a build takes it; undefined where it is not to be had. */
const mistakeFor = (stage: Stage, asked: AskedMistake | undefined): Mistake | undefined => {
  if (asked === undefined) return undefined
  if (asked.of === 'people') return stage.script.mistakes.people[asked.at]
  const written = wrongDomain(stage, asked.victim, asked.kind)
  return written.ok ? { kind: asked.kind, victims: [asked.victim], written: written.value } : undefined
}

/** Everybody of a scenario by key, as the seed names them. */
const castOf = (scenario: Scenario, { id, locale }: Stage): Record<string, CastPerson> =>
  Object.fromEntries(
    Array.from(castScenario(scenario, locale, randomFrom(id)), ([key, member]) => [
      key,
      { name: member.name.full, address: addressOf(member), role: scenario.people[key]?.role[locale] ?? '' },
    ]),
  )

const difficultyOf = (scenario: Scenario): number | null =>
  scenario.traps.length === 0 ? null : Math.max(...scenario.traps.map((trap) => trapDifficulty(scenario, trap)))

/** A preview of a script that is staged already. */
const previewStaged = (stage: Stage, look: Look): Preview => {
  const { script, pack, id, locale } = stage
  const mistake = mistakeFor(stage, look.mistake)
  const isWrong = mistake === undefined ? look.isWrong : true
  const possible = Display.options.filter((one) => one !== 'grouped' || canGroupScript(script))
  const display = possible.find((one) => one === look.display)
  const built = buildItem(pack, id, locale, {
    ...(isWrong !== undefined && { isWrong }),
    ...(mistake && { mistake }),
    ...(display && { display }),
  })
  const isErroneous = built.ok && built.value.key.wrong.length > 0
  const staged = stagedOf(pack, id, locale, isErroneous, mistake)
  if (!built.ok || !staged) throw new Error(`A pack of the script ${script.id} does not have it.`)
  return {
    ...built.value,
    cast: castOf(staged.scenario, stage),
    difficulty: isErroneous ? difficultyOf(staged.scenario) : null,
    displays: { possible, ofLevel: displaysOfScript(script) },
  }
}

/**
 * A script as a learner gets it, in a language and with a seed: what is left open in the look is just what is built from
 * the pack. It takes some milliseconds, however large the pack is. What keeps it from being built otherwise: its faults.
 */
export const previewOf = (parts: PackParts, json: JsonObject, look: Look): Result<Preview, readonly ScriptFault[]> => {
  const stage = stageOf(parts, json, look.locale, look.seed)
  return stage.ok ? ok(previewStaged(stage.value, look)) : stage
}
