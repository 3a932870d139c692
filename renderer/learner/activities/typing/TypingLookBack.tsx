import type { typingSchemas } from '../../../../content/activities/typing/schema.ts'
import { useLocale } from '../../../text/text.tsx'
import type { LookBackProps } from '../activityScreens.ts'
import { TypedDebriefScreen } from './TypedDebriefScreen.tsx'
import { TypedResultScreen } from './TypedResultScreen.tsx'
import { wayWords } from './wayWords.ts'

/** The result of a session of typing, or the debrief of one of its messages. */
export const TypingLookBack = (props: LookBackProps<typeof typingSchemas>) => {
  const { summary, answers, debriefing, onLookAt } = props
  const locale = useLocale()
  const shown = answers.find(({ position }) => position === debriefing)
  if (!shown) return <TypedResultScreen {...props} key={summary.sessionId} items={answers} />
  const next = answers.find(({ position }) => position > shown.position)?.position ?? null
  return (
    <TypedDebriefScreen
      key={shown.item.id}
      place={{
        name: wayWords[locale].title,
        isAssessment: false,
        packTitle: summary.packTitle,
        position: shown.position,
        total: summary.items,
      }}
      item={shown.item}
      decision={shown.decision}
      judgement={shown.judgement}
      isLast={next === null}
      onNext={() => onLookAt(next)}
      onBack={() => onLookAt(null)}
    />
  )
}
