import { Activity, useDeferredValue } from 'react'
import { keptGuard } from '../../../../content/activities/marking/keptGuard.ts'
import { returnsOf } from '../../../../content/activities/marking/returns.ts'
import type { MarkingDealt, markingSchemas } from '../../../../content/activities/marking/schema.ts'
import { selectPosition } from '../../../../content/activities/pageSession.ts'
import type { Item } from '../../../../content/model/item.ts'
import { LookContext, lookAt } from '../../../compose/look.ts'
import { useLocale } from '../../../text/text.tsx'
import { playTone } from '../../../ui/tones.ts'
import type { Place } from '../../frames/place.ts'
import type { DrillProps } from '../activityScreens.ts'
import { DebriefScreen } from './DebriefScreen.tsx'
import { nameOf } from './nameOf.ts'
import { PlayScreen } from './PlayScreen.tsx'
import { toneOf } from './tone.ts'

type Props = DrillProps<typeof markingSchemas>

interface LastDebriefProps extends Pick<Props, 'session' | 'look' | 'onNext' | 'onLeave' | 'onPractiseKind'> {
  readonly dealt: Extract<MarkingDealt, { feedback: 'each' }>
  readonly place: Place
}

/** The debrief of the message that was decided last. */
const LastDebrief = ({ session, dealt, place, look, onNext, onLeave, onPractiseKind }: LastDebriefProps) => {
  const { position } = place
  const [item, answerKey, debrief] = [dealt.items[position], dealt.keys[position], dealt.debriefs[position]]
  const answer = session.answers[position]
  if (!item || !answerKey || !debrief || !answer?.judgement) return null
  return (
    <LookContext value={lookAt(look, position)}>
      <DebriefScreen
        key={item.id}
        place={place}
        item={item}
        answerKey={answerKey}
        debrief={debrief}
        answer={{
          ...answer.given,
          outcomes: answer.judgement.outcomes,
          ...keptGuard(dealt.questions?.[position], answer.given.guardChoices),
        }}
        returns={returnsOf(session)}
        isLast={position + 1 === dealt.items.length}
        onNext={onNext}
        onLeave={onLeave}
        onPractiseKind={onPractiseKind}
      />
    </LookContext>
  )
}

/**
 * A drill: the message to be decided, or the debrief of the one just decided. Under a debrief the next message is there
 * already, drawn but hidden: React keeps its effects, and with them focus, keys and the clock, until it is shown.
 */
export const MarkingDrill = (props: Props) => {
  const { session, isDebriefing, takenBack, canTakeBack, look, sound, onSend, onTakeBack, onLeave } = props
  const { summary, dealt } = session
  const { items } = dealt
  const locale = useLocale()
  const position = selectPosition(session)
  const { questions } = dealt
  const questionOn = questions && ((item: Item) => questions[items.indexOf(item)] ?? null)
  const placeAt = (at: number): Place => ({
    name: nameOf(summary.play, locale),
    isAssessment: summary.play.mode === 'assessment',
    packTitle: summary.packTitle,
    position: at,
    total: items.length,
  })
  const isOpen = dealt.feedback === 'each'
  const isShowing = isOpen && isDebriefing
  // What goes is hidden at once and taken out of the page later: to take out hundreds of recipients takes time.
  const isKept = useDeferredValue(isShowing)
  const before = useDeferredValue(position)
  const places = isShowing && before === position - 1 ? [position, before] : [position]
  return (
    <>
      {isOpen && (isShowing || isKept) && (
        <Activity key={`debrief ${position}`} mode={isShowing ? 'visible' : 'hidden'}>
          <LastDebrief {...props} dealt={dealt} place={placeAt(position - 1)} />
        </Activity>
      )}
      {places.map((at) => {
        const item = items[at]
        return (
          item && (
            <Activity
              key={isOpen ? `${summary.sessionId} ${at}` : summary.sessionId}
              mode={isShowing || at !== position ? 'hidden' : 'visible'}
            >
              <PlayScreen
                place={placeAt(at)}
                item={item}
                next={isOpen ? undefined : items[at + 1]}
                questionOn={questionOn}
                look={look}
                hasClock={summary.play.mode === 'sprint' && session.before === 0}
                takenBack={takenBack}
                canTakeBack={canTakeBack}
                onTakeBack={onTakeBack}
                onLeave={onLeave}
                onSend={(decision, revealed, responseMs, guardChoices) => {
                  const kept = questions && { guardChoices: [...guardChoices] }
                  const given = { decision, revealed: [...revealed], takenBack: 0, ...kept }
                  onSend(given, responseMs)
                  if (sound) playTone(toneOf(session.activity.judge(dealt, at, given)))
                }}
              />
            </Activity>
          )
        )
      })}
    </>
  )
}
