import type { Progress, ProgressWeek } from '../../../content/learning/progress/progress.ts'
import { alarmShare, caughtShare, isEnough, type Share } from '../../../content/learning/progress/reading.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { classes } from '../../ui/classes.ts'
import { progressWords } from './progressWords.ts'
import { useRoom } from './useRoom.ts'
import styles from './WeeksChart.module.css'
import { type ChartLine, diamondPath, type WeeksChart as Layout, layOutWeeks, trianglePath } from './weeksChart.ts'

interface EndProps {
  readonly layout: Layout
  readonly line: ChartLine
  readonly name: string
  readonly className: string | undefined
  readonly em: number
}

/** The name of a line where it ends, with its last share: a rate, or the count while there are too few. */
const End = ({ layout, line, name, className, em }: EndProps) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const last = line.marks.at(-1)
  if (!last) return null
  const say = ({ n, of }: Share) => (isEnough(last.share) ? f.share(n / of) : t.of(n, of))
  return (
    <text className={className} x={layout.right + em * 0.3} y={line.endY - em * 0.2}>
      {name}
      <tspan className={styles.value} x={layout.right + em * 0.3} dy="1.15em">
        {say(last.share)}
      </tspan>
    </text>
  )
}

const Drawing = ({
  weeks,
  passMark,
  width,
  em,
}: {
  readonly weeks: readonly ProgressWeek[]
  readonly passMark: number | null
  readonly width: number
  readonly em: number
}) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const layout = layOutWeeks(weeks, { width, em }, passMark)
  const { left, right, bottom, caught, alarms, radius } = layout
  const first = weeks[0]?.monday ?? ''
  const last = weeks.at(-1)?.monday ?? ''
  const nameOf = layout.hasYears ? f.weekOfYear : f.week
  const rows = [bottom + em * 1.3, bottom + em * 2.5, bottom + em * 3.6]
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="img"
      aria-label={t.weeksChart(weeks.length, f.weekOfYear(first), f.weekOfYear(last))}
    >
      {layout.grid.map(({ share, y }) => (
        <g key={share}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.quiet} x={left - em * 0.5} y={y + em * 0.27} textAnchor="end">
            {f.share(share)}
          </text>
        </g>
      ))}
      {layout.passMark && (
        <>
          <line className={styles.passMark} x1={left} x2={right} y1={layout.passMark.y} y2={layout.passMark.y} />
          <text className={styles.quiet} x={left + em * 0.3} y={layout.passMark.y - em * 0.35}>
            {t.passMark(f.share(layout.passMark.share))}
          </text>
        </>
      )}
      {layout.events.map((event) => (
        <g key={event.monday}>
          <line className={styles.event} x1={event.x} x2={event.x} y1={event.y} y2={bottom} />
          <path className={classes(styles.diamond, !event.isPassed && styles.hollow)} d={diamondPath(event, radius)} />
        </g>
      ))}
      <path className={styles.caughtLine} d={caught.path} />
      <path className={styles.alarmLine} d={alarms.path} />
      {caught.marks.map((mark) => (
        <circle
          key={mark.x}
          className={classes(styles.dot, mark.isHollow && styles.hollow)}
          cx={mark.x}
          cy={mark.y}
          r={radius}
        />
      ))}
      {alarms.marks.map((mark) => (
        <path
          key={mark.x}
          className={classes(styles.triangle, mark.isHollow && styles.hollow)}
          d={trianglePath(mark, radius)}
        />
      ))}
      <End layout={layout} line={caught} name={t.caught} className={styles.caughtName} em={em} />
      <End layout={layout} line={alarms} name={t.falseAlarms} className={styles.alarmName} em={em} />
      {layout.ticks.map(({ x, monday, wrong, right: of }) => (
        <g key={monday} textAnchor="middle">
          <text className={styles.quiet} x={x} y={rows[0]}>
            {nameOf(monday)}
          </text>
          <text x={x} y={rows[1]}>
            {f.number(wrong)}
          </text>
          <text x={x} y={rows[2]}>
            {f.number(of)}
          </text>
        </g>
      ))}
      <text className={styles.quiet} x={left - em * 0.5} y={rows[1]} textAnchor="end">
        {t.wrong}
      </text>
      <text className={styles.quiet} x={left - em * 0.5} y={rows[2]} textAnchor="end">
        {t.right}
      </text>
    </svg>
  )
}

/** Catch rate and false-alarm rate, a point for each week with answers; under it how many recipients each rate is of. */
export const WeeksChart = ({ weeks, passMark }: Pick<Progress, 'weeks' | 'passMark'>) => {
  const t = useWords(progressWords)
  const [box, room] = useRoom<HTMLDivElement>()
  const isAnyHollow = weeks.some(({ counts }) => !isEnough(caughtShare(counts)) || !isEnough(alarmShare(counts)))
  return (
    <div ref={box} className={styles.chart}>
      {room && <Drawing weeks={weeks} passMark={passMark} width={room.width} em={room.em} />}
      {isAnyHollow && (
        <p className={styles.few}>
          <svg viewBox="0 0 30 12" aria-hidden="true">
            <circle className={classes(styles.dot, styles.hollow)} cx="6" cy="6" r="4.5" />
            <path className={classes(styles.triangle, styles.hollow)} d="M22 .6l5.6 9.8h-11.200z" />
          </svg>
          {t.few}
        </p>
      )}
      {weeks.some(({ assessments }) => assessments.taken > 0) && (
        <p className={styles.few}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={styles.diamond} d={diamondPath({ x: 6, y: 6 }, 3.6)} />
          </svg>
          {t.assessmentPassed}
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={classes(styles.diamond, styles.hollow)} d={diamondPath({ x: 6, y: 6 }, 3.6)} />
          </svg>
          {t.assessmentFailed}
        </p>
      )}
    </div>
  )
}
