import { locales } from '../basics/locale.ts'
import { randomFrom } from '../basics/random.ts'
import { type DomainKindId, domainKindIds, type ErrorKindId } from '../model/errorKind.ts'
import { rightKeys } from '../packs/fields.ts'
import { isScriptPack, type Pack } from '../packs/pack.ts'
import type { PackHeader, ScenarioHeader } from '../packs/packHeader.ts'
import type { Scenario } from '../packs/scenario.ts'
import type { Script } from '../packs/script/script.ts'
import type { Stock } from '../packs/script/stock.ts'
import { canGroup } from './groups.ts'
import { formsOf, recipientsOf, victimsOf } from './script/mistake.ts'
import { drawOrganisation } from './script/organisations.ts'

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

/** Organisations of a stock that are looked at to learn which slips fit its domains. */
const drawsPerStock = 3

/** The kinds of slip that fit the domains of a stock, each worked out once. */
const slipsByStock = (stocks: Readonly<Record<string, Stock>>): ((id: string) => readonly DomainKindId[]) => {
  const known = new Map<string, readonly DomainKindId[]>()
  return (id) => {
    const stock = stocks[id]
    const found = known.get(id)
    if (found || !stock) return found ?? []
    const random = randomFrom(`kinds/${id}`)
    const drawn = Array.from({ length: drawsPerStock }, () => drawOrganisation(stock, random))
    const none = new Set<string>()
    const kinds = domainKindIds.filter((kind) => drawn.some((one) => formsOf(kind, one, none).length > 0))
    known.set(id, kinds)
    return kinds
  }
}

/** The kinds of error that seeds give a script. */
const kindsOf = (script: Script, slipsOf: (stockId: string) => readonly DomainKindId[]): readonly ErrorKindId[] => {
  const { people, organisations, mistakes } = script
  const stockIds = new Set(victimsOf(script).map((key) => organisations[people[key]?.at ?? '']?.stock ?? ''))
  const slips = new Set([...stockIds].flatMap(slipsOf))
  const wanted = (mistakes.kinds ?? domainKindIds).filter((kind) => slips.has(kind))
  return [...wanted, ...new Set(mistakes.people.map(({ kind }) => kind))]
}

/** Whether a field has two recipients or more whatever goes wrong: those who may have to be in Bcc do not count. */
export const canGroupScript = ({ to, cc, bcc, mistakes }: Script): boolean => {
  const moved = new Set(mistakes.people.flatMap((one) => ('unseen' in one ? one.unseen : [])))
  return [to, cc, bcc].some((field) => field.filter((key) => !moved.has(key)).length >= 2)
}

/** What can be known of a script without its texts. */
const scriptHeader = (script: Script, kinds: readonly ErrorKindId[]): ScenarioHeader => ({
  id: script.id,
  version: script.version,
  act: script.act,
  rightPeople: recipientsOf(script).length,
  kinds,
  level: script.level,
  canGroup: canGroupScript(script),
  languages: script.languages,
  use: script.use,
})

/** The headers of a pack's scenarios or scripts, in the order of the file. */
const headersOf = (pack: Pack): readonly ScenarioHeader[] => {
  if (!isScriptPack(pack)) return pack.scenarios.map(scenarioHeader)
  const slipsOf = slipsByStock(pack.stocks)
  return pack.scripts.map((script) => scriptHeader(script, kindsOf(script, slipsOf)))
}

/** The header of a pack, whose content had these hashes before. */
export const packHeader = (pack: Pack, formerHashes: readonly string[] = [], isRetired = false): PackHeader => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  summary: pack.summary,
  sign: pack.sign,
  ...(pack.shift && { shift: pack.shift }),
  hash: pack.hash,
  formerHashes,
  ...(isRetired && { isRetired }),
  scenarios: headersOf(pack),
})
