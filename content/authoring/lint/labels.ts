import type { Script } from '../../packs/script/script.ts'
import { type LintProblem, lintError } from './problem.ts'

/**
 * A message labelled "internal" that has somebody outside among those it is meant for: no organisation labels its mail
 * so, and such a label would say that an outsider is wrong who is right. Whoever a mistake brings in may be outside.
 */
export const labelProblems = ({ id, sensitivity, people, sender, to, cc, bcc }: Script): LintProblem[] => {
  if (sensitivity !== 'internal') return []
  const outside = [...to, ...cc, ...bcc].filter((key) => people[key]?.at !== people[sender]?.at)
  if (outside.length === 0) return []
  const problem = `It is labelled internal, and goes to people of other organisations: ${outside.join(', ')}.`
  const fix = 'Choose another label, or address the organisation’s own people alone.'
  return [lintError(`scripts.${id}.sensitivity`, problem, fix)]
}
