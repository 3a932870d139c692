import { returnsOf } from '../../content/session/session.ts'
import { DebriefScreen } from '../debrief/DebriefScreen.tsx'
import { PlayScreen } from '../play/PlayScreen.tsx'
import type { AppVerbs } from '../state/appStore.ts'
import type { Drill } from '../state/drill.ts'

interface DrillScreenProps {
  readonly drill: Drill
  readonly verbs: Pick<AppVerbs, 'send' | 'next' | 'leaveDrill' | 'practiseKind'>
}

/** A drill: the message to be decided, or the debrief of the one just decided. */
export const DrillScreen = ({ drill, verbs }: DrillScreenProps) => {
  const { session, isDebriefing } = drill
  const { summary, items, answers } = session
  const position = isDebriefing ? answers.length - 1 : answers.length
  const item = items[position]
  const { mode } = summary.play
  const place = { mode, packTitle: summary.packTitle, position, total: items.length, onLeave: verbs.leaveDrill }
  if (!item) return null
  if (!isDebriefing || session.feedback === 'atEnd') {
    return (
      <PlayScreen
        {...place}
        item={item}
        onSend={(decision, revealed, responseMs) => verbs.send({ decision, revealed, responseMs })}
      />
    )
  }
  const answerKey = session.keys[position]
  const debrief = session.debriefs[position]
  const answer = session.answers[position]
  if (!answerKey || !debrief || !answer) return null
  return (
    <DebriefScreen
      key={item.id}
      {...place}
      item={item}
      answerKey={answerKey}
      debrief={debrief}
      answer={answer}
      returns={returnsOf(session)}
      isLast={position + 1 === items.length}
      onNext={verbs.next}
      onPractiseKind={(kind) => void verbs.practiseKind(summary.packId, kind)}
    />
  )
}
