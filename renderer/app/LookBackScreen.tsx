import type { ReactNode } from 'react'
import type { Settings } from '../../content/model/settings.ts'
import { LookContext, lookAt } from '../compose/look.ts'
import { DebriefScreen } from '../debrief/DebriefScreen.tsx'
import { ResultScreen } from '../progress/ResultScreen.tsx'
import { positionsToLookAtAgain } from '../progress/resultModel.ts'
import type { LookBack } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'

interface LookBackScreenProps {
  readonly screen: LookBack
  readonly look: Settings['look']
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  readonly notice: ReactNode
  readonly verbs: Pick<AppVerbs, 'playAgain' | 'closeResult' | 'lookAt' | 'practiseKind'>
}

/** The result of a session, or the debrief of one of its messages. */
export const LookBackScreen = ({ screen, look, canPlayAgain, isStarting, notice, verbs }: LookBackScreenProps) => {
  const { summary, items } = screen.played
  const shown = items.find(({ position }) => position === screen.debriefing)
  if (!shown?.debrief) {
    return (
      <ResultScreen
        key={summary.sessionId}
        summary={summary}
        items={items}
        canPlayAgain={canPlayAgain}
        isStarting={isStarting}
        notice={notice}
        onPlayAgain={() => verbs.playAgain(summary)}
        onLookAt={verbs.lookAt}
        onClose={verbs.closeResult}
      />
    )
  }
  const { item, key, debrief, decision, revealed, responseMs, takenBack, outcomes, position } = shown
  const leaked = outcomes.some((one) => one.leaked)
  const nextOne = positionsToLookAtAgain(items).find((one) => one > position) ?? null
  const inLook = (shown: ReactNode) => <LookContext value={lookAt(look, position)}>{shown}</LookContext>
  return inLook(
    <DebriefScreen
      key={item.id}
      mode={summary.play.mode}
      packTitle={summary.packTitle}
      position={position}
      total={summary.items}
      item={item}
      answerKey={key}
      debrief={debrief}
      answer={{ decision, revealed, responseMs, takenBack, outcomes, leaked }}
      isLast={nextOne === null}
      onNext={() => verbs.lookAt(nextOne)}
      onBack={() => verbs.lookAt(null)}
      onPractiseKind={(kind) => void verbs.practiseKind(summary.packId, kind)}
    />,
  )
}
