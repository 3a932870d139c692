import type { LintProblem } from './problem.ts'

/** The most problems that a report lists, and the most characters of each of their texts. */
const mostListed = 500
const longestPart = 400

/** Problems as a report lists them, and how many more there are. */
export interface Capped {
  readonly problems: readonly LintProblem[]
  /** What is not listed. */
  readonly more: { readonly errors: number; readonly warnings: number }
}

const clipped = (text: string): string => (text.length <= longestPart ? text : `${text.slice(0, longestPart)}…`)

/**
 * As many problems as somebody may read, in their order: errors before warnings where there is no room for both. A text
 * that a hostile file put into them is cut short.
 */
export const capped = (problems: readonly LintProblem[]): Capped => {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const room = { error: Math.min(errors, mostListed), warning: mostListed - Math.min(errors, mostListed) }
  const left = { ...room }
  const listed = problems.filter(({ severity }) => left[severity]-- > 0)
  return {
    problems: listed.map(({ severity, place, problem, fix }) => ({
      severity,
      place: clipped(place),
      problem: clipped(problem),
      fix: clipped(fix),
    })),
    more: {
      errors: errors - room.error,
      warnings: Math.max(0, problems.length - errors - room.warning),
    },
  }
}
