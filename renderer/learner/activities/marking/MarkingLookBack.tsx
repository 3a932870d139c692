import type { markingSchemas } from '../../../../content/activities/marking/schema.ts'
import { LookContext, lookAt } from '../../../compose/look.ts'
import { useLocale } from '../../../text/text.tsx'
import type { LookBackProps } from '../activityScreens.ts'
import { DebriefScreen } from './DebriefScreen.tsx'
import { nameOf } from './nameOf.ts'
import { ResultScreen } from './ResultScreen.tsx'
import { positionsToLookAtAgain, type ResultItem } from './resultModel.ts'

/** The result of a session of marking, or the debrief of one of its messages. */
export const MarkingLookBack = (props: LookBackProps<typeof markingSchemas>) => {
  const { summary, answers, notes, debriefing, look, onLookAt, onPractiseKind } = props
  const locale = useLocale()
  const debriefById = new Map(notes.map((debrief) => [debrief.itemId, debrief]))
  const items = answers.map((answer): ResultItem => ({ ...answer, debrief: debriefById.get(answer.item.id) ?? null }))
  const shown = items.find(({ position }) => position === debriefing)
  if (!shown?.debrief) return <ResultScreen {...props} key={summary.sessionId} items={items} />
  const { item, key, debrief, decision, revealed, outcomes, guard, position } = shown
  const nextOne = positionsToLookAtAgain(items).find((one) => one > position) ?? null
  return (
    <LookContext value={lookAt(look, position)}>
      <DebriefScreen
        key={item.id}
        place={{
          name: nameOf(summary.play, locale),
          isAssessment: summary.play.mode === 'assessment',
          packTitle: summary.packTitle,
          position,
          total: summary.items,
        }}
        item={item}
        answerKey={key}
        debrief={debrief}
        answer={{ decision, revealed, outcomes, guard }}
        isLast={nextOne === null}
        onNext={() => onLookAt(nextOne)}
        onBack={() => onLookAt(null)}
        onPractiseKind={onPractiseKind}
      />
    </LookContext>
  )
}
