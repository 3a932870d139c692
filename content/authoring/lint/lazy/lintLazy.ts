import type { Locale } from '../../../basics/locale.ts'
import { type LintProblem, lintError, lintWarning } from '../problem.ts'
import { type LazyMeasure, lazyLimits, seedsForItems } from './lazyTest.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'French' }

/** What a learner who reads nothing could go by, as sentences for the trainer. */
const problemsIn = (measure: LazyMeasure): LintProblem[] => {
  const { locale, tells, auc, firstLook, memoryGain, fewItems, withoutCue } = measure
  const inLanguage = `In ${languageNames[locale]}`
  const problems: LintProblem[] = tells.map(({ feature, met, wrong, usual }) => {
    const problem =
      `${inLanguage}, a recipient ${feature} is wrong ${percent(wrong)} of the time (${met} builds), others alike ` +
      `${percent(usual)}: that can be learnt without reading an address.`
    const fix =
      wrong > usual ? 'Let right people be so more often, or others go wrong.' : 'Let it happen to such people too.'
    return lintError('scripts', problem, fix)
  })
  if (auc > lazyLimits.auc) {
    const problem = `${inLanguage}, looks alone tell wrong recipients from right ones: AUC ${auc.toFixed(2)}, at most ${lazyLimits.auc} may be.`
    problems.push(lintError('scripts', problem, 'See which of the features above differ, and mix them.'))
  }
  if (firstLook > lazyLimits.firstLook) {
    const problem = `${inLanguage}, the recipient that looks most suspicious is wrong ${firstLook.toFixed(1)} times as often as chance; ${lazyLimits.firstLook} may be.`
    problems.push(lintError('scripts', problem, 'Let right people look as suspicious.'))
  }
  if (memoryGain > lazyLimits.memoryGain) {
    const problem = `${inLanguage}, whoever remembers texts and addresses gains ${percent(memoryGain)} after 200 messages.`
    problems.push(lintError('scripts', problem, 'Let more recipients be victims, and draw from larger stocks.'))
  }
  for (const { scriptId, items } of fewItems) {
    const problem = `${inLanguage}, only ${items} of ${seedsForItems} builds differ.`
    problems.push(lintError(`scripts.${scriptId}`, problem, 'Give it alternates, values, or larger stocks.'))
  }
  if (withoutCue > 0) {
    const problem = `${inLanguage}, nothing gives ${withoutCue} wrong recipients away.`
    problems.push(lintWarning('scripts', problem, 'Say "why" of each mistake of people.'))
  }
  return problems
}

/** What is out of bounds in the measures of a pack. */
export const lintLazy = (measures: readonly LazyMeasure[]): LintProblem[] => measures.flatMap(problemsIn)
