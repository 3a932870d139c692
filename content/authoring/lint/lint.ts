import { difficultyOf } from '../../item/difficulty.ts'
import { isScriptPack, type PackFault, type ScenarioPack } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'
import { type Library, noLibrary } from '../../packs/script/library.ts'
import { type Balance, balanceOf, lintBalance } from './balance.ts'
import { type Capped, capped } from './capped.ts'
import { lintDetection } from './detection.ts'
import { lintDomains } from './domains.ts'
import { type LazyMeasure, lazyTest } from './lazy/lazyTest.ts'
import { lintLazy } from './lazy/lintLazy.ts'
import { type LintProblem, lintError } from './problem.ts'
import { sampleOf, sampleProblems } from './sample.ts'
import { lintScripts } from './scripts.ts'
import { type TellMeasure, type TellTest, tellTest } from './tell.ts'
import { lintTexts } from './texts.ts'
import { lintUsage } from './usage.ts'

/** What the lint found in one pack. `balance` and `tell` are null for a file that is no pack; `tell` for a small one too. */
export interface LintReport extends Capped {
  readonly balance: Balance | null
  readonly tell: TellTest | null
  readonly lazy: readonly LazyMeasure[]
}

/** How far an author's level may be from the computed one without a reason. */
const furthest = 1

const lintDifficulty = (pack: ScenarioPack): LintProblem[] =>
  pack.scenarios.flatMap((scenario) => {
    const { level, reason } = scenario.difficulty
    const computed = difficultyOf(scenario, pack)
    if (Math.abs(level - computed) <= furthest || reason) return []
    const problem = `It says ${level}, and ${computed} is what kind, place, cues, display and list come to.`
    return [lintError(`scenarios.${scenario.id}.difficulty`, problem, `Say ${computed}, or give the reason.`)]
  })

const percent = (share: number): string => `${Math.round(share * 100)} %`

const measureProblems = (
  what: 'messages' | 'recipients',
  { accuracy, limit, without, telling }: TellMeasure,
): LintProblem[] => {
  const [strongest] = telling
  if (!without || !strongest) return []
  const [group] = Object.entries(without).sort(([, a], [, b]) => a - b)
  const problem =
    `Looks alone tell wrong ${what} from right ones with a balanced accuracy of ${percent(accuracy)} where nothing was ` +
    `read; ${percent(limit)} may be. Most of it is ${group?.[0]} (without it: ${percent(group?.[1] ?? 0)}).`
  const differing = telling.map(
    (one) => `${one.feature} (${percent(one.inWrong)} of wrong, ${percent(one.inRight)} of right)`,
  )
  const side = strongest.inWrong > strongest.inRight ? 'right' : 'wrong'
  const fix = `Write more ${side} ${what} with "${strongest.feature}". What differs most: ${differing.join('; ')}.`
  return [lintError('scenarios', problem, fix)]
}

const lintTell = (tell: TellTest | null): LintProblem[] =>
  tell ? [...measureProblems('messages', tell.message), ...measureProblems('recipients', tell.recipient)] : []

const asError = ({ place, problem, fix }: PackFault): LintProblem => lintError(place, problem, fix)

/**
 * Looks a pack's text over as a compiler would: shape, then detection, domains, texts, difficulty, balance and the tell
 * test; what has to be built is built of a sample, where there are many. A file that is no pack gets only the reasons
 * why. The same text gives the same report.
 */
export const lintPack = (text: string, library: Library = noLibrary): LintReport => {
  const read = parsePack(text, library)
  if (!read.ok) return { ...capped(read.error.map(asError)), balance: null, tell: null, lazy: [] }
  const pack = read.value
  if (isScriptPack(pack)) {
    const lazy = lazyTest(pack)
    const problems = [...sampleProblems(pack), ...lintScripts(pack), ...lintLazy(lazy)]
    return { ...capped(problems), balance: null, tell: null, lazy }
  }
  const built = { ...pack, scenarios: [...sampleOf(pack.scenarios)] }
  const balance = balanceOf(pack)
  const tell = tellTest(built)
  const problems = [
    ...sampleProblems(pack),
    ...lintDetection(built),
    ...lintDomains(pack),
    ...lintTexts(pack),
    ...lintUsage(pack),
    ...lintDifficulty(built),
    ...lintBalance(balance),
    ...lintTell(tell),
  ]
  return { ...capped(problems), balance, tell, lazy: [] }
}
