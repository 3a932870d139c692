import type { PackFault } from '../../packs/pack.ts'

/** One thing that the lint has to say. An error keeps the pack from being shipped, a warning is for the author's eye. */
export interface LintProblem extends PackFault {
  readonly severity: 'error' | 'warning'
}

/** An error of the lint. */
export const lintError = (place: string, problem: string, fix: string): LintProblem => ({
  severity: 'error',
  place,
  problem,
  fix,
})

/** A warning of the lint. */
export const lintWarning = (place: string, problem: string, fix: string): LintProblem => ({
  severity: 'warning',
  place,
  problem,
  fix,
})
