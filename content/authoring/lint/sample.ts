import { locales } from '../../basics/locale.ts'
import { isScriptPack, type Pack } from '../../packs/pack.ts'
import { type LintProblem, lintWarning } from './problem.ts'

/** The most messages of a pack that are built to be measured: in scenarios, or in scripts of one language. */
const mostBuilt = 150

/** The most characters of JSON that all of these together may have: a usual one has 4,500. */
const mostCharacters = 1_000_000

/** So many things at most, spread evenly over all of them, in their order; all of few. The same of the same. */
export const spread = <Thing>(things: readonly Thing[], most: number): readonly Thing[] =>
  things.length <= most
    ? things
    : Array.from({ length: most }, (_, at) => things[Math.floor((at * things.length) / most)] as Thing)

/** As many of these messages as are built to be measured: fewer where they are long. */
export const sampleOf = <Message extends object>(messages: readonly Message[]): readonly Message[] => {
  if (messages.length === 0) return messages
  const average = JSON.stringify(messages).length / messages.length
  return spread(messages, Math.max(1, Math.min(mostBuilt, Math.floor(mostCharacters / average))))
}

/** What the author of a large pack should know: that not all of it was built. */
export const sampleProblems = (pack: Pack): LintProblem[] =>
  isScriptPack(pack)
    ? locales.flatMap((locale) => {
        const played = pack.scripts.filter(({ languages }) => languages.includes(locale))
        return problemsOf(played, 'scripts', `scripts in "${locale}"`)
      })
    : problemsOf(pack.scenarios, 'scenarios', 'scenarios')

const problemsOf = (messages: readonly object[], place: string, called: string): LintProblem[] => {
  const built = sampleOf(messages).length
  if (built === messages.length) return []
  const problem = `Of ${messages.length} ${called}, ${built} were built and measured, spread evenly over the file.`
  return [lintWarning(place, problem, 'Split the pack, or shorten its texts, to have all of it measured.')]
}
