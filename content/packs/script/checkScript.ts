import { locales } from '../../basics/locale.ts'
import type { PackFault, ScriptPackFile } from '../pack.ts'
import { mistakeFaults, peopleFaults } from './checkCast.ts'
import { castFaults, checkStocks } from './checkStock.ts'
import { textFaults } from './checkTexts.ts'
import type { Script } from './script.ts'

/** What a pack has that its scripts name. */
export type ScriptSources = Pick<ScriptPackFile, 'stocks' | 'facts'>

/** What keeps a script from being made a message of, by itself: names that lead nowhere, texts that do not parse, gaps. */
export const castingFaults = (script: Script, { stocks }: Pick<ScriptSources, 'stocks'>, at: string): PackFault[] => {
  const { people, organisations, values, sender, to, cc, bcc, quoted, languages } = script
  const faults: PackFault[] = []
  for (const [key, { stock }] of Object.entries(organisations)) {
    if (Object.hasOwn(stocks, stock)) continue
    const problem = `There is no stock "${stock}".`
    faults.push({ place: `${at}.organisations.${key}`, problem, fix: 'Add it to stocks, or name one of the library.' })
  }
  const keys = [...Object.keys(people), ...Object.keys(organisations), ...Object.keys(values)]
  const twice = keys.find((key, index) => keys.indexOf(key) < index)
  if (twice !== undefined) {
    faults.push({ place: at, problem: `Two things are called "${twice}".`, fix: 'Give one of them another key.' })
  }
  for (const key of [sender, ...to, ...cc, ...bcc, ...quoted.map((one) => one.from)]) {
    if (Object.hasOwn(people, key)) continue
    faults.push({ place: at, problem: `Nobody has the key "${key}".`, fix: `Add it to ${at}.people.` })
  }
  const listed = [...to, ...cc, ...bcc]
  if (new Set(listed).size < listed.length) {
    faults.push({ place: at, problem: 'A recipient stands in it twice.', fix: 'Keep one of the two.' })
  }
  for (const [key, drawn] of Object.entries(values)) {
    if ([drawn.en, drawn.fr].flat().some((one) => one !== undefined && /[{}]/.test(one))) {
      const problem = 'It has a brace, and a value has no slots.'
      faults.push({ place: `${at}.values.${key}`, problem, fix: 'Write it without; make alternates of the paragraph.' })
    }
    const lengths = new Set(locales.flatMap((locale) => drawn[locale]?.length ?? []))
    if (lengths.size > 1) {
      const problem = 'The languages have another number of them.'
      faults.push({ place: `${at}.values.${key}`, problem, fix: 'Write as many in each, in the same order.' })
    }
  }
  if (new Set(languages).size < languages.length) {
    faults.push({ place: `${at}.languages`, problem: 'A language is there twice.', fix: 'Name it once.' })
  }
  return [
    ...faults,
    ...castFaults(script, stocks, at),
    ...peopleFaults(script, at),
    ...mistakeFaults(script, at),
    ...textFaults(script, at),
  ]
}

/** Whether something can go wrong in a script of which nothing says what would have leaked. */
const needsLeak = ({ leak, mistakes }: Script): boolean =>
  leak === undefined && (mistakes.victims?.length !== 0 || mistakes.people.some((one) => one.leak === undefined))

/** What a script that could be made a message of does not say yet, and has to before it is played. */
const unsaidFaults = (script: Script, { facts }: Pick<ScriptSources, 'facts'>, at: string): PackFault[] => {
  const { people, to, cc, bcc, quoted, act, fact } = script
  const faults = [...new Set([...to, ...cc, ...bcc])].flatMap((key): PackFault[] => {
    if (!Object.hasOwn(people, key) || people[key]?.why !== undefined) return []
    const problem = 'Nothing says why it is a right recipient.'
    return [{ place: `${at}.people.${key}`, problem, fix: 'Add "why".' }]
  })
  if (act !== 'new' && quoted.length === 0) {
    const problem = 'It answers or passes on a message that is not there.'
    faults.push({ place: `${at}.quoted`, problem, fix: 'Quote it, or leave "act" out.' })
  }
  if (needsLeak(script)) {
    const problem = 'Nothing says what a stranger would have read.'
    faults.push({ place: `${at}.leak`, problem, fix: 'Write "leak", or say "victims": [] and a leak in each mistake.' })
  }
  if (!Object.hasOwn(facts, fact)) {
    const problem = `There is no fact "${fact}".`
    faults.push({ place: `${at}.fact`, problem, fix: 'Add it to facts, or name one of the library.' })
  }
  return faults
}

/** Everything that is wrong with a script by itself, at a place of its pack. `sources`: what its pack has, complete. */
export const scriptFaults = (script: Script, sources: ScriptSources, at: string): PackFault[] => [
  ...castingFaults(script, sources, at),
  ...unsaidFaults(script, sources, at),
]

/** What keeps the scripts of a complete pack from being played: names that lead nowhere, texts that do not parse, gaps. */
export const checkScripts = (pack: ScriptPackFile): PackFault[] => {
  const ids = new Set<string>()
  const stocks = checkStocks(pack)
  const scripts = pack.scripts.flatMap((script): PackFault[] => {
    const at = `scripts.${script.id}`
    const isTwice = ids.has(script.id)
    ids.add(script.id)
    const twice = { place: at, problem: 'Two scripts have this id.', fix: 'Give one of them another id.' }
    return [...(isTwice ? [twice] : []), ...scriptFaults(script, pack, at)]
  })
  return [...stocks, ...scripts]
}
