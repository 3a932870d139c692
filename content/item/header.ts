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
import { drawOrganisation, type Organisation } from './script/organisations.ts'

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

/** Whether a kind of slip fits the domains of a stock: mostly it fits all of them or none. */
type Fits = (stockId: string, kind: DomainKindId) => boolean

/** The same for the stocks of a pack, each looked at once. */
const fitsAmong = (stocks: Readonly<Record<string, Stock>>): Fits => {
  const drawnById = new Map<string, readonly Organisation[]>()
  const fits = new Map<string, boolean>()
  const drawFrom = (id: string): readonly Organisation[] => {
    const stock = stocks[id]
    if (!stock) return []
    const random = randomFrom(`kinds/${id}`)
    return Array.from({ length: drawsPerStock }, () => drawOrganisation(stock, random))
  }
  const none = new Set<string>()
  return (id, kind) => {
    const known = fits.get(`${id}/${kind}`)
    if (known !== undefined) return known
    const drawn = drawnById.get(id) ?? drawFrom(id)
    drawnById.set(id, drawn)
    const isFit = drawn.some((one) => formsOf(kind, one, none).length > 0)
    fits.set(`${id}/${kind}`, isFit)
    return isFit
  }
}

/** Whether a kind of slip fits somebody whose domain may be written wrong. */
const fitsSomebody = (script: Script, kind: DomainKindId, fits: Fits): boolean =>
  victimsOf(script).some((key) => fits(script.organisations[script.people[key]?.at ?? '']?.stock ?? '', kind))

/** Whether some seed gives a script an error: the first kind that fits will do. `stocks` has all that the scripts name. */
export const goesWrongAmong = (stocks: Readonly<Record<string, Stock>>): ((script: Script) => boolean) => {
  const fits = fitsAmong(stocks)
  return (script) =>
    script.mistakes.people.length > 0 ||
    (script.mistakes.kinds ?? domainKindIds).some((kind) => fitsSomebody(script, kind, fits))
}

/** The kinds of error that seeds give a script. */
const kindsOf = (script: Script, fits: Fits): readonly ErrorKindId[] => {
  const wanted = (script.mistakes.kinds ?? domainKindIds).filter((kind) => fitsSomebody(script, kind, fits))
  return [...wanted, ...new Set(script.mistakes.people.map(({ kind }) => kind))]
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
  const fits = fitsAmong(pack.stocks)
  return pack.scripts.map((script) => scriptHeader(script, kindsOf(script, fits)))
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
