import type { ReactNode } from 'react'
import type { Settings } from '../../content/contract.ts'
import { returnsOf, selectPosition } from '../../content/session/session.ts'
import { LookContext, lookAt } from '../compose/look.ts'
import { DebriefScreen } from '../debrief/DebriefScreen.tsx'
import { PlayScreen } from '../play/PlayScreen.tsx'
import type { AppVerbs } from '../state/appStore.ts'
import { type Drill, selectTakenBack } from '../state/drill.ts'
import { playTone } from '../ui/tones.ts'
import { toneOf } from './toneOf.ts'

interface DrillScreenProps {
  readonly drill: Drill
  readonly look: Settings['look']
  readonly sound: boolean
  readonly verbs: Pick<AppVerbs, 'send' | 'takeBack' | 'next' | 'leaveDrill' | 'practiseKind'>
}

/** A drill: the message to be decided, or the debrief of the one just decided. */
export const DrillScreen = ({ drill, look, sound, verbs }: DrillScreenProps) => {
  const { session, isDebriefing } = drill
  const { summary, items, before } = session
  const position = selectPosition(session) - (isDebriefing ? 1 : 0)
  const item = items[position]
  const { mode } = summary.play
  const place = { mode, packTitle: summary.packTitle, position, total: items.length, onLeave: verbs.leaveDrill }
  const inLook = (shown: ReactNode) => <LookContext value={lookAt(look, position)}>{shown}</LookContext>
  if (!item) return null
  if (!isDebriefing || session.feedback === 'atEnd') {
    return inLook(
      <PlayScreen
        key={summary.sessionId}
        {...place}
        item={item}
        hasClock={mode === 'sprint' && before === 0}
        takenBack={selectTakenBack(drill)}
        canTakeBack={drill.heldUntil !== null}
        onTakeBack={verbs.takeBack}
        onSend={(decision, revealed, responseMs) => {
          verbs.send({ decision, revealed, responseMs })
          if (sound) playTone(toneOf(session, position, decision))
        }}
      />,
    )
  }
  const answerKey = session.keys[position]
  const debrief = session.debriefs[position]
  const answer = session.answers[position]
  if (!answerKey || !debrief || !answer) return null
  return inLook(
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
    />,
  )
}
