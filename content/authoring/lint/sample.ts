import { isScriptPack, type Pack } from '../../packs/pack.ts'
import { type LintProblem, lintWarning } from './problem.ts'

/** The most messages of a pack that are built to be measured: in scenarios, or in scripts of one language. */
export const mostBuilt = 150

/** So many things at most, spread evenly over all of them, in their order; all of few. The same of the same. */
export const sampleOf = <Thing>(things: readonly Thing[], most: number): readonly Thing[] =>
  things.length <= most
    ? things
    : Array.from({ length: most }, (_, at) => things[Math.floor((at * things.length) / most)] as Thing)

/** What the author of a large pack should know: that not all of it was built. */
export const sampleProblems = (pack: Pack): LintProblem[] => {
  const [place, count] = isScriptPack(pack)
    ? (['scripts', Math.max(...countsByLanguage(pack.scripts))] as const)
    : (['scenarios', pack.scenarios.length] as const)
  if (count <= mostBuilt) return []
  const inEach = isScriptPack(pack) ? ' in a language' : ''
  const problem = `Of ${count} ${place}${inEach}, ${mostBuilt} were built and measured, spread evenly over the file.`
  return [lintWarning(place, problem, 'Split the pack, to have all of it measured.')]
}

const countsByLanguage = (scripts: readonly { readonly languages: readonly string[] }[]): readonly number[] => {
  const counts = new Map<string, number>()
  for (const { languages } of scripts) for (const one of new Set(languages)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts.values()]
}
