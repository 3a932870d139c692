import type { ReactNode } from 'react'
import { TypedDebriefScreen } from '../debrief/TypedDebriefScreen.tsx'
import { TypedResultScreen } from '../progress/TypedResultScreen.tsx'
import type { LookBack } from '../state/appState.ts'
import type { AppActions } from '../state/appStore.ts'

interface TypedLookBackScreenProps {
  readonly screen: LookBack
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  readonly notice: ReactNode
  readonly actions: Pick<AppActions, 'playAgain' | 'closeResult' | 'lookAt'>
}

/** The result of a session of typing, or the debrief of one of its messages. */
export const TypedLookBackScreen = (props: TypedLookBackScreenProps) => {
  const { screen, canPlayAgain, isStarting, notice, actions } = props
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
        onPlayAgain={() => actions.playAgain(summary)}
        onLookAt={actions.lookAt}
        onClose={actions.closeResult}
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
      onNext={() => actions.lookAt(next)}
      onBack={() => actions.lookAt(null)}
    />
  )
}
