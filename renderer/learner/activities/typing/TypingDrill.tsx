import { selectPosition } from '../../../../content/activities/pageSession.ts'
import type { typingSchemas } from '../../../../content/activities/typing/schema.ts'
import { LookContext, lookAt } from '../../../compose/look.ts'
import { useLocale } from '../../../text/text.tsx'
import { playTone } from '../../../ui/tones.ts'
import type { DrillProps } from '../activityScreens.ts'
import { TypedDebriefScreen } from './TypedDebriefScreen.tsx'
import { TypingScreen } from './TypingScreen.tsx'
import { wayWords } from './wayWords.ts'

/** A session of typing: the message to be typed, or the debrief of the one just sent. */
export const TypingDrill = (props: DrillProps<typeof typingSchemas>) => {
  const { session, isDebriefing, look, sound, onSend, onNext, onLeave } = props
  const { summary, dealt, answers } = session
  const locale = useLocale()
  const position = selectPosition(session) - (isDebriefing ? 1 : 0)
  const item = dealt.items[position]
  const answer = answers[position]
  const place = {
    name: wayWords[locale].title,
    isAssessment: false,
    packTitle: summary.packTitle,
    position,
    total: dealt.items.length,
  }
  if (!item) return null
  if (!isDebriefing || !answer?.judgement) {
    return (
      <LookContext value={lookAt(look, position)}>
        <TypingScreen
          place={place}
          item={item}
          onSend={(decision, responseMs) => {
            onSend({ decision }, responseMs)
            if (sound) playTone('sent')
          }}
          onLeave={onLeave}
        />
      </LookContext>
    )
  }
  return (
    <TypedDebriefScreen
      key={item.id}
      place={place}
      item={item}
      decision={answer.given.decision}
      judgement={answer.judgement}
      isLast={position + 1 === dealt.items.length}
      onNext={onNext}
      onLeave={onLeave}
    />
  )
}
