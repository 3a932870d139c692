import { isEnough, type Share } from '../../../content/learning/progress/reading.ts'

/** What is counted in one line of a chart of bars: how many of its wrong recipients were caught, and what else. */
export interface CaughtRow {
  readonly id: string
  readonly name: string
  readonly caught: Share
  /** Marks on right recipients, where there are such: a kind of error has none. */
  readonly alarms: Share | null
}

const rate = ({ n, of }: Share): number => n / of

/** Worst first; then, as they came, those with too few answers to be compared. */
export const worstFirst = <Row extends { readonly caught: Share }>(rows: readonly Row[]): Row[] => [
  ...rows.filter(({ caught }) => isEnough(caught)).sort((a, b) => rate(a.caught) - rate(b.caught)),
  ...rows.filter(({ caught }) => !isEnough(caught)),
]
