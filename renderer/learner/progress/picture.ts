import type { Progress } from '../../../content/learning/progress/progress.ts'
import { isEnough, type Share } from '../../../content/learning/progress/reading.ts'
import type { useFormats } from '../../text/text.tsx'
import { type CaughtRow, worstFirst } from './caughtRows.ts'
import type { progressWords } from './progressWords.ts'
import { type ChartLine, diamondPath, layOutWeeks, trianglePath, type WeeksChart } from './weeksChart.ts'

/** A colour by its name among the tokens of the look. */
export type ColourName = 'surface' | 'ink' | 'ink2' | 'ink3' | 'line' | 'edge' | 'caught' | 'missed' | 'alarm'

/** Something to paint. Paths are written as in SVG. */
export type Shape =
  | {
      readonly is: 'path'
      readonly path: string
      readonly fill: ColourName | null
      readonly stroke: ColourName | null
      readonly width: number
      readonly dash: readonly number[]
    }
  | {
      readonly is: 'text'
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size: number
      readonly weight: number
      readonly colour: ColourName
      readonly align: 'left' | 'center' | 'right'
    }

/** Shapes in the order in which they are painted. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A chart of bars: its title and its lines. */
interface BarChart {
  readonly title: string
  readonly rows: readonly CaughtRow[]
}

/** What is on the picture beside the weeks, in the language of the screen. */
export interface RecordTexts {
  readonly t: (typeof progressWords)['en']
  readonly f: Pick<ReturnType<typeof useFormats>, 'share' | 'week' | 'weekOfYear'>
  readonly lead: string
  readonly about: string
  /** The charts of bars, a column beside the other. */
  readonly columns: readonly (readonly BarChart[])[]
}

const width = 1200
const margin = 48
const em = 16
const columnGap = 56
const rowHeight = 34
const columnWidth = (width - 2 * margin - columnGap) / 2

/** A letter of the face takes about half its size: enough to know where a line is full. */
const lettersIn = (room: number, size: number): number => Math.floor(room / (size * 0.48))
const nameWidth = 186

const path = (d: string, look: Partial<Omit<Extract<Shape, { is: 'path' }>, 'is' | 'path'>>): Shape => ({
  is: 'path',
  path: d,
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  ...look,
})

const text = (
  words: string,
  x: number,
  y: number,
  look: Partial<Omit<Extract<Shape, { is: 'text' }>, 'is' | 'text' | 'x' | 'y'>> = {},
): Shape => ({ is: 'text', text: words, x, y, size: 14, weight: 400, colour: 'ink', align: 'left', ...look })

const box = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}z`

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** Breaks a text at its spaces. */
const linesOf = (words: string, lettersPerLine: number): string[] => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > lettersPerLine) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const moved = (shape: Shape, y: number): Shape =>
  shape.is === 'text'
    ? { ...shape, x: shape.x + margin, y: shape.y + y }
    : { ...shape, path: shape.path.replace(/M([-\d.]+) ([-\d.]+)|L([-\d.]+) ([-\d.]+)/g, shiftBy(margin, y)) }

/** Only M and L of our paths are absolute. */
const shiftBy =
  (dx: number, dy: number) =>
  (_: string, mx?: string, my?: string, lx?: string, ly?: string): string =>
    mx === undefined ? `L${Number(lx) + dx} ${Number(ly) + dy}` : `M${Number(mx) + dx} ${Number(my) + dy}`

const lineShapes = ({ caught, alarms, radius }: WeeksChart): Shape[] => [
  path(caught.path, { stroke: 'caught', width: 2.25 }),
  path(alarms.path, { stroke: 'alarm', width: 2.25, dash: [6, 4] }),
  ...caught.marks.map((mark) =>
    path(circle(mark.x, mark.y, radius), { fill: mark.isHollow ? 'surface' : 'caught', stroke: 'caught', width: 1.75 }),
  ),
  ...alarms.marks.map((mark) =>
    path(trianglePath(mark, radius), { fill: mark.isHollow ? 'surface' : 'alarm', stroke: 'alarm', width: 1.6 }),
  ),
]

const endShapes = (line: ChartLine, name: string, colour: ColourName, x: number, { t, f }: RecordTexts): Shape[] => {
  const share = line.marks.at(-1)?.share
  if (!share) return []
  const value = isEnough(share) ? f.share(share.n / share.of) : t.of(share.n, share.of)
  return [
    text(name, x, line.endY - 3, { size: 13, weight: 600, colour }),
    text(value, x, line.endY + 17, { size: 20, weight: 640, colour }),
  ]
}

/** Assessments over the plot, and the pass mark through it. The last one says what its mark means. */
const eventShapes = ({ events, passMark, left, right, bottom, radius }: WeeksChart, { t, f }: RecordTexts): Shape[] => {
  const note = { size: 13, colour: 'ink3' } as const
  const latest = events.at(-1)
  return [
    ...(passMark
      ? [
          path(`M${left} ${passMark.y}L${right} ${passMark.y}`, { stroke: 'ink3', dash: [2, 3] }),
          text(t.passMark(f.share(passMark.share)), left + 5, passMark.y - 6, note),
        ]
      : []),
    ...events.flatMap((event) => [
      path(`M${event.x} ${event.y}L${event.x} ${bottom}`, { stroke: 'line' }),
      path(diamondPath(event, radius), { fill: event.isPassed ? 'ink' : 'surface', stroke: 'ink', width: 1.5 }),
    ]),
    ...(latest ? [text(latest.isPassed ? t.assessmentPassed : t.assessmentFailed, right + 5, latest.y + 5, note)] : []),
  ]
}

const weekShapes = (layout: WeeksChart, texts: RecordTexts): Shape[] => {
  const { t, f } = texts
  const { left, right, bottom } = layout
  const note = { size: 13, colour: 'ink3' } as const
  const last = right + 5
  return [
    ...layout.grid.flatMap(({ share, y }) => [
      path(`M${left} ${y}L${right} ${y}`, { stroke: 'line' }),
      text(f.share(share), left - 8, y + 4, { ...note, align: 'right' }),
    ]),
    ...eventShapes(layout, texts),
    ...lineShapes(layout),
    ...endShapes(layout.caught, t.caught, 'caught', last, texts),
    ...endShapes(layout.alarms, t.falseAlarms, 'alarm', last, texts),
    ...layout.ticks.flatMap(({ x, monday, wrong, right: of }) => [
      text((layout.hasYears ? f.weekOfYear : f.week)(monday), x, bottom + 21, { ...note, align: 'center' }),
      text(String(wrong), x, bottom + 40, { size: 13, colour: 'ink2', align: 'center' }),
      text(String(of), x, bottom + 58, { size: 13, colour: 'ink2', align: 'center' }),
    ]),
    text(t.wrong, left - 8, bottom + 40, { ...note, align: 'right' }),
    text(t.right, left - 8, bottom + 58, { ...note, align: 'right' }),
  ]
}

const triangleAt = (x: number, y: number): string => trianglePath({ x, y }, 5)

/** A long name takes two lines of a smaller size. */
const nameShapes = (name: string, x: number, y: number): Shape[] => {
  const lines = linesOf(name, lettersIn(nameWidth, 14))
  if (lines.length === 1) return [text(name, x, y)]
  return lines.map((line, at) => text(line, x, y - 8 + at * 15, { size: 13 }))
}

const hatch = (x: number, y: number, w: number, h: number): string => {
  const strokes: string[] = []
  for (let at = 5; at < w + h; at += 5) {
    const fromX = x + Math.min(at, w)
    const fromY = y + Math.max(0, at - w)
    const toX = x + Math.max(0, at - h)
    const toY = y + Math.min(at, h)
    strokes.push(`M${fromX} ${fromY}L${toX} ${toY}`)
  }
  return strokes.join('')
}

const barShapes = ({ n, of }: Share, x: number, y: number, w: number): Shape[] => {
  const h = 12
  if (!isEnough({ n, of })) return [path(box(x, y, w, h), { stroke: 'edge', dash: [3, 3] })]
  const caught = n === of ? w : Math.round((n / of) * (w - 2))
  const rest = w - caught - (caught > 0 ? 2 : 0)
  return [
    ...(caught > 0 ? [path(box(x, y, caught, h), { fill: 'caught' })] : []),
    ...(n < of
      ? [
          path(hatch(x + w - rest, y, rest, h), { stroke: 'missed' }),
          path(box(x + w - rest, y, rest, h), { stroke: 'missed' }),
        ]
      : []),
  ]
}

const chartShapes = ({ title, rows }: BarChart, x: number, y: number, t: RecordTexts['t']): Shape[] => [
  text(title, x, y, { size: 17, weight: 640 }),
  ...worstFirst(rows).flatMap(({ name, caught, alarms }, at) => {
    const base = y + 30 + at * rowHeight
    const hasAlarms = alarms !== null
    const barWidth = hasAlarms ? 138 : 236
    const counted = x + 196 + barWidth + 78
    return [
      ...nameShapes(name, x, base),
      ...barShapes(caught, x + 196, base - 11, barWidth),
      text(t.of(caught.n, caught.of), counted, base, { align: 'right', weight: 560 }),
      ...(hasAlarms
        ? [
            path(triangleAt(counted + 20, base - 4), { fill: 'alarm' }),
            text(t.of(alarms.n, alarms.of), x + columnWidth, base, { align: 'right', colour: 'ink2' }),
          ]
        : []),
    ]
  }),
]

/** What the bars mean. The dashed one is there as long as it is needed. */
const legendShapes = (charts: readonly BarChart[], y: number, t: RecordTexts['t']): Shape[] => {
  const hasFew = charts.some(({ rows }) => rows.some(({ caught }) => !isEnough(caught)))
  const note = { size: 13, colour: 'ink2' } as const
  const x = [margin, margin + 130, margin + 260, margin + 430] as const
  return [
    path(box(x[0], y - 10, 14, 11), { fill: 'caught' }),
    text(t.caught, x[0] + 20, y, note),
    path(hatch(x[1], y - 10, 14, 11), { stroke: 'missed' }),
    path(box(x[1], y - 10, 14, 11), { stroke: 'missed' }),
    text(t.missed, x[1] + 20, y, note),
    path(triangleAt(x[2] + 7, y - 4), { fill: 'alarm' }),
    text(t.falseAlarms, x[2] + 20, y, note),
    ...(hasFew
      ? [path(box(x[3], y - 10, 14, 11), { stroke: 'edge', dash: [3, 3] }), text(t.tooFew, x[3] + 20, y, note)]
      : []),
  ]
}

/** The learner's own record on one page: the sentence, the weeks, and what was caught by each sort. */
export const drawRecord = ({ weeks, passMark }: Pick<Progress, 'weeks' | 'passMark'>, texts: RecordTexts): Drawing => {
  const { t, lead, about, columns } = texts
  const lines = linesOf(lead, lettersIn(width - 2 * margin, 17))
  const plotTop = 96 + lines.length * 24 + 20
  const layout = layOutWeeks(weeks, { width: width - 2 * margin, em }, passMark)
  const shapes: Shape[] = [
    text(t.title, margin, 62, { size: 26, weight: 640 }),
    text('Lastlook', width - margin, 62, { size: 17, weight: 640, colour: 'ink3', align: 'right' }),
    ...lines.map((line, at) => text(line, margin, 96 + at * 24, { size: 17, colour: 'ink2' })),
    text(about, margin, 96 + lines.length * 24, { size: 13, colour: 'ink3' }),
    ...weekShapes(layout, texts).map((shape) => moved(shape, plotTop)),
  ]
  let y = plotTop + layout.height + 44
  shapes.push(path(`M${margin} ${y - 32}L${width - margin} ${y - 32}`, { stroke: 'line' }))
  const ends = columns.map((column, at) =>
    column.reduce((top, chart) => {
      shapes.push(...chartShapes(chart, margin + at * (columnWidth + columnGap), top, t))
      return top + 30 + chart.rows.length * rowHeight + 22
    }, y),
  )
  y = Math.max(...ends) + 30
  shapes.push(...legendShapes(columns.flat(), y - 30, t))
  const height = y
  return { width, height, shapes: [path(box(0, 0, width, height), { fill: 'surface' }), ...shapes] }
}
