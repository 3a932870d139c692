import { Activity, useDeferredValue } from 'react'
import { returnsOf, selectPosition, type ToldSession } from '../../content/activities/marking/session.ts'
import type { Settings } from '../../content/model/settings.ts'
import { LookContext, lookAt } from '../compose/look.ts'
import { DebriefScreen, type DebriefScreenProps } from '../debrief/DebriefScreen.tsx'
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

interface ToldScreenProps {
  readonly session: ToldSession
  readonly place: Pick<DebriefScreenProps, 'mode' | 'packTitle' | 'total' | 'onLeave'>
  readonly look: Settings['look']
  readonly verbs: Pick<AppVerbs, 'next' | 'practiseKind'>
}

/** The debrief of the message that was decided last. */
const ToldScreen = ({ session, place, look, verbs }: ToldScreenProps) => {
  const position = selectPosition(session) - 1
  const item = session.items[position]
  const answerKey = session.keys[position]
  const debrief = session.debriefs[position]
  const answer = session.answers[position]
  if (!item || !answerKey || !debrief || !answer) return null
  return (
    <LookContext value={lookAt(look, position)}>
      <DebriefScreen
        key={item.id}
        {...place}
        position={position}
        item={item}
        answerKey={answerKey}
        debrief={debrief}
        answer={answer}
        returns={returnsOf(session)}
        isLast={position + 1 === session.items.length}
        onNext={verbs.next}
        onPractiseKind={(kind) => void verbs.practiseKind(session.summary.packId, kind)}
      />
    </LookContext>
  )
}

/**
 * A drill: the message to be decided, or the debrief of the one just decided. Under a debrief the next message is there
 * already, drawn but hidden: React keeps its effects, and with them focus, keys and the clock, until it is shown.
 */
export const DrillScreen = ({ drill, look, sound, verbs }: DrillScreenProps) => {
  const { session } = drill
  const { summary, items } = session
  const { mode } = summary.play
  const position = selectPosition(session)
  const place = { mode, packTitle: summary.packTitle, total: items.length, onLeave: verbs.leaveDrill }
  const isTelling = session.feedback === 'each' && drill.isDebriefing
  // What goes is hidden at once and taken out of the page later: to take out hundreds of recipients takes time.
  const isKept = useDeferredValue(isTelling)
  const before = useDeferredValue(position)
  const places = isTelling && before === position - 1 ? [position, before] : [position]
  return (
    <>
      {session.feedback === 'each' && (isTelling || isKept) && (
        <Activity key={`told ${position}`} mode={isTelling ? 'visible' : 'hidden'}>
          <ToldScreen session={session} place={place} look={look} verbs={verbs} />
        </Activity>
      )}
      {places.map((at) => {
        const item = items[at]
        return (
          item && (
            <Activity
              key={session.feedback === 'each' ? `${summary.sessionId} ${at}` : summary.sessionId}
              mode={isTelling || at !== position ? 'hidden' : 'visible'}
            >
              <PlayScreen
                {...place}
                position={at}
                item={item}
                next={session.feedback === 'each' ? undefined : items[at + 1]}
                look={look}
                hasClock={mode === 'sprint' && session.before === 0}
                takenBack={selectTakenBack(drill)}
                canTakeBack={drill.heldUntil !== null}
                onTakeBack={verbs.takeBack}
                onSend={(decision, revealed, responseMs) => {
                  verbs.send({ decision, revealed, responseMs })
                  if (sound) playTone(toneOf(session, at, decision))
                }}
              />
            </Activity>
          )
        )
      })}
    </>
  )
}
