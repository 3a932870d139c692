import { capped } from '../../authoring/lint/capped.ts'
import { lintPack } from '../../authoring/lint/lint.ts'
import { type LintProblem, lintError } from '../../authoring/lint/problem.ts'
import { migratePack } from '../../authoring/migrate/migratePack.ts'
import { ok } from '../../basics/result.ts'
import type { LintReport, MigrationReport, PackToolsCalls } from '../../contract/packTools.ts'
import type { Host } from '../../contract/serve.ts'

/** What a migration answers: the new pack, or why there is none. */
const reportOf = (migrated: ReturnType<typeof migratePack>) => {
  if (migrated.ok) return { ...migrated.value, problems: [], more: { errors: 0, warnings: 0 } }
  const { problems, more } = capped(migrated.error.map(({ place, problem, fix }) => lintError(place, problem, fix)))
  return { text: null, scenarios: 0, scripts: 0, notes: [], problems: problems.map(faultOf), more }
}

const faultOf = ({ place, problem, fix }: LintProblem) => ({ place, problem, fix })

/** Answers what is asked of a text alone: looks it over, and writes it anew. */
export const packToolsHost = (): Host<PackToolsCalls> => ({
  // The report's lists are only read here; a contract speaks of plain JSON.
  lintPack: async ({ text }) => {
    // A quarter of a megabyte that nothing else needs.
    const { library } = await import('../../packs/stocks/library.ts')
    return ok(lintPack(text, library) as LintReport)
  },
  migratePack: async ({ text }) => ok(reportOf(migratePack(text)) as MigrationReport),
})
