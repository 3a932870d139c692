import type { LintReport } from '../../content/contract/packTools.ts'
import { type CommandIo, exitCode } from '../terminal/commandIo.ts'
import { readPackText } from './packText.ts'
import { trainerClient } from './trainerClient.ts'

type Balance = NonNullable<LintReport['balance']>
type TellTest = NonNullable<LintReport['tell']>

/** What `lastlook pack lint` was asked for. */
export interface PackLintOptions {
  /** Whether everything is one JSON text on standard output. */
  readonly json?: boolean
}

const table = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
}

const balanceLines = ({ scenarios, decoys, kinds, suffixes }: Balance): string[] => {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
  const kindRows = kinds.map(({ kind, byLevel }) => [kind ?? '(decoy)', ...byLevel.map((n) => n || '·'), sum(byLevel)])
  const suffixRows = suffixes.map(({ suffix, wrong, right }) => [`.${suffix}`, wrong || '·', right || '·'])
  return [
    `  ${scenarios} scenarios, ${decoys} of them decoys`,
    '',
    ...table([['kind / level', 1, 2, 3, 4, 5, 'all'], ...kindRows]),
    '',
    ...table([['ending', 'wrong in', 'right in'], ...suffixRows]),
  ]
}

const measureLines = (question: string, { accuracy, limit, without }: TellTest['message']): string[] => {
  const groups = Object.entries(without ?? {}).map(([group, one]) => `${group} ${one.toFixed(2)}`)
  return [
    `  ${question}: balanced accuracy ${accuracy.toFixed(2)} by looks alone (chance 0.50, limit ${limit.toFixed(2)})`,
    ...(groups.length > 0 ? [`    without one group: ${groups.join(', ')}`] : []),
  ]
}

const tellLines = ({ tell, balance }: LintReport): string[] => {
  if (!balance) return []
  if (!tell) return ['', '  Tell test: not run, too few scenarios.']
  return ['', ...measureLines('Which messages', tell.message), ...measureLines('Which recipients', tell.recipient)]
}

/** How far a pack of scripts can be answered without reading, language by language. */
const lazyLines = ({ lazy }: LintReport): string[] =>
  lazy.flatMap(({ locale, scripts, messages, rate, auc, firstLook, memoryGain, tells, inside, limits }) => [
    `  ${locale}: ${scripts} scripts, ${messages} builds, ${percent(rate)} of recipients wrong, ${percent(inside)} of those inside`,
    ...table([
      ['what a learner gains who reads no address', 'here', 'limit'],
      ['looks alone, which recipient (AUC)', auc.toFixed(2), limits.auc.toFixed(2)],
      ['first look, against chance', firstLook.toFixed(2), limits.firstLook.toFixed(2)],
      ['a perfect memory, after 200 messages', percent(memoryGain), percent(limits.memoryGain)],
      ['features that tell', tells.length, 0],
    ]),
    '',
  ])

const percent = (share: number): string => `${Math.round(share * 100)} %`

const isError = (report: LintReport): boolean => report.problems.some((one) => one.severity === 'error')

/** Lints packs: problems on standard error as a compiler prints them, balance and tell test on standard output. */
export const packLint = async (files: readonly string[], options: PackLintOptions, io: CommandIo): Promise<number> => {
  const reports: ({ file: string } & LintReport)[] = []
  let isUnreadable = false
  for (const file of files) {
    const text = await readPackText(file)
    if (!text.ok) {
      io.say(`${file}: It cannot be read (${text.error}). Check its name and permissions.`)
      isUnreadable = true
      continue
    }
    const linted = await trainerClient.lintPack({ text: text.value })
    // The trainer's host expects no failure of a text: whatever it is, the report says it.
    if (!linted.ok) throw new Error(JSON.stringify(linted.error))
    const report = { file, ...linted.value }
    reports.push(report)
    if (options.json === true) continue
    for (const { severity, place, problem, fix } of report.problems) {
      io.say(`${file}: ${place}: ${severity === 'warning' ? 'warning: ' : ''}${problem} ${fix}`)
    }
    const { more } = report
    const listed = report.problems.filter((one) => one.severity === 'error').length
    if (more.errors + more.warnings > 0) {
      io.say(`${file}: ${more.errors} errors and ${more.warnings} warnings more are not listed. Correct these first.`)
    }
    const [errors, warnings] = [listed + more.errors, report.problems.length - listed + more.warnings]
    const head = `${file}: ${errors} errors, ${warnings} warnings`
    const body = report.balance ? balanceLines(report.balance) : lazyLines(report)
    if (!(await io.print([head, ...body, ...tellLines(report)]))) break
  }
  if (options.json === true) await io.printJson([JSON.stringify(reports)])
  return isUnreadable || reports.some(isError) ? exitCode.badUsage : exitCode.done
}
