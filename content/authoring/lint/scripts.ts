import type { Locale } from '../../basics/locale.ts'
import { endingOf } from '../../packs/ending.ts'
import type { ScriptPack } from '../../packs/pack.ts'
import { textsOf } from '../../packs/script/checkScript.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'
import { typographyFault } from './typography.ts'

/** The fewest organisations of a stock: of fewer, the right ones are soon known by heart. */
const fewestOrganisations = 300

/** The share of a pack's scripts that should have a mistake of people in them, and the words of a usual message. */
const leastWithPeople = 0.4
const usualWords = 80

const combinationsOf = ({ parts }: Stock): number =>
  Object.values(parts).reduce((product, words) => product * new Set(words).size, 1)

const stockProblems = (pack: ScriptPack): LintProblem[] =>
  Object.entries(pack.stocks).flatMap(([id, stock]): LintProblem[] => {
    const place = `stocks.${id}`
    const problems: LintProblem[] = []
    const count = combinationsOf(stock)
    if (count < fewestOrganisations) {
      const problem = `Its parts make ${count} organisations; ${fewestOrganisations} cannot be learnt by heart.`
      problems.push(lintError(`${place}.parts`, problem, 'Add words to its parts.'))
    }
    for (const template of [stock.domain].flat()) {
      const ending = endingOf(template.replace(/\{[a-zA-Z0-9]+\}/g, 'x'))
      const isSo = stock.status === 'invented' ? ending === 'open' : ending === stock.status
      if (isSo) continue
      const problem = `${template} is ${ending === 'open' ? 'under an ending that anybody can register in' : ending}, not ${stock.status}.`
      problems.push(lintError(`${place}.status`, problem, 'Say what its ending is, or choose another.'))
    }
    return problems
  })

/** The longest form of a message's paragraphs, in words. */
const wordsOf = ({ body }: Script, locale: Locale): number =>
  (body[locale] ?? [])
    .map((one) => (typeof one === 'string' ? one : (one[0] ?? '')))
    .join(' ')
    .split(/\s+/).length

const textProblems = (script: Script): LintProblem[] => {
  const textsIn = (locale: Locale) => [...textsOf(script, locale)].map(([at, text]) => [at, text, locale] as const)
  return script.languages.flatMap(textsIn).flatMap(([at, text, locale]): LintProblem[] => {
    const place = `scripts.${script.id}.${at}`
    const problems: LintProblem[] = []
    // What is missing is no pack, and names of files are set as files are.
    if (text === undefined || at.startsWith('attachments.')) return []
    if (text.trim() !== text) {
      problems.push(lintError(place, 'It has a space at its beginning or end.', 'Take the space out.'))
    }
    // Slots are ICU MessageFormat, which has spaces and commas of its own.
    const plain = text.replace(
      /\{[a-zA-Z0-9_]+, select,|\{[a-zA-Z0-9_]+, plural,|\bother \{|\b[fm] \{|\bone \{|[{}]/g,
      '',
    )
    const fault = typographyFault[locale](plain)
    if (fault) problems.push(lintWarning(place, fault, 'See docs/packs.md, Idiomatic twice.'))
    return problems
  })
}

/** Those of a pack's scripts that are alike: nothing varies but who is on it. */
const sameTexts = ({ scripts }: ScriptPack): LintProblem[] =>
  scripts
    .filter(({ values, body }) => Object.keys(values).length === 0 && ![body.en, body.fr].flat().some(Array.isArray))
    .map(({ id }) =>
      lintWarning(
        `scripts.${id}.body`,
        'Its text is the same each time.',
        'Give it values, or alternates of a paragraph.',
      ),
    )

/** Up to this level scripts are for beginners. */
const easyLevel = 2

const balanceProblems = ({ scripts }: ScriptPack): LintProblem[] => {
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

/** What is wrong with the scripts of a pack besides what can be measured by building them. */
export const lintScripts = (pack: ScriptPack): LintProblem[] => [
  ...stockProblems(pack),
  ...pack.scripts.flatMap(textProblems),
  ...sameTexts(pack),
  ...balanceProblems(pack),
]
