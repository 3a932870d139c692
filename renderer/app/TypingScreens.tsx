import type { ReactNode } from 'react'
import type { TypingLookBack } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'
import type { TypingDrill } from '../state/typingDrill.ts'
import { TypingDebrief } from '../typing/TypingDebrief.tsx'
import { TypingResult } from '../typing/TypingResult.tsx'
import { TypingScreen } from '../typing/TypingScreen.tsx'

interface TypingDrillScreenProps {
  readonly drill: TypingDrill
  readonly verbs: Pick<AppVerbs, 'sendTyped' | 'next' | 'leaveDrill'>
}

/** A session of typing: the message to be addressed, or the debrief of the one just sent. */
export const TypingDrillScreen = ({ drill, verbs }: TypingDrillScreenProps) => {
  const { summary, items, answers, isDebriefing } = drill
  const place = { packTitle: summary.packTitle, total: items.length, onLeave: verbs.leaveDrill }
  const item = items[answers.length]
  const last = answers.at(-1)
  if (isDebriefing && last) {
    const isLast = item === undefined
    return <TypingDebrief key={last.item.id} {...place} typed={last} isLast={isLast} onNext={verbs.next} />
  }
  if (!item) return null
  return (
    <TypingScreen
      {...place}
      position={answers.length}
      item={item}
      onSend={(decision, responseMs) => verbs.sendTyped({ decision, responseMs })}
    />
  )
}

interface TypingLookBackScreenProps {
  readonly screen: TypingLookBack
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  readonly notice: ReactNode
  readonly verbs: Pick<AppVerbs, 'playAgain' | 'closeResult' | 'lookAt'>
}

/** The result of a session of typing, or the debrief of one of its messages. */
export const TypingLookBackScreen = ({
  screen,
  canPlayAgain,
  isStarting,
  notice,
  verbs,
}: TypingLookBackScreenProps) => {
  const { summary, items } = screen.played
  const at = items.findIndex(({ position }) => position === screen.debriefing)
  const shown = items[at]
  if (!shown) {
    return (
      <TypingResult
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
  const next = items[at + 1]
  return (
    <TypingDebrief
      key={shown.item.id}
      packTitle={summary.packTitle}
      total={summary.items}
      typed={shown}
      isLast={next === undefined}
      onNext={() => verbs.lookAt(next?.position ?? null)}
      onBack={() => verbs.lookAt(null)}
    />
  )
}
