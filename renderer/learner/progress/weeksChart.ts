import type { ProgressWeek } from '../../../content/learning/progress/progress.ts'
import { alarmShare, caughtShare, isEnough, type Share } from '../../../content/learning/progress/reading.ts'
import { weekNumber } from '../../../content/learning/progress/week.ts'

/** What the chart has to be drawn in: its width and the size of the platform's text, both in pixels. */
export interface ChartRoom {
  readonly width: number
  readonly em: number
}

/** A week's point on one of the two lines. Hollow while too few recipients stand behind it. */
export interface ChartMark {
  readonly x: number
  readonly y: number
  readonly share: Share
  readonly isHollow: boolean
}

/** One of the two lines: its path, its points, and where its name stands at the end. */
export interface ChartLine {
  readonly path: string
  readonly marks: readonly ChartMark[]
  readonly endY: number
}

/** A week that is named under the chart, with the recipients behind its two points. */
export interface ChartTick {
  readonly x: number
  readonly monday: string
  readonly wrong: number
  readonly right: number
}

/** A week in which an assessment was finished. */
export interface ChartEvent {
  readonly x: number
  readonly y: number
  readonly monday: string
  /** Whether one was passed in this week. */
  readonly isPassed: boolean
}

/** The line chart as geometry, for whoever draws it. All lengths are pixels. */
export interface WeeksChart {
  readonly height: number
  /** Edges of the plot. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly grid: readonly { readonly share: number; readonly y: number }[]
  readonly ticks: readonly ChartTick[]
  /** Whether the weeks are named with their year. */
  readonly hasYears: boolean
  readonly caught: ChartLine
  readonly alarms: ChartLine
  /** Over the plot, with a row of their own where there are any. */
  readonly events: readonly ChartEvent[]
  /** The share to be caught in an assessment. */
  readonly passMark: { readonly share: number; readonly y: number } | null
  /** Radius of a point. */
  readonly radius: number
}

// In sizes of text, so that the chart grows with it.
const margin = { left: 3.6, right: 7.4, top: 0.6, bottom: 4.1 }
/** The row for assessments, where there are any. */
const eventRow = 1.3
const plotHeight = 14.5
const inset = 1
const tickRoom = { plain: 3.3, withYear: 6.5 }
/** Over more weeks than this a date says its year. */
const weeksOfYear = 52
const nameHeight = 2.7
/** A few weeks are not torn apart: the picture grows with the practice, up to the width that there is. */
const widestWeek = 9
const narrowestPlot = 13

const round = (n: number): number => Math.round(n * 10) / 10

/** A triangle about a point, as wide as a circle of that radius looks. */
export const trianglePath = ({ x, y }: Pick<ChartMark, 'x' | 'y'>, radius: number): string =>
  `M${round(x)} ${round(y - radius * 1.25)}l${round(radius * 1.25)} ${round(radius * 2.1)}h${round(-radius * 2.5)}z`

/** A diamond about a point, as large as a circle of that radius looks. */
export const diamondPath = ({ x, y }: Pick<ChartMark, 'x' | 'y'>, radius: number): string => {
  const half = round(radius * 1.4)
  return `M${round(x)} ${round(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`
}

const pathOf = (marks: readonly ChartMark[]): string =>
  marks.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** Moves two heights within their bounds and, where they would stand on one another, evenly apart. */
const apart = (
  heights: readonly [number, number],
  gap: number,
  [least, most]: readonly [number, number],
): readonly [number, number] => {
  const clamp = (y: number, slack: number): number => Math.min(Math.max(y, least + slack), most - slack)
  const [a, b] = [clamp(heights[0], 0), clamp(heights[1], 0)]
  if (Math.abs(a - b) >= gap) return [round(a), round(b)]
  const middle = clamp((a + b) / 2, gap / 2)
  const above = round(middle - gap / 2)
  const below = round(middle + gap / 2)
  return heights[0] <= heights[1] ? [above, below] : [below, above]
}

/** Lays out the weeks with answers, the earliest first; there is at least one. Empty weeks keep their place on the axis. */
export const layOutWeeks = (
  weeks: readonly ProgressWeek[],
  { width, em }: ChartRoom,
  passMark: number | null = null,
): WeeksChart => {
  const left = margin.left * em
  const hasEvents = weeks.some(({ assessments }) => assessments.taken > 0)
  const top = (margin.top + (hasEvents ? eventRow : 0)) * em
  const bottom = top + plotHeight * em
  const numbers = weeks.map((week) => weekNumber(week.monday))
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  const wanted = Math.max((last - first) * widestWeek + 2 * inset, narrowestPlot) * em
  const right = round(left + Math.max(Math.min(wanted, width - margin.right * em - left), 4 * em))
  const span = right - left - 2 * inset * em
  const step = last === first ? span : span / (last - first)
  // The latest week stands at the right edge, where the lines have their names.
  const xOf = (week: number): number => round(right - inset * em - (last - week) * step)
  const yOf = (share: number): number => round(bottom - share * (bottom - top))

  const marksOf = (shareOf: (week: ProgressWeek) => Share): ChartMark[] =>
    weeks.flatMap((week, at) => {
      const share = shareOf(week)
      if (share.of === 0) return []
      return [{ x: xOf(numbers[at] ?? last), y: yOf(share.n / share.of), share, isHollow: !isEnough(share) }]
    })
  const caught = marksOf((week) => caughtShare(week.counts))
  const alarms = marksOf((week) => alarmShare(week.counts))

  const [caughtY, alarmsY] = apart([caught.at(-1)?.y ?? top, alarms.at(-1)?.y ?? bottom], nameHeight * em, [
    top + em,
    bottom - em,
  ])

  const hasYears = last - first >= weeksOfYear
  const every = Math.max(1, Math.ceil((tickRoom[hasYears ? 'withYear' : 'plain'] * em) / step))
  const ticks = weeks.flatMap(({ monday, counts }, at): ChartTick[] => {
    const week = numbers[at] ?? last
    if ((last - week) % every !== 0) return []
    return [{ x: xOf(week), monday, wrong: caughtShare(counts).of, right: alarmShare(counts).of }]
  })

  return {
    height: round(bottom + margin.bottom * em),
    left,
    right,
    top,
    bottom,
    grid: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: yOf(share) })),
    ticks,
    caught: { path: pathOf(caught), marks: caught, endY: caughtY },
    alarms: { path: pathOf(alarms), marks: alarms, endY: alarmsY },
    events: weeks.flatMap(({ monday, assessments: { taken, passed } }, at) =>
      taken === 0 ? [] : [{ x: xOf(numbers[at] ?? last), y: round(top - em), monday, isPassed: passed > 0 }],
    ),
    passMark: passMark === null ? null : { share: passMark / 100, y: yOf(passMark / 100) },
    hasYears,
    radius: round(Math.min(em * 0.28, Math.max(step * 0.3, em * 0.2))),
  }
}
