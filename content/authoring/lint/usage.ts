import { locales } from '../../basics/locale.ts'
import type { ScenarioPack } from '../../packs/pack.ts'
import { type LintProblem, lintWarning } from './problem.ts'
import { readability, readableFrom } from './readability.ts'

/** What an author has left lying about: people and facts that nothing speaks of, and texts that are hard to read. */
export const lintUsage = (pack: ScenarioPack): LintProblem[] => {
  const problems: LintProblem[] = []
  const facts = new Set(pack.scenarios.map((scenario) => scenario.fact))
  for (const fact of Object.keys(pack.facts).filter((key) => !facts.has(key))) {
    problems.push(lintWarning(`facts.${fact}`, 'No scenario names it.', 'Use it, or take it out.'))
  }
  for (const scenario of pack.scenarios) {
    const { id, people, sender, to, cc, bcc, quoted, traps } = scenario
    const used = new Set([sender, ...to, ...cc, ...bcc, ...quoted.map((one) => one.from)])
    for (const trap of traps) if (trap.replacedBy !== undefined) used.add(trap.replacedBy)
    for (const key of Object.keys(people).filter((one) => !used.has(one))) {
      const fix = 'Address them, quote them, or take them out.'
      problems.push(lintWarning(`scenarios.${id}.people.${key}`, 'They have no part in the message.', fix))
    }
    for (const locale of locales) {
      const texts = [scenario.setting[locale], ...scenario.body[locale], ...quoted.map((one) => one.text[locale])]
      const score = Math.round(readability(texts, locale))
      if (score < readableFrom[locale]) {
        const problem = `It is hard to read: ${score}, where ${readableFrom[locale]} is plain enough for mail.`
        problems.push(lintWarning(`scenarios.${id}.body.${locale}`, problem, 'Shorter sentences, shorter words.'))
      }
    }
  }
  return problems
}
