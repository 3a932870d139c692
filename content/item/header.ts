import { locales } from '../basics/locale.ts'
import { randomFrom } from '../basics/random.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import { rightKeys } from '../packs/fields.ts'
import { isScriptPack, type Pack } from '../packs/pack.ts'
import type { PackHeader, ScenarioHeader } from '../packs/packHeader.ts'
import type { Scenario } from '../packs/scenario.ts'
import type { Script } from '../packs/script/script.ts'
import type { Stock } from '../packs/script/stock.ts'
import { canGroup } from './groups.ts'
import { kindsFor, recipientsOf } from './script/mistake.ts'
import { drawOrganisations } from './script/organisations.ts'

/** What can be known of a scenario without its texts. */
export const scenarioHeader = (scenario: Scenario): ScenarioHeader => ({
  id: scenario.id,
  version: scenario.version,
  act: scenario.act,
  rightPeople: rightKeys(scenario).size,
  kinds: scenario.traps.map(({ kind }) => kind),
  level: scenario.difficulty.level,
  canGroup: canGroup(scenario),
  languages: locales,
})

/** Draws that are looked at to learn which kinds of error fit a script: each gives it other domains. */
const drawsForKinds = 3

const kindsOf = (script: Script, stocks: Readonly<Record<string, Stock>>): readonly ErrorKindId[] => {
  const found = new Set<ErrorKindId>()
  for (let draw = 0; draw < drawsForKinds; draw++) {
    const organisations = drawOrganisations(script, stocks, randomFrom(`${script.id}/kinds/${draw}`))
    for (const kind of kindsFor(script, organisations)) found.add(kind)
  }
  return [...found]
}

/** Whether a field has two recipients or more whatever goes wrong: those who may have to be in Bcc do not count. */
export const canGroupScript = ({ to, cc, bcc, mistakes }: Script): boolean => {
  const moved = new Set(mistakes.people.flatMap((one) => (one.kind === 'bccDue' ? one.who : [])))
  return [to, cc, bcc].some((field) => field.filter((key) => !moved.has(key)).length >= 2)
}

/** What can be known of a script without its texts. */
export const scriptHeader = (script: Script, stocks: Readonly<Record<string, Stock>>): ScenarioHeader => ({
  id: script.id,
  version: script.version,
  act: script.act,
  rightPeople: recipientsOf(script).length,
  kinds: kindsOf(script, stocks),
  level: script.level,
  canGroup: canGroupScript(script),
  languages: script.languages,
  use: script.use,
})

/** The headers of a pack's scenarios or scripts, in the order of the file. */
const headersOf = (pack: Pack): readonly ScenarioHeader[] =>
  isScriptPack(pack)
    ? pack.scripts.map((script) => scriptHeader(script, pack.stocks))
    : pack.scenarios.map(scenarioHeader)

/** The header of a pack, whose content had these hashes before. */
export const packHeader = (pack: Pack, formerHashes: readonly string[] = []): PackHeader => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  summary: pack.summary,
  sign: pack.sign,
  ...(pack.shift && { shift: pack.shift }),
  hash: pack.hash,
  formerHashes,
  scenarios: headersOf(pack),
})
