import { ChartLine, Send, Table2 } from 'lucide-react'
import type { Outcome } from '../../../content/model/attempt.ts'
import { appWords } from '../../app/words.ts'
import { LeaveDialog } from '../../learner/frames/LeaveDialog.tsx'
import { playWords } from '../../learner/frames/playWords.ts'
import { progressWords } from '../../learner/progress/progressWords.ts'
import { Button, type ButtonVariant } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OutcomeSign } from '../../ui/OutcomeSign.tsx'
import { OutcomeTag } from '../../ui/OutcomeTag.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { Table } from '../../ui/Table.tsx'
import { TitleBar } from '../../ui/TitleBar.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { uiWords } from '../../ui/words.ts'
import { Labelled, Row, Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle } from '../specimen.ts'

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'plain', 'danger']
const outcomes: readonly Outcome[] = ['hit', 'miss', 'falseAlarm', 'correctRejection']

/** What every room is made of. */
export const uiSection = ({ locale, found, regular }: Samples): GallerySection => {
  const ui = uiWords[locale]
  const app = appWords[locale]
  const progress = progressWords[locale]
  const play = playWords[locale]
  const { debrief } = found.marking('that is wrong', ({ key }) => key.wrong.length > 0)
  const sentence = debrief.right[0]?.why ?? ''

  const buttons = (more: object) => (
    <Row>
      {variants.map((variant) => (
        <Button key={variant} variant={variant} {...more}>
          {app.tryAgain}
        </Button>
      ))}
    </Row>
  )
  const icon = <Send size={18} strokeWidth={1.8} aria-hidden="true" />
  const table = (repeats: number) => (
    <Table caption={progress.sessions}>
      <thead>
        <tr>
          {Array.from({ length: repeats }, (_, at) => [
            <th key={`${at} week`} scope="col">
              {progress.week}
            </th>,
            <th key={`${at} messages`} scope="col" data-number>
              {progress.messages}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {regular.progress.weeks.slice(0, 3).map(({ monday, messages }) => (
          <tr key={monday}>
            {Array.from({ length: repeats }, (_, at) => [
              <td key={`${at} week`}>{monday}</td>,
              <td key={`${at} messages`} data-number>
                {messages}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </Table>
  )

  return {
    id: 'ui',
    title: 'ui',
    specimens: [
      {
        id: 'buttons',
        title: 'Button: each variant, at rest, tall, with keys, with an icon, disabled',
        show: (
          <Stack>
            {buttons({})}
            {buttons({ tall: true })}
            {buttons({ keys: ['Enter'] })}
            {buttons({ icon, keys: ['Ctrl', 'Enter'] })}
            {buttons({ disabled: true, keys: ['Esc'] })}
          </Stack>
        ),
      },
      {
        id: 'segments',
        title: 'Segments: words, and with icons',
        show: (
          <Row>
            <Segments
              label={progress.period}
              options={(['12weeks', 'all'] as const).map((value) => ({ value, label: progress.periods[value] }))}
              value="all"
              onChange={idle}
            />
            <Segments
              label={progress.show}
              options={[
                { value: 'chart', label: progress.chart, icon: <ChartLine size={16} aria-hidden="true" /> },
                { value: 'table', label: progress.table, icon: <Table2 size={16} aria-hidden="true" /> },
              ]}
              value="chart"
              onChange={idle}
            />
          </Row>
        ),
      },
      {
        id: 'keys',
        title: 'Keys: named, arrows, letters, pressed together',
        show: (
          <Row>
            {[['Space'], ['Enter'], ['Esc'], ['Ctrl', 'Z'], ['⌘', 'Enter'], ['←'], ['→'], ['↑'], ['↓'], ['M']].map(
              (keys) => (
                <Keys key={keys.join()} keys={keys} spoken />
              ),
            )}
          </Row>
        ),
      },
      {
        id: 'notices',
        title: 'Notice: error, warning, note; with and without a button',
        show: (
          <Stack>
            {(['error', 'warning', 'note'] as const).map((tone) => (
              <Notice key={tone} tone={tone} action={<Button>{app.tryAgain}</Button>}>
                <b>{app.notDone.settings}</b> {app.keepOpen}
              </Notice>
            ))}
            <Notice tone="note">{play.typingKeys[0]?.does}</Notice>
          </Stack>
        ),
      },
      {
        id: 'dialogs',
        title: 'Dialog: leaving before the answer, after it, from the list, from an assessment',
        show: (
          <Stack>
            {([false, true, null] as const).map((isDecided) => (
              <LeaveDialog
                key={String(isDecided)}
                open
                isAssessment={false}
                isDecided={isDecided}
                onStay={idle}
                onLeave={idle}
              />
            ))}
            <LeaveDialog open isAssessment isDecided={false} onStay={idle} onLeave={idle} />
          </Stack>
        ),
      },
      { id: 'table', title: 'Table: narrow', show: table(1) },
      { id: 'table-wide', title: 'Table: wider than the window, scrolls in itself', show: table(14) },
      {
        id: 'empty',
        title: 'EmptyState: with and without a button',
        show: (
          <Stack>
            <EmptyState title={progress.empty} action={<Button>{progress.play}</Button>}>
              {progress.emptyText}
            </EmptyState>
            <EmptyState title={progress.empty}>{progress.emptyText}</EmptyState>
          </Stack>
        ),
      },
      {
        id: 'outcomes',
        title: 'OutcomeSign and OutcomeTag: sign, word, counted, boxed',
        frame: 'surface',
        show: (
          <Stack>
            <Row>
              {outcomes.map((outcome) => (
                <Labelled key={outcome} label={outcome}>
                  <OutcomeSign outcome={outcome} />
                </Labelled>
              ))}
            </Row>
            <Row>
              {outcomes.map((outcome) => (
                <OutcomeTag key={outcome} outcome={outcome} />
              ))}
            </Row>
            {[1, 3].map((count) => (
              <Row key={count}>
                {outcomes.map((outcome) => (
                  <OutcomeTag key={outcome} outcome={outcome} count={count} boxed />
                ))}
              </Row>
            ))}
          </Stack>
        ),
      },
      {
        id: 'steps',
        title: 'Steps: first, in the middle, last, and of too many for bars',
        show: (
          <Stack>
            {[
              [0, 12],
              [4, 12],
              [11, 12],
              [60, 200],
            ].map(([position = 0, total = 0]) => (
              <Steps key={`${position} ${total}`} position={position} total={total} />
            ))}
          </Stack>
        ),
      },
      {
        id: 'title-bar',
        title: 'TitleBar: alone, and with something at its end',
        show: (
          <Stack>
            <TitleBar />
            <TitleBar>{ui.mode.assessment}</TitleBar>
          </Stack>
        ),
      },
      {
        id: 'text',
        title: 'Logo; Unbroken: domains and addresses stay in one line',
        show: (
          <Row>
            <Logo />
            <p>
              <Unbroken>{sentence}</Unbroken>
            </p>
          </Row>
        ),
      },
    ],
  }
}
