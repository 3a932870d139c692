import type { Locale } from '../basics/locale.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import type { Display } from '../model/item.ts'
import { readItemId } from '../model/itemId.ts'
import {
  type Facts,
  isScriptPack,
  type KnownDomain,
  type Pack,
  type ScenarioPack,
  type ScriptPack,
} from '../packs/pack.ts'
import type { Scenario } from '../packs/scenario.ts'
import type { Script } from '../packs/script/script.ts'
import { displaysOf } from './displays.ts'
import { canGroupScript, scenarioHeader } from './header.ts'
import type { ContactHistory } from './script/history.ts'
import type { Mistake } from './script/mistake.ts'
import { mistakeOf, scenarioFrom } from './script/scenarioFrom.ts'

/** What an item is built from, whether an author wrote it so or a seed made it of a script. */
export interface Staged {
  readonly scenario: Scenario
  /** The domains that the message's organisations know. */
  readonly directory: readonly KnownDomain[]
  readonly facts: Facts
  /** The ways in which its addresses may be shown. */
  readonly displays: readonly Display[]
  /** What the mail program remembers of its people; scenarios as authors wrote them before say nothing of it. */
  readonly history?: (key: string, isWrong: boolean) => ContactHistory
}

/** The scenario that an item of a pack is built from; nothing when the pack has none such in that version. */
export const authoredOf = (pack: ScenarioPack, id: ItemId): Scenario | undefined => {
  const { scenarioId, version } = readItemId(id)
  return pack.scenarios.find((one) => one.id === scenarioId && one.version === version)
}

/** The script that an item of a pack is drawn from; nothing when the pack has none such in that version. */
export const scriptOf = (pack: ScriptPack, id: ItemId): Script | undefined => {
  const { scenarioId, version } = readItemId(id)
  return pack.scripts.find((one) => one.id === scenarioId && one.version === version)
}

/** How the addresses of a script may be shown, whatever a seed makes of it. */
export const displaysOfScript = (script: Script): readonly Display[] =>
  displaysOf({ level: script.level, canGroup: canGroupScript(script) })

/**
 * What an item of a pack is built from, in a language. `isWrong`: whether what goes wrong in a script is asked for;
 * `mistake`: what that is, where its seed shall not say.
 */
export const stagedOf = (
  pack: Pack,
  id: ItemId,
  locale: Locale,
  isWrong = true,
  mistake?: Mistake,
): Staged | undefined => {
  if (!isScriptPack(pack)) {
    const scenario = authoredOf(pack, id)
    if (!scenario) return undefined
    const { directory, facts } = pack
    return { scenario, directory, facts, displays: displaysOf(scenarioHeader(scenario)) }
  }
  const script = scriptOf(pack, id)
  if (!script) return undefined
  const { stocks, facts } = pack
  const drawn = scenarioFrom({ script, stocks, odds: pack, ...(mistake && { mistake }) }, id, locale, isWrong)
  return { ...drawn, facts, displays: displaysOfScript(script) }
}

/** The kinds of error that an item of a pack has if it is built wrong. */
export const kindsOfItem = (pack: Pack, id: ItemId): readonly ErrorKindId[] => {
  if (!isScriptPack(pack)) return authoredOf(pack, id)?.traps.map(({ kind }) => kind) ?? []
  const script = scriptOf(pack, id)
  const mistake = script && mistakeOf({ script, stocks: pack.stocks, odds: pack }, id)
  return mistake ? [mistake.kind] : []
}
