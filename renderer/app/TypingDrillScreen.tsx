import type { Settings } from '../../content/model/settings.ts'
import { LookContext, lookAt } from '../compose/look.ts'
import { TypedDebriefScreen } from '../debrief/TypedDebriefScreen.tsx'
import { TypingScreen } from '../play/TypingScreen.tsx'
import type { AppVerbs } from '../state/appStore.ts'
import type { TypingDrill } from '../state/typingDrill.ts'
import { playTone } from '../ui/tones.ts'

interface TypingDrillScreenProps {
  readonly typing: TypingDrill
  readonly look: Settings['look']
  readonly sound: boolean
  readonly verbs: Pick<AppVerbs, 'sendTyped' | 'next' | 'leaveDrill'>
}

/** A session of typing: the message to be typed, or the debrief of the one just sent. */
export const TypingDrillScreen = ({ typing, look, sound, verbs }: TypingDrillScreenProps) => {
  const { summary, items, answers, isDebriefing } = typing
  const position = isDebriefing ? answers.length - 1 : answers.length
  const item = items[position]
  const answer = answers[position]
  const place = { packTitle: summary.packTitle, position, total: items.length, onLeave: verbs.leaveDrill }
  if (!item) return null
  if (!isDebriefing || !answer) {
    return (
      <LookContext value={lookAt(look, position)}>
        <TypingScreen
          {...place}
          item={item}
          onSend={(decision, responseMs) => {
            verbs.sendTyped({ decision, responseMs })
            if (sound) playTone('sent')
          }}
        />
      </LookContext>
    )
  }
  return (
    <TypedDebriefScreen
      key={item.id}
      {...place}
      item={item}
      decision={answer.decision}
      judgement={answer.judgement}
      isLast={position + 1 === items.length}
      onNext={verbs.next}
    />
  )
}
