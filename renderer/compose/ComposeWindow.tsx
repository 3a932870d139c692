import { Send } from 'lucide-react'
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Item } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { commandKey } from '../ui/platform.ts'
import { useDrawn } from '../ui/useDrawn.ts'
import { AddressCard } from './AddressCard.tsx'
import { boxOf, chipOf, chipsIn, recipientOf } from './boxes.ts'
import { CorrectionField, type CorrectionHandle } from './CorrectionField.tsx'
import { type ComposeState, claimOn } from './composeState.ts'
import { chipText, hidesAddress } from './crop.ts'
import { GroupChip } from './GroupChip.tsx'
import { collapsedIn, isFirstOfGroup } from './groups.ts'
import { MessageWindow } from './MessageWindow.tsx'
import { type Direction, moveRecipient } from './moveRecipient.ts'
import { RecipientChip } from './RecipientChip.tsx'
import { inFirstFrame, RecipientGrid } from './RecipientGrid.tsx'
import { useChipActions } from './useChipActions.ts'
import { composeWords } from './words.ts'

/** What can be done in a compose window. Recipients are named by their place in the item. */
export interface ComposeActions {
  /** Focus came to this recipient. */
  readonly onReach: (recipient: number) => void
  /** Shows the members of a group, named by its place in the item. */
  readonly onExpand: (group: number) => void
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
  /** Gives focus to a recipient, the current one if none is named. */
  focus(recipient?: number): void
  /** Gives focus to the recipient that lies in this direction. */
  move(direction: Direction): void
  /** Shows the members of a group, the first with focus. */
  expand(group: number): void
  /** Takes over an open correction; false when it holds no address, which it then says. */
  settle(): boolean
}

interface ComposeWindowProps extends ComposeActions {
  readonly ref?: Ref<ComposeHandle>
  readonly item: Item
  readonly state: ComposeState
  /** Whether Send waits for an answer to something. */
  readonly isHeld?: boolean
  /** Whether the window is the screen, or stands in one. */
  readonly isScreen?: boolean
}

/** A message about to be sent: the one thing on the screen that is lit. */
export const ComposeWindow = ({
  ref,
  item,
  state,
  isHeld = false,
  isScreen = true,
  ...actions
}: ComposeWindowProps) => {
  const t = useWords(composeWords)
  const frame = useRef<HTMLElement>(null)
  const field = useRef<CorrectionHandle>(null)
  const isFocusDue = useRef(false)
  const cardId = useId()
  const { reach, press, expand } = useChipActions({
    reach: actions.onReach,
    press: actions.onReveal,
    expand: (group) => {
      isFocusDue.current = true
      actions.onExpand(group)
    },
  })
  const collapsed = useMemo(() => collapsedIn(item, state.expanded), [item, state.expanded])

  // A message that is taken back comes with the recipient that was current, who is to have the focus again.
  const { drawn, drawRest } = useDrawn(item.recipients.length, Math.max(inFirstFrame, state.current + 1))

  const focusChip = (recipient: number) => chipOf(frame.current, recipient)?.focus()

  useImperativeHandle(ref, () => ({
    focus: (recipient = state.current) => focusChip(recipient),
    move: (direction) => {
      // A key can come before the rest: End leads to the last recipient all the same.
      flushSync(drawRest)
      const chips = chipsIn(frame.current)
      const from = chips.findIndex((chip) => recipientOf(chip) === state.current)
      chips[moveRecipient(direction, from, chips.map(boxOf))]?.focus()
    },
    expand,
    settle: () => field.current?.settle() ?? true,
  }))

  // The chip stands where the field or the group was only once that is gone: then focus goes to it.
  useEffect(() => {
    if (state.editing !== null || !isFocusDue.current) return
    isFocusDue.current = false
    chipOf(frame.current, state.current)?.focus()
  }, [state.editing, state.expanded, state.current])

  const current = item.recipients[state.current]
  const firstOf = new Map(item.recipients.map((one, at) => [one.field, at] as const).reverse())
  /** Tab leads to each field once: to the current recipient of its own, to the first of any other. */
  const isStop = (at: number) =>
    at === state.current || (item.recipients[at]?.field !== current?.field && [...firstOf.values()].includes(at))

  const chip = (at: number) => {
    const recipient = item.recipients[at]
    if (!recipient) return null
    const total = item.recipients.length
    const groupAt = item.groups.findIndex((one) => one.recipients.includes(at))
    const group = item.groups[groupAt]
    if (group && collapsed.has(at)) {
      return (
        <GroupChip group={group} at={groupAt} total={total} isStop={isStop(at)} onReach={reach} onExpand={expand} />
      )
    }
    const { isLeftOut, correction } = claimOn(state, at)
    if (state.editing === at) {
      return (
        <CorrectionField
          ref={field}
          recipient={recipient}
          at={at}
          start={correction ?? recipient.address}
          onDone={(address, byKey) => {
            isFocusDue.current = byKey
            actions.onCorrect(at, address)
          }}
        />
      )
    }
    const isOpen = state.opened === at
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
          total={total}
          text={chipText(recipient, item.display)}
          hiddenNote={hides ? t.hidden[item.display] : ''}
          isKnown={!hides || state.revealed.includes(at)}
          isMarked={isLeftOut}
          correction={correction}
          isSelected={state.selected.includes(at)}
          isOpen={isOpen}
          isStop={isStop(at)}
          cardId={cardId}
          onReach={reach}
          onPress={press}
        />
        {isOpen && (
          <AddressCard
            id={cardId}
            recipient={recipient}
            at={at}
            isMarked={isLeftOut}
            correction={correction}
            windowRef={frame}
            onMark={backToChip(actions.onMark)}
            onCorrect={backToChip(actions.onEdit)}
            onClose={backToChip(actions.onClose)}
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
      isScreen={isScreen}
      action={
        <Button
          variant="primary"
          icon={<Send size={18} strokeWidth={1.8} aria-hidden="true" />}
          keys={[commandKey(), 'Enter']}
          disabled={isHeld}
          onClick={(event) => actions.onSend(event.timeStamp)}
        >
          {t.send(state.marks.length, state.corrections.length)}
        </Button>
      }
      recipients={
        <RecipientGrid
          item={item}
          drawn={drawn}
          isLive
          isShown={(at) => !collapsed.has(at) || isFirstOfGroup(item, at)}
        >
          {chip}
        </RecipientGrid>
      }
    />
  )
}
