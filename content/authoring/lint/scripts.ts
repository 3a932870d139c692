import type { Locale } from '../../basics/locale.ts'
import { goesWrongAmong } from '../../item/header.ts'
import { endingOf } from '../../packs/ending.ts'
import type { ScriptPack, ScriptPackFile } from '../../packs/pack.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'
import { lintScript } from './script.ts'

/** The fewest organisations of a stock: of fewer, the right ones are soon known by heart. */
const fewestOrganisations = 300

/** The share of a pack's scripts that should have a mistake of people in them, and the words of a usual message. */
const leastWithPeople = 0.4
const usualWords = 80

/** How many domains the parts of a stock make: a part that stands in its name alone makes none. */
const combinationsOf = ({ parts, domain }: Stock): number => {
  const templates = [domain].flat().join()
  return Object.entries(parts)
    .filter(([key]) => templates.includes(`{${key}}`))
    .reduce((product, [, words]) => product * new Set(words).size, 1)
}

const stockProblems = (pack: ScriptPackFile): LintProblem[] =>
  Object.entries(pack.stocks).flatMap(([id, stock]): LintProblem[] => {
    const place = `stocks.${id}`
    const problems: LintProblem[] = []
    // The right domains of one's own organisation are there to be known.
    if (stock.status === 'own') return problems
    const count = combinationsOf(stock)
    if (count > 1 && count < fewestOrganisations) {
      const problem = `Its parts make ${count} organisations; ${fewestOrganisations} cannot be learnt by heart.`
      problems.push(lintError(`${place}.parts`, problem, 'Add words to its parts.'))
    }
    if (stock.status === 'public') return problems
    for (const template of [stock.domain].flat()) {
      const ending = endingOf(template.replace(/\{[a-zA-Z0-9]+\}/g, 'x'))
      const isSo = stock.status === 'invented' ? ending === 'open' : ending === stock.status
      if (isSo) continue
      const problem = `${template} is ${ending === 'open' ? 'under an ending that anybody can register in' : ending}, not ${stock.status}.`
      problems.push(lintError(`${place}.status`, problem, 'Say what its ending is, or choose another.'))
    }
    return problems
  })

/** The most stocks that a problem names. */
const mostNamed = 5

/** Stocks that are one organisation each, as a migrated pack has them: said once for all of them. */
const singleStocks = ({ stocks }: ScriptPackFile): LintProblem[] => {
  const single = Object.entries(stocks).flatMap(([id, stock]) =>
    stock.status !== 'own' && combinationsOf(stock) === 1 ? [id] : [],
  )
  if (single.length === 0) return []
  const named = `${single.slice(0, mostNamed).join(', ')}${single.length > mostNamed ? ', …' : ''}`
  const problem = `Stocks of one organisation, which is soon known by heart: ${single.length} (${named}).`
  return [lintError('stocks', problem, 'Give them words for their parts, or name stocks of the library.')]
}

/** The longest form of a message's paragraphs, in words. */
const wordsOf = ({ body }: Script, locale: Locale): number =>
  (body[locale] ?? [])
    .map((one) => (typeof one === 'string' ? one : (one[0] ?? '')))
    .join(' ')
    .split(/\s+/).length

/** Up to this level scripts are for beginners. */
const easyLevel = 2

const balanceProblems = ({ scripts }: ScriptPackFile): LintProblem[] => {
  const problems: LintProblem[] = []
  const withPeople = scripts.filter(({ mistakes }) => mistakes.people.length > 0).length
  if (withPeople < scripts.length * leastWithPeople) {
    const problem = `Only ${withPeople} of ${scripts.length} scripts have a mistake that no letter shows.`
    problems.push(lintWarning('scripts', problem, 'Set up mistakes of people in four of ten.'))
  }
  for (const locale of ['en', 'fr'] as const) {
    const played = scripts.filter(({ languages }) => languages.includes(locale))
    // For beginners a message may be short.
    if (played.every(({ level }) => level <= easyLevel)) continue
    const lengths = played.map((one) => wordsOf(one, locale))
    const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]
    if (median === undefined || median >= usualWords) continue
    const problem = `Half of the messages in "${locale}" have ${median} words or fewer; mail at work is longer.`
    problems.push(lintWarning('scripts', problem, `Write as at work: ${usualWords} words and more, some very short.`))
  }
  return problems
}

/** What is wrong with a pack of scripts as a whole, in its stocks and its balance, without a look at each script. */
export const lintPackOfScripts = (pack: ScriptPackFile): LintProblem[] => [
  ...stockProblems(pack),
  ...singleStocks(pack),
  ...balanceProblems(pack),
]

/** What is wrong with the scripts of a pack besides what can be measured by building them. */
export const lintScripts = (pack: ScriptPack): LintProblem[] => {
  const sources = { stocks: pack.stocks, goesWrong: goesWrongAmong(pack.stocks) }
  return [...lintPackOfScripts(pack), ...pack.scripts.flatMap((script) => lintScript(script, sources))]
}
