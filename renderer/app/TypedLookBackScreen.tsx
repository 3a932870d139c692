import type { ReactNode } from 'react'
import { TypedDebriefScreen } from '../debrief/TypedDebriefScreen.tsx'
import { TypedResultScreen } from '../progress/TypedResultScreen.tsx'
import type { LookBack } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'

interface TypedLookBackScreenProps {
  readonly screen: LookBack
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  readonly notice: ReactNode
  readonly verbs: Pick<AppVerbs, 'playAgain' | 'closeResult' | 'lookAt'>
}

/** The result of a session of typing, or the debrief of one of its messages. */
export const TypedLookBackScreen = (props: TypedLookBackScreenProps) => {
  const { screen, canPlayAgain, isStarting, notice, verbs } = props
  const { summary, typed } = screen.played
  const shown = typed.find(({ position }) => position === screen.debriefing)
  if (!shown) {
    return (
      <TypedResultScreen
        key={summary.sessionId}
        summary={summary}
        items={typed}
        canPlayAgain={canPlayAgain}
        isStarting={isStarting}
        notice={notice}
        onPlayAgain={() => verbs.playAgain(summary)}
        onLookAt={verbs.lookAt}
        onClose={verbs.closeResult}
      />
    )
  }
  const next = typed.find(({ position }) => position > shown.position)?.position ?? null
  return (
    <TypedDebriefScreen
      key={shown.item.id}
      packTitle={summary.packTitle}
      position={shown.position}
      total={summary.items}
      item={shown.item}
      decision={shown.decision}
      judgement={shown.judgement}
      isLast={next === null}
      onNext={() => verbs.lookAt(next)}
      onBack={() => verbs.lookAt(null)}
    />
  )
}
