import type { Progress } from '../../../content/learning/progress/progress.ts'
import { appWords } from '../../app/words.ts'
import { EndsTable } from '../../learner/progress/EndsTable.tsx'
import { OwnRecord } from '../../learner/progress/OwnRecord.tsx'
import { ProgressScreen } from '../../learner/progress/ProgressScreen.tsx'
import { SessionsTable } from '../../learner/progress/SessionsTable.tsx'
import { WeeksChart } from '../../learner/progress/WeeksChart.tsx'
import { Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'

/** The same weeks again and again, back over two years. */
const overYears = (weeks: Progress['weeks']): Progress['weeks'] =>
  Array.from({ length: 8 }, (_, round) =>
    weeks.map((week) => {
      const monday = new Date(Date.parse(week.monday) - (7 - round) * 13 * 7 * 86_400_000).toISOString().slice(0, 10)
      return { ...week, monday }
    }),
  ).flat()

/** How somebody has come on. */
export const progressSection = ({ locale, newcomer, beginner, regular }: Samples): GallerySection => {
  const { progress, sessions } = regular
  const screen = (
    id: string,
    title: string,
    counted: Progress | null,
    of: Samples['regular']['sessions'],
    failure: string | null = null,
  ): Specimen => ({
    id: `screen-${id}`,
    title: `ProgressScreen: ${title}`,
    show: (
      <ProgressScreen
        period="all"
        progress={counted}
        failure={failure}
        sessions={of}
        hasEarlier={id === 'much'}
        isListing={false}
        leftOut={id === 'much' ? 2 : 0}
        opening={null}
        isExporting={id === 'little'}
        onChoosePeriod={idle}
        onSavePicture={idle}
        onOpen={idle}
        onListEarlier={idle}
        onExport={idle}
        onPlay={idle}
      />
    ),
  })
  const chart = (id: string, title: string, weeks: Progress['weeks'], passMark: number | null): Specimen => ({
    id: `chart-${id}`,
    title: `WeeksChart: ${title}`,
    show: <WeeksChart weeks={weeks} passMark={passMark} />,
  })
  const record = (id: string, title: string, of: Progress, isTable: boolean): Specimen => ({
    id: `record-${id}`,
    title: `OwnRecord: ${title}`,
    show: (
      <Stack>
        <OwnRecord progress={of} isTable={isTable} />
      </Stack>
    ),
  })

  return {
    id: 'progress',
    title: 'progress',
    specimens: [
      chart('weeks', 'ten weeks, two assessments', progress.weeks, progress.passMark),
      chart('years', 'two years', overYears(progress.weeks), progress.passMark),
      chart('one', 'one week with little in it', beginner.progress.weeks, null),
      record('much', 'charts with much in them', progress, false),
      record('much-table', 'the same as tables', progress, true),
      record('little', 'charts with little in them: no rates yet', beginner.progress, false),
      record('little-table', 'the same as tables', beginner.progress, true),
      { id: 'ends', title: 'EndsTable', show: <EndsTable kinds={progress.kinds} /> },
      {
        id: 'sessions',
        title: 'SessionsTable: one of them opening',
        show: <SessionsTable sessions={sessions} opening={sessions[0]?.sessionId ?? null} onOpen={idle} />,
      },
      screen('loading', 'loading', null, []),
      screen('failed', 'failed', null, sessions.slice(0, 2), appWords[locale].notDone.lists),
      screen('empty', 'nothing yet', newcomer.progress, []),
      screen('little', 'a little, being exported', beginner.progress, beginner.sessions),
      screen('much', 'much', progress, sessions),
    ],
  }
}
