import { type Calibration, measureCalibration } from './measure/calibration.ts'
import { judgeAll, measureQuality, measureRules, type Quality, type RuleQuality } from './measure/quality.ts'
import type { MakeJudge } from './rivals/judge.ts'
import { makeJudges } from './rivals/judges.ts'
import { figure, table } from './table.ts'
import type { TestSets } from './testSets.ts'

/** What was measured of one judge. */
export interface JudgeReport {
  readonly name: string
  readonly quality: Quality
  readonly rules: readonly RuleQuality[]
  /** Null for those whose confidence is no probability. */
  readonly calibration: Calibration | null
}

/** Every judge on the same addresses. */
export const reportQuality = (
  sets: TestSets,
  baseRate: number,
  judges: readonly MakeJudge[] = makeJudges,
): readonly JudgeReport[] =>
  judges.map((make) => {
    const judge = make(sets.directory)
    const judged = judgeAll(judge, sets.addresses)
    return {
      name: judge.name,
      quality: measureQuality(judged),
      rules: measureRules(judged),
      calibration: judge.isProbability ? measureCalibration(judged, baseRate) : null,
    }
  })

/** The figures side by side, then recall for each rule. */
export const showQuality = (reports: readonly JudgeReport[], baseRate: number): string => {
  const row = (label: string, cell: (report: JudgeReport) => string): string[] => [label, ...reports.map(cell)]
  const perThousand = (group: keyof Quality['flaggedPerThousand']) => (report: JudgeReport) =>
    figure(report.quality.flaggedPerThousand[group], 1)
  const figures = table([
    row('', ({ name }) => name),
    row('precision (slips and unseen)', ({ quality }) => figure(quality.precision)),
    row('recall', ({ quality }) => figure(quality.recall)),
    row('F1', ({ quality }) => figure(quality.f1)),
    row('PR-AUC', ({ quality }) => figure(quality.prAuc, 4)),
    row('intended domain right, of those caught', ({ quality }) => figure(quality.intendedRight, 4)),
    row('flagged per 1,000: unseen right', perThousand('unseen')),
    row('  real look-alike neighbours', perThousand('neighbour')),
    row('  real sister names', perThousand('sister')),
    row('  known domains', perThousand('known')),
    row('  real subdomains of known ones', perThousand('subdomain')),
    row('recall of slips on a real domain', ({ quality }) => figure(quality.recallOnReal)),
    row('calibration error', ({ calibration }) => figure(calibration?.raw ?? null)),
    row(`  with ${baseRate * 1000} wrong of 1,000`, ({ calibration }) => figure(calibration?.reweighted ?? null, 5)),
  ])
  const curve = table([
    ['recall at ≤ … false alarms per 1,000', ...reports.map(({ name }) => name), 'our confidence'],
    ...(reports[0]?.quality.curve ?? []).map(({ perThousand, threshold }, at) => [
      `  ${perThousand}`,
      ...reports.map(({ quality }) => figure(quality.curve[at]?.recall ?? null)),
      figure(threshold, 4),
    ]),
  ])
  const rules = reports[0]?.rules ?? []
  const byRule = table([
    ['recall by rule', 'slips', ...reports.map(({ name }) => name)],
    ...rules.map(({ rule, count }, at) => [
      `  ${rule}`,
      String(count),
      ...reports.map((report) => figure(report.rules[at]?.recall ?? null)),
    ]),
  ])
  return [figures, curve, byRule].join('\n\n')
}
