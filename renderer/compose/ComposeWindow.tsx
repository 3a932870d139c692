import { Send } from 'lucide-react'
import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import type { Item } from '../../content/item/item.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { commandKey } from '../ui/platform.ts'
import { AddressCard } from './AddressCard.tsx'
import { boxOf, chipsIn } from './boxes.ts'
import { CorrectionField, type CorrectionHandle } from './CorrectionField.tsx'
import type { ComposeState } from './composeState.ts'
import { chipText, hidesAddress } from './crop.ts'
import { MessageWindow } from './MessageWindow.tsx'
import { type Direction, moveRecipient } from './moveRecipient.ts'
import { RecipientChip } from './RecipientChip.tsx'
import { RecipientGrid } from './RecipientGrid.tsx'
import { composeWords } from './words.ts'

/** What can be done in a compose window. Recipients are named by their place in the item. */
export interface ComposeVerbs {
  /** Focus came to this recipient. */
  readonly onReach: (recipient: number) => void
  /** Opens or closes the recipient's address card. To open it is to reveal the address. */
  readonly onReveal: (recipient: number) => void
  readonly onClose: () => void
  /** Marks the recipient wrong, or takes the mark back. */
  readonly onMark: (recipient: number) => void
  readonly onEdit: (recipient: number) => void
  /** The corrected address, or null when the correction was given up. */
  readonly onCorrect: (recipient: number, address: string | null) => void
  /** `timeStamp` is the event's, in milliseconds of the page's own clock. */
  readonly onSend: (timeStamp: number) => void
}

/** What a screen with keys of its own asks of the window. */
export interface ComposeHandle {
  /** Gives focus to the current recipient. */
  focus(): void
  /** Gives focus to the recipient that lies in this direction. */
  move(direction: Direction): void
  /** Takes over an open correction; false when it holds no address, which it then says. */
  settle(): boolean
}

interface ComposeWindowProps extends ComposeVerbs {
  readonly ref?: Ref<ComposeHandle>
  readonly item: Item
  readonly state: ComposeState
}

/** A message about to be sent: the one thing on the screen that is lit. */
export const ComposeWindow = ({ ref, item, state, ...verbs }: ComposeWindowProps) => {
  const t = useWords(composeWords)
  const frame = useRef<HTMLElement>(null)
  const field = useRef<CorrectionHandle>(null)
  const isFocusDue = useRef(false)
  const cardId = useId()

  const focusChip = (recipient: number) => chipsIn(frame.current)[recipient]?.focus()

  useImperativeHandle(ref, () => ({
    focus: () => focusChip(state.current),
    move: (direction) => focusChip(moveRecipient(direction, state.current, chipsIn(frame.current).map(boxOf))),
    settle: () => field.current?.settle() ?? true,
  }))

  // The chip stands where the field was only once the field is gone: then focus goes back to it.
  useEffect(() => {
    if (state.editing !== null || !isFocusDue.current) return
    isFocusDue.current = false
    chipsIn(frame.current)[state.current]?.focus()
  }, [state.editing, state.current])

  const correctionOf = (at: number) => state.corrections.find((one) => one.recipient === at)?.address

  const chip = (at: number) => {
    const recipient = item.recipients[at]
    if (!recipient) return null
    const correction = correctionOf(at)
    if (state.editing === at) {
      return (
        <CorrectionField
          ref={field}
          recipient={recipient}
          at={at}
          start={correction ?? recipient.address}
          onDone={(address, byKey) => {
            isFocusDue.current = byKey
            verbs.onCorrect(at, address)
          }}
        />
      )
    }
    const isOpen = state.opened === at
    const isMarked = state.marks.includes(at)
    const hides = hidesAddress(recipient, item.display)
    const backToChip = (act: (recipient: number) => void) => () => {
      focusChip(at)
      act(at)
    }
    return (
      <>
        <RecipientChip
          recipient={recipient}
          at={at}
          total={item.recipients.length}
          text={chipText(recipient, item.display)}
          hiddenNote={hides ? t.hidden[item.display] : ''}
          isKnown={!hides || state.revealed.includes(at)}
          isMarked={isMarked}
          correction={correction}
          isOpen={isOpen}
          isCurrent={state.current === at}
          cardId={cardId}
          onFocus={() => verbs.onReach(at)}
          onPress={() => verbs.onReveal(at)}
        />
        {isOpen && (
          <AddressCard
            id={cardId}
            recipient={recipient}
            at={at}
            isMarked={isMarked}
            correction={correction}
            windowRef={frame}
            onMark={backToChip(verbs.onMark)}
            onCorrect={backToChip(verbs.onEdit)}
            onClose={backToChip(verbs.onClose)}
          />
        )}
      </>
    )
  }

  return (
    <MessageWindow
      ref={frame}
      item={item}
      label={t.newMessage}
      isScreen
      action={
        <Button
          variant="primary"
          icon={<Send size={18} strokeWidth={1.8} aria-hidden="true" />}
          keys={[commandKey(), 'Enter']}
          onClick={(event) => verbs.onSend(event.timeStamp)}
        >
          {t.send(state.marks.length, state.corrections.length)}
        </Button>
      }
      recipients={
        <RecipientGrid item={item} isLive>
          {chip}
        </RecipientGrid>
      }
    />
  )
}
