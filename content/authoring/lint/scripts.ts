import { type Locale, locales } from '../../basics/locale.ts'
import { packHeader } from '../../item/header.ts'
import { endingOf } from '../../packs/ending.ts'
import type { ScriptPack } from '../../packs/pack.ts'
import { textsOf } from '../../packs/script/checkScript.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { labelProblems } from './labels.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'
import { typographyFault } from './typography.ts'

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

const stockProblems = (pack: ScriptPack): LintProblem[] =>
  Object.entries(pack.stocks).flatMap(([id, stock]): LintProblem[] => {
    const place = `stocks.${id}`
    const problems: LintProblem[] = []
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
const singleStocks = ({ stocks }: ScriptPack): LintProblem[] => {
  const single = Object.keys(stocks).filter((id) => stocks[id] && combinationsOf(stocks[id]) === 1)
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

/** People at a real domain: one could take them for somebody, and a mistake would bring a real address into play. */
const realPeople = ({ scripts, stocks }: ScriptPack): LintProblem[] =>
  scripts.flatMap(({ id, people, organisations, sender, mistakes }) => {
    const isReal = (at: string) => stocks[organisations[at]?.stock ?? '']?.status === 'public'
    const place = `scripts.${id}`
    const persons = Object.entries(people).flatMap(([key, { at, mailbox }]) => {
      if (!isReal(at) || mailbox !== undefined) return []
      const problem = 'The domain is real, and a person at it could be taken for somebody.'
      return [lintError(`${place}.people.${key}`, problem, 'Make it a role mailbox: mailbox and name.')]
    })
    const wrong = mistakes.people.flatMap((one, index) => {
      const brought = 'instead' in one ? [one.instead] : 'adds' in one ? one.adds : []
      const at = [...brought.map((key) => people[key]?.at ?? ''), ...('at' in one ? [one.at] : [])]
      if (!at.some(isReal)) return []
      const fix = 'Real domains are right ones only: invent one.'
      return [lintError(`${place}.mistakes.people.${index}`, 'A real domain stands for a wrong address.', fix)]
    })
    const from = isReal(people[sender]?.at ?? '')
      ? [lintError(`${place}.sender`, 'The sender is at a real domain.', 'Invent one.')]
      : []
    return [...persons, ...wrong, ...from]
  })

/** Scripts in which nothing can go wrong, though their authors do not say so. */
const idleScripts = (pack: ScriptPack): LintProblem[] => {
  const kindsById = new Map(packHeader(pack).scenarios.map(({ id, kinds }) => [id, kinds]))
  return pack.scripts
    .filter(({ id, mistakes }) => kindsById.get(id)?.length === 0 && mistakes.victims?.length !== 0)
    .map(({ id }) => {
      const problem = 'Nothing can go wrong in it: none of its kinds makes a wrong domain of its organisations.'
      return lintError(
        `scripts.${id}.mistakes`,
        problem,
        'Name other kinds, or "victims": [] to say that nothing does.',
      )
    })
}

/** Texts in a language in which their script is not played. */
const unplayedTexts = ({ id, languages, setting, subject, body }: Script): LintProblem[] =>
  locales
    .filter((locale) => !languages.includes(locale) && [setting, subject, body].some((text) => text[locale]))
    .map((locale) => {
      const fix = `Add "${locale}" to its languages, or take the texts out.`
      return lintWarning(`scripts.${id}.languages`, `It has texts in "${locale}", and is not played in it.`, fix)
    })

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
  ...singleStocks(pack),
  ...idleScripts(pack),
  ...realPeople(pack),
  ...pack.scripts.flatMap(unplayedTexts),
  ...pack.scripts.flatMap(textProblems),
  ...labelProblems(pack),
  ...sameTexts(pack),
  ...balanceProblems(pack),
]
