import { useEffect, useState } from 'react'
import type { TypingItem } from '../../../../content/activities/typing/typingItem.ts'
import { useWords } from '../../../text/text.tsx'
import { PlayFrame } from '../../frames/PlayFrame.tsx'
import type { Place } from '../../frames/place.ts'
import { playWords } from '../../frames/playWords.ts'
import { type SendTyped, TypingDesk } from './TypingDesk.tsx'

interface TypingScreenProps {
  readonly place: Place
  readonly item: TypingItem
  readonly onSend: SendTyped
  readonly onLeave: () => void
}

/** A message whose recipients are typed from a card. There is one way on: Send. */
export const TypingScreen = ({ place, item, onSend, onLeave }: TypingScreenProps) => {
  const { position, total } = place
  const t = useWords(playWords)
  const [said, setSaid] = useState('')

  // A screen reader hears what appears in a region that was there before, hence not in the first drawing.
  const arrived = t.arrived(position + 1, total, item.setting, item.subject)
  useEffect(() => setSaid(arrived), [arrived])

  return (
    <PlayFrame place={place} said={said} onLeave={onLeave}>
      <TypingDesk key={item.id} item={item} onSend={onSend} onSay={setSaid} />
    </PlayFrame>
  )
}
