import type { BuiltItem } from '../../../content/item/build.ts'
import type { Decision } from '../../../content/model/attempt.ts'
import type { GuardChoice, GuardQuestion } from '../../../content/model/guard.ts'
import { GuardBar } from '../../learner/activities/marking/GuardBar.tsx'
import { GuardDialog } from '../../learner/activities/marking/GuardDialog.tsx'
import { GuardSign } from '../../learner/activities/marking/GuardSign.tsx'
import { Verdict } from '../../learner/activities/marking/Verdict.tsx'
import { verdictOf } from '../../learner/activities/marking/verdictModel.ts'
import { Stack } from '../Labelled.tsx'
import { idle, type Specimen } from '../specimen.ts'
import { judgedAs } from './judged.ts'

const nothing: Decision = { marks: [], corrections: [] }

/** The guard in each of its questions, and what a debrief says of it. `wrong` has one wrong recipient, `clean` none. */
export const guardSpecimens = (wrong: BuiltItem, clean: BuiltItem): readonly Specimen[] => {
  const recipient = wrong.key.wrong[0]?.recipient ?? 0
  const other = recipient === 0 ? 1 : 0
  const known = wrong.key.wrong[0]?.intended ?? ''
  const asked = { recipient, isOutside: true } as const
  const questions: readonly GuardQuestion[] = [
    { reason: 'firstContact', ...asked },
    { reason: 'misspelt', ...asked, known },
    { reason: 'greetingNamesAnother', recipient: other, isOutside: false, named: 'Hall' },
    { reason: 'manyRecipients', ...asked, people: 12 },
    { reason: 'twoOutsideOrganisations', ...asked, other: known },
  ]
  const [firstContact = null] = questions
  const verdict = (
    id: string,
    built: BuiltItem,
    decision: Decision,
    question: GuardQuestion | null,
    choice?: GuardChoice,
  ): Specimen => ({
    id: `guard-${id}`,
    title: `Verdict: the guard ${id}`,
    show: (
      <Verdict
        verdict={verdictOf(built.item, built.key, built.debrief, {
          ...judgedAs(built, decision, [recipient]),
          guard: { question, choices: choice ? [choice] : [] },
        })}
      />
    ),
  })
  const marked = (at: number): Decision => ({ marks: [at], corrections: [] })
  const aboutOther: GuardQuestion = { reason: 'firstContact', recipient: other, isOutside: true }
  const onClean: GuardQuestion = { reason: 'firstContact', recipient: 0, isOutside: true }
  return [
    {
      id: 'guard-around',
      title: 'GuardSign and GuardBar',
      show: (
        <Stack>
          <GuardSign />
          <GuardBar />
        </Stack>
      ),
    },
    ...questions.map(
      (question): Specimen => ({
        id: `guard-${question.reason.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        title: `GuardDialog: ${question.reason}`,
        show: <GuardDialog item={wrong.item} question={question} onBack={idle} onMark={idle} onSendAnyway={idle} />,
      }),
    ),
    verdict('listened', wrong, marked(recipient), firstContact, 'marked'),
    verdict('overruled', wrong, nothing, firstContact, 'sentAnyway'),
    verdict('rightly-sent', clean, nothing, onClean, 'sentAnyway'),
    verdict('misled', clean, marked(0), onClean, 'marked'),
    verdict('elsewhere', wrong, nothing, aboutOther, 'sentAnyway'),
    verdict('silent-missed', wrong, nothing, null),
    verdict('silent-caught', wrong, marked(recipient), null),
  ]
}
