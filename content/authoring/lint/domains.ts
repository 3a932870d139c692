import type { ScenarioPack } from '../../packs/pack.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'

/** Names that took part in a real case: in facts only. */
const ofTheCase = ['army.ml', 'navy.ml', 'gmai.com', 'gmeil.com', 'cba.com', 'nab.com', 'exmaple.com']

/** What is wrong with the domains of a pack: names of real cases, real domains in the wrong place, lines without use. */
export const lintDomains = (pack: ScenarioPack): LintProblem[] => {
  const problems: LintProblem[] = []
  const statusByDomain = new Map(pack.directory.map(({ domain, status }) => [domain, status]))
  for (const domain of [...statusByDomain.keys(), ...pack.outside].filter((one) => ofTheCase.includes(one))) {
    problems.push(
      lintError('directory', `${domain} took part in a real case.`, 'Invent another; name it in facts only.'),
    )
  }
  const used = new Set<string>()
  for (const { id, people, sender, traps } of pack.scenarios) {
    const place = `scenarios.${id}`
    for (const [key, person] of Object.entries(people)) {
      used.add(person.domain)
      if (statusByDomain.get(person.domain) === 'public' && person.culture !== undefined) {
        const problem = `${person.domain} is real, and a person of it could be taken for somebody.`
        problems.push(lintError(`${place}.people.${key}`, problem, 'Make it a role mailbox: name and local.'))
      }
    }
    if (statusByDomain.get(people[sender]?.domain ?? '') === 'public') {
      problems.push(lintError(`${place}.sender`, 'The sender is at a real domain.', 'Invent one.'))
    }
    traps.forEach((trap, index) => {
      const wrong = trap.written ?? people[trap.replacedBy ?? '']?.domain ?? ''
      used.add(wrong)
      if (statusByDomain.get(wrong) === 'public') {
        const problem = `${wrong} is real, and stands for a wrong address.`
        problems.push(lintError(`${place}.traps.${index}`, problem, 'Real domains are right ones only: invent one.'))
      }
    })
  }
  for (const domain of pack.outside.filter((one) => !used.has(one))) {
    problems.push(lintWarning('outside', `${domain} stands nowhere in the pack.`, 'Take it out.'))
  }
  return problems
}
