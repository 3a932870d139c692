import type { ScriptPack } from '../../packs/pack.ts'
import { type LintProblem, lintError } from './problem.ts'

/**
 * Messages labelled "internal" that have somebody outside among those they are meant for: no organisation labels its mail
 * so, and such a label would say that an outsider is wrong who is right. Whoever a mistake brings in may be outside.
 */
export const labelProblems = ({ scripts }: ScriptPack): LintProblem[] =>
  scripts
    .filter(({ sensitivity }) => sensitivity === 'internal')
    .flatMap(({ id, people, sender, to, cc, bcc }) => {
      const outside = [...to, ...cc, ...bcc].filter((key) => people[key]?.at !== people[sender]?.at)
      if (outside.length === 0) return []
      const problem = `It is labelled internal, and goes to people of other organisations: ${outside.join(', ')}.`
      const fix = 'Choose another label, or address the organisation’s own people alone.'
      return [lintError(`scripts.${id}.sensitivity`, problem, fix)]
    })
