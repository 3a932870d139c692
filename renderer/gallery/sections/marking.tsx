import type { ReactNode } from 'react'
import type { BuiltItem } from '../../../content/item/build.ts'
import type { Decision } from '../../../content/model/attempt.ts'
import { type Counts, noCounts } from '../../../content/model/counts.ts'
import { freshCompose, select, toggleMark } from '../../compose/composeState.ts'
import { DebriefScreen } from '../../learner/activities/marking/DebriefScreen.tsx'
import { Explanation } from '../../learner/activities/marking/Explanation.tsx'
import { Guidance } from '../../learner/activities/marking/Guidance.tsx'
import { KeyBar } from '../../learner/activities/marking/KeyBar.tsx'
import { MarkingLookBack } from '../../learner/activities/marking/MarkingLookBack.tsx'
import { RecipientSigns } from '../../learner/activities/marking/RecipientSigns.tsx'
import { RightRecipients } from '../../learner/activities/marking/RightRecipients.tsx'
import { SentBar } from '../../learner/activities/marking/SentBar.tsx'
import { SprintClock } from '../../learner/activities/marking/SprintClock.tsx'
import { Verdict } from '../../learner/activities/marking/Verdict.tsx'
import { verdictOf } from '../../learner/activities/marking/verdictModel.ts'
import { WhatHappened } from '../../learner/activities/marking/WhatHappened.tsx'
import { Rates } from '../../learner/figures/Rates.tsx'
import { DrillBar } from '../../learner/frames/DrillBar.tsx'
import { uiWords } from '../../ui/words.ts'
import { Labelled, Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'
import { guardSpecimens } from './guard.tsx'
import { judgedAs } from './judged.ts'

const hour = 3_600_000
const nothing: Decision = { marks: [], corrections: [] }

/** A result with these counts in it. */
const resultOf = (counts: Counts) => ({
  counts,
  wrong: counts.hits + counts.misses,
  right: counts.falseAlarms + counts.correctRejections,
  messages: 12,
  leaks: counts.misses,
  cleanSends: counts.correctRejections > 0 ? 5 : 0,
})

const counted = { hits: 8, misses: 3, falseAlarms: 2, correctRejections: 31 }
const few = { hits: 2, misses: 1, falseAlarms: 1, correctRejections: 8 }

/** Recipients that stand there and are to be marked: what is said of them, message by message and at the end. */
export const markingSection = ({ locale, found, reads, regular }: Samples): GallerySection => {
  const domain = found.marking(
    'with one letter slip',
    ({ key, debrief, item }) =>
      key.wrong.length === 1 &&
      key.wrong[0]?.kind === 'suffixLetterLost' &&
      item.display === 'full' &&
      debrief.right.length > 0,
  )
  const hidden = found.marking(
    'with one hidden wrong address that a gateway would see',
    ({ key, debrief, item }) =>
      key.wrong.length === 1 && item.display === 'nameOnly' && debrief.wrong[0]?.gateway != null,
  )
  const inGroup = found.marking('with a wrong address in a group', ({ key, item }) =>
    item.groups.some(({ recipients }) => recipients.includes(key.wrong[0]?.recipient ?? -1)),
  )
  const several = found.marking('with two wrong addresses', ({ key }) => key.wrong.length > 1)
  const outsider = found.marking('with somebody who should not be there', ({ key }) => key.wrong[0]?.meant === null)
  const clean = found.marking('that is clean', ({ key, item }) => key.wrong.length === 0 && item.recipients.length > 2)
  const hinted = found.marking('with hints', ({ item }) => item.guidance.length > 1)
  const wrongAt = ({ key }: BuiltItem): number => key.wrong[0]?.recipient ?? 0
  const rightAt = (built: BuiltItem): number => (wrongAt(built) === 0 ? 1 : 0)
  const place = {
    name: uiWords[locale].mode.practice,
    isAssessment: false,
    packTitle: regular.packs[1]?.title ?? '',
    position: 4,
    total: 12,
  }
  const meantOf = (built: BuiltItem) => built.key.wrong[0]?.meant ?? ''
  const caught = (built: BuiltItem): Decision => ({
    marks: built.key.wrong.map(({ recipient }) => recipient),
    corrections: [],
  })
  const corrected = (built: BuiltItem, address: string): Decision => ({
    marks: [],
    corrections: [{ recipient: wrongAt(built), address }],
  })

  const verdict = (
    id: string,
    title: string,
    built: BuiltItem,
    decision: Decision,
    revealed: number[] = [],
  ): Specimen => ({
    id: `verdict-${id}`,
    title: `Verdict: ${title}`,
    show: <Verdict verdict={verdictOf(built.item, built.key, built.debrief, judgedAs(built, decision, revealed))} />,
  })
  const debrief = (id: string, title: string, built: BuiltItem, decision: Decision): Specimen => ({
    id: `debrief-${id}`,
    title: `DebriefScreen: ${title}`,
    frame: 'tall',
    show: (
      <DebriefScreen
        place={place}
        item={built.item}
        answerKey={built.key}
        debrief={built.debrief}
        answer={judgedAs(built, decision)}
        isLast={false}
        onNext={idle}
        onLeave={idle}
        onPractiseKind={idle}
      />
    ),
  })
  const explanation = hidden.debrief.wrong[0]
  const lookBack = (id: string, title: string, { session, answers, notes }: Samples['reads']['long']): Specimen => ({
    id: `result-${id}`,
    title: `ResultScreen: ${title}`,
    frame: 'tall',
    show: answers.activity === 'marking' && notes.activity === 'marking' && (
      <MarkingLookBack
        summary={session}
        answers={answers.content}
        notes={notes.content}
        debriefing={null}
        look="desktop"
        canPlayAgain
        isStarting={id === 'flawless'}
        onPlayAgain={idle}
        onLookAt={idle}
        onClose={idle}
        onPractiseKind={idle}
      />
    ),
  })
  const bar = (
    label: string,
    state: typeof freshCompose,
    group?: (typeof inGroup)['item']['groups'][number],
  ): ReactNode => (
    <Labelled key={label} label={label}>
      <KeyBar state={state} total={5} group={group} onAction={idle} />
    </Labelled>
  )

  return {
    id: 'marking',
    title: 'marking',
    specimens: [
      {
        id: 'drill-bar',
        title: 'DrillBar: of a pack, and of a sprint with its clock',
        show: (
          <Stack>
            <DrillBar {...place} />
            <DrillBar {...place} name={uiWords[locale].mode.sprint}>
              <SprintClock />
            </DrillBar>
          </Stack>
        ),
      },
      { id: 'guidance', title: 'Guidance: the hints of a first day', show: <Guidance hints={hinted.item.guidance} /> },
      {
        id: 'keys',
        title: 'KeyBar: nothing marked, one marked, two selected, at a group',
        show: (
          <Stack>
            {bar('fresh', freshCompose)}
            {bar('marked', toggleMark(freshCompose, 0))}
            {bar('selected', select(freshCompose, [0, 1]))}
            {bar(
              'group',
              { ...freshCompose, current: inGroup.item.groups[0]?.recipients[0] ?? 0 },
              inGroup.item.groups[0],
            )}
          </Stack>
        ),
      },
      {
        id: 'sent',
        title: 'SentBar: with its key, and while the key undoes something else',
        show: (
          <Stack>
            <SentBar hasKey onTakeBack={idle} onFocusLost={idle} />
            <SentBar hasKey={false} onTakeBack={idle} onFocusLost={idle} />
          </Stack>
        ),
      },
      verdict('caught', 'caught', domain, caught(domain)),
      verdict('corrected', 'caught, with the right address', domain, corrected(domain, meantOf(domain))),
      verdict('leaking', 'caught, and leaked by its correction', domain, corrected(domain, 'j.harlow@astray.example')),
      verdict('missed', 'missed, the address in sight', domain, nothing),
      verdict('unseen', 'missed, the address never looked at', hidden, nothing),
      verdict('unseen-group', 'missed, in a group', inGroup, nothing),
      verdict('mistaken', 'missed, and a right one doubted', domain, { marks: [rightAt(domain)], corrections: [] }),
      verdict('several', 'one of several caught', several, { marks: [wrongAt(several)], corrections: [] }),
      verdict('outsider', 'somebody who should not be there, missed', outsider, nothing),
      verdict('alarm', 'a false alarm', clean, { marks: [0], corrections: [] }),
      verdict('alarm-leak', 'a false alarm that leaked', clean, corrected(clean, 'j.harlow@astray.example')),
      verdict('alarms', 'false alarms', clean, { marks: [0, 1], corrections: [] }),
      verdict('clean', 'clean', clean, nothing),
      {
        id: 'explanation',
        title: 'Explanation: back soon, and back later',
        show: explanation && (
          <Stack>
            <Explanation explanation={explanation} back={{ inMs: 20 * hour, isMissed: true }} />
            <Explanation explanation={explanation} back={{ inMs: 9 * 24 * hour, isMissed: false }} />
          </Stack>
        ),
      },
      {
        id: 'right',
        title: 'RightRecipients: one of them doubted',
        frame: 'surface',
        show: (
          <RightRecipients
            right={
              verdictOf(clean.item, clean.key, clean.debrief, judgedAs(clean, { marks: [0], corrections: [] })).right
            }
          />
        ),
      },
      ...guardSpecimens(domain, clean),
      debrief('caught', 'caught', domain, caught(domain)),
      debrief('missed', 'missed, the address hidden', hidden, nothing),
      debrief('clean', 'clean, one doubted', clean, { marks: [0], corrections: [] }),
      {
        id: 'what-happened',
        title: 'WhatHappened',
        frame: 'surface',
        show: <WhatHappened result={resultOf(counted)} />,
      },
      {
        id: 'signs',
        title: 'RecipientSigns: many, and none',
        frame: 'surface',
        show: (
          <Stack>
            <RecipientSigns result={resultOf(counted)} />
            <RecipientSigns result={resultOf(noCounts)} />
          </Stack>
        ),
      },
      {
        id: 'rates',
        title: 'Rates: enough, too few, of an assessment',
        frame: 'surface',
        show: (
          <Stack>
            <Rates counts={counted} />
            <Rates counts={few} />
            <Rates counts={reads.failed.session.counts} summary={reads.failed.session} />
          </Stack>
        ),
      },
      lookBack('long', 'a long drill', reads.long),
      lookBack('flawless', 'nothing to look at again, another one starting', reads.flawless),
      lookBack('passed', 'an assessment, passed', reads.passed),
      lookBack('failed', 'an assessment, not passed', reads.failed),
      lookBack('left', 'an assessment that was left, sealed', reads.left),
      lookBack('nothing', 'left before the first message', reads.nothing),
    ],
  }
}
