import { Activity, useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import type { GuardQuestion } from '../../../../content/model/guard.ts'
import type { Item } from '../../../../content/model/item.ts'
import type { Settings } from '../../../../content/model/settings.ts'
import { LookContext, lookAt } from '../../../compose/look.ts'
import { useWords } from '../../../text/text.tsx'
import { commandKey } from '../../../ui/platform.ts'
import { PlayFrame } from '../../frames/PlayFrame.tsx'
import type { Place } from '../../frames/place.ts'
import { playWords } from '../../frames/playWords.ts'
import { Desk, type SendDecision } from './Desk.tsx'
import { GuardSign } from './GuardSign.tsx'
import { Guidance } from './Guidance.tsx'
import { SprintClock } from './SprintClock.tsx'
import type { Drafts } from './useDecision.ts'
import type { GuardAnswers } from './useGuard.ts'

interface PlayScreenProps {
  readonly place: Place
  readonly item: Item
  /** The message that comes straight after this one: it is drawn meanwhile, hidden. */
  readonly next: Item | undefined
  /** What the guard asks when a message is sent, null where it is silent; left out where the session has none. */
  readonly questionOn?: ((item: Item) => GuardQuestion | null) | undefined
  readonly look: Settings['look']
  /** Whether the time so far can be shown: in a sprint that is played in one go. */
  readonly hasClock: boolean
  /** How often this message was sent and taken back. */
  readonly takenBack: number
  /** Whether the message before can be taken back. */
  readonly canTakeBack: boolean
  readonly onSend: SendDecision
  /** Takes the time that this message was on the screen, in milliseconds. */
  readonly onTakeBack: (seenMs: number) => void
  readonly onLeave: () => void
}

/** A message about to be sent. There is one way on: Send. It fills the height that it is given. */
export const PlayScreen = ({
  place,
  item,
  next,
  questionOn,
  look,
  hasClock,
  takenBack,
  canTakeBack,
  onSend,
  onTakeBack,
  onLeave,
}: PlayScreenProps) => {
  const { position, total } = place
  const t = useWords(playWords)
  const [said, setSaid] = useState('')
  const [drafts] = useState((): Drafts => new Map())
  const [guardAnswers] = useState((): GuardAnswers => new Map())

  // A screen reader hears what appears in a region that was there before, hence not in the first drawing.
  const arrived = t.arrived(position + 1, total, item.setting, item.subject)
  const announce = useEffectEvent((message: string) => {
    if (canTakeBack) setSaid(`${t.saidSent(commandKey())} ${message}`)
    else setSaid(takenBack > 0 ? `${t.saidTakenBack} ${message}` : message)
  })
  useEffect(() => announce(arrived), [arrived])

  // One that was taken back from starts afresh from its draft.
  const ahead = next && !drafts.has(next.id) ? [next] : []
  // The one before is hidden at once and taken out of the page later: to take out hundreds of chips takes time.
  const before = useDeferredValue(item)
  const desks = [item, ...ahead, ...(before.id === item.id || before.id === ahead[0]?.id ? [] : [before])]

  return (
    <PlayFrame
      place={place}
      said={said}
      strip={
        <>
          {hasClock && <SprintClock />}
          {questionOn && <GuardSign />}
        </>
      }
      hints={item.guidance.length > 0 && <Guidance key={item.id} hints={item.guidance} />}
      onLeave={onLeave}
    >
      {desks.map((shown) => (
        <Activity key={shown.id} mode={shown === item ? 'visible' : 'hidden'}>
          <LookContext value={lookAt(look, shown === next ? position + 1 : position)}>
            <Desk
              item={shown}
              drafts={drafts}
              question={questionOn?.(shown) ?? null}
              guardAnswers={guardAnswers}
              canTakeBack={shown === item && canTakeBack}
              onSend={onSend}
              onTakeBack={onTakeBack}
              onSay={setSaid}
            />
          </LookContext>
        </Activity>
      ))}
    </PlayFrame>
  )
}
