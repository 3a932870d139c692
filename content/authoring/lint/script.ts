import { type Locale, locales } from '../../basics/locale.ts'
import type { ScriptPack } from '../../packs/pack.ts'
import { textsOf } from '../../packs/script/checkTexts.ts'
import type { Script } from '../../packs/script/script.ts'
import { labelProblems } from './labels.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'
import { typographyFault } from './typography.ts'

type Stocks = ScriptPack['stocks']

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
const realPeople = (script: Script, stocks: Stocks): LintProblem[] => {
  const { id, people, organisations, sender, mistakes } = script
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
}

/** A script in which nothing can go wrong, though its author does not say so. */
const idleProblems = (script: Script, goesWrong: (script: Script) => boolean): LintProblem[] => {
  if (script.mistakes.victims?.length === 0 || goesWrong(script)) return []
  const problem = 'Nothing can go wrong in it: none of its kinds makes a wrong domain of its organisations.'
  const fix = 'Name other kinds, or "victims": [] to say that nothing does.'
  return [lintError(`scripts.${script.id}.mistakes`, problem, fix)]
}

/** Texts in a language in which their script is not played. */
const unplayedTexts = ({ id, languages, setting, subject, body }: Script): LintProblem[] =>
  locales
    .filter((locale) => !languages.includes(locale) && [setting, subject, body].some((text) => text[locale]))
    .map((locale) => {
      const fix = `Add "${locale}" to its languages, or take the texts out.`
      return lintWarning(`scripts.${id}.languages`, `It has texts in "${locale}", and is not played in it.`, fix)
    })

/** A script of which nothing varies but who is on it. */
const sameText = ({ id, values, body }: Script): LintProblem[] => {
  if (Object.keys(values).length > 0 || [body.en, body.fr].flat().some(Array.isArray)) return []
  const problem = 'Its text is the same each time.'
  return [lintWarning(`scripts.${id}.body`, problem, 'Give it values, or alternates of a paragraph.')]
}

/** What a script is looked over with: all stocks that it names, and whether one goes wrong with some seed (`goesWrongAmong`). */
export interface LintSources {
  readonly stocks: Stocks
  readonly goesWrong: (script: Script) => boolean
}

/** What is wrong with a script by itself, besides what keeps it from being played. It takes milliseconds. */
export const lintScript = (script: Script, { stocks, goesWrong }: LintSources): LintProblem[] => [
  ...idleProblems(script, goesWrong),
  ...realPeople(script, stocks),
  ...unplayedTexts(script),
  ...textProblems(script),
  ...labelProblems(script),
  ...sameText(script),
]
