import { useEffect, useEffectEvent, useRef } from 'react'
import type { Decision } from '../../../../content/model/attempt.ts'
import type { GuardChoice, GuardQuestion } from '../../../../content/model/guard.ts'
import type { Item } from '../../../../content/model/item.ts'
import { type ComposeHandle, ComposeWindow } from '../../../compose/ComposeWindow.tsx'
import { claimOn, decisionOf, isMarked } from '../../../compose/composeState.ts'
import { useLook } from '../../../compose/look.ts'
import { composeWords } from '../../../compose/words.ts'
import { useWords } from '../../../text/text.tsx'
import { useShownAt } from '../../frames/useShownAt.ts'
import styles from './Desk.module.css'
import { GuardBar } from './GuardBar.tsx'
import { GuardDialog } from './GuardDialog.tsx'
import { KeyBar } from './KeyBar.tsx'
import { type Action, actionOf, type KeyContext } from './keymap.ts'
import { SentBar } from './SentBar.tsx'
import { type Drafts, useDecision } from './useDecision.ts'
import { type GuardAnswers, useGuard } from './useGuard.ts'

/**
 * Takes the decision, the recipients whose address was revealed, the time it took, that of the guard's questions among it,
 * and what was chosen on these.
 */
export type SendDecision = (
  decision: Decision,
  revealed: readonly number[],
  responseMs: number,
  guardChoices: readonly GuardChoice[],
) => void

interface DeskProps {
  readonly item: Item
  readonly drafts: Drafts
  /** What the guard asks when this is sent; null where it is silent or there is none. */
  readonly question: GuardQuestion | null
  readonly guardAnswers: GuardAnswers
  /** Whether the message before can be taken back. */
  readonly canTakeBack: boolean
  readonly onSend: SendDecision
  /** Takes the time that this message was on the screen, in milliseconds. */
  readonly onTakeBack: (seenMs: number) => void
  /** Tells screen readers what changed. */
  readonly onSay: (text: string) => void
}

const placeOf = (target: EventTarget | null): KeyContext => {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.matches('input, textarea, select')) return 'text'
  if (target.closest('[popover]')) return 'card'
  if (target.closest('[data-group]')) return 'group'
  return target.closest('[data-recipient]') ? 'recipient' : 'elsewhere'
}

/** One message and the decision about it. Only `drafts` outlives the message: give it the item's id as key. */
export const Desk = ({ item, drafts, question, guardAnswers, canTakeBack, onSend, onTakeBack, onSay }: DeskProps) => {
  const t = useWords(composeWords)
  const look = useLook()
  const compose = useRef<ComposeHandle>(null)
  const shownAt = useShownAt()
  const { state, latest, actions } = useDecision(item, drafts)
  const guard = useGuard(item, question, guardAnswers)
  const nameOf = (recipient: number) => item.recipients[recipient]?.name ?? ''

  const mark = (recipient: number) => {
    actions.mark(recipient)
    onSay((isMarked(latest(), recipient) ? t.said.marked : t.said.unmarked)(nameOf(recipient)))
  }
  const expand = (group: number) => {
    actions.expand(group)
    const { name = '', recipients = [] } = item.groups[group] ?? {}
    onSay(t.said.expanded(name, recipients.map(nameOf)))
  }
  const reveal = (recipient: number) => {
    actions.reveal(recipient)
    if (latest().opened === recipient)
      onSay(t.said.revealed(nameOf(recipient), item.recipients[recipient]?.address ?? ''))
  }
  const correct = (recipient: number, address: string | null) => {
    actions.correct(recipient, address)
    if (address !== null) onSay(t.said.corrected(nameOf(recipient), address))
  }
  const select = (recipients: readonly number[]) => {
    actions.select(recipients)
    onSay(t.said.selected(recipients.length))
  }
  /** Once selects, twice leaves out: nobody is lost by one press of a key. Who is left out already stays so. */
  const remove = () => {
    const { current, selected, marks } = latest()
    if (selected.length === 0 && marks.includes(current)) return onSay(t.said.marked(nameOf(current)))
    if (selected.length === 0) return select([current])
    actions.leaveOutSelected()
    onSay(t.said.leftOut(selected.length))
  }
  const seenMs = (timeStamp: number) => Math.max(0, Math.round(timeStamp - shownAt.current))
  const takeBack = (timeStamp: number) => onTakeBack(seenMs(timeStamp))
  const goBack = (direction: 'undo' | 'redo', timeStamp: number) => {
    const { past, future } = latest()
    if (direction === 'undo' && past.length === 0 && canTakeBack) return takeBack(timeStamp)
    const isPossible = (direction === 'undo' ? past : future).length > 0
    actions[direction]()
    compose.current?.focus(latest().current)
    if (direction === 'undo') onSay(isPossible ? t.said.undone : t.said.nothingToUndo)
    else onSay(isPossible ? t.said.redone : t.said.nothingToRedo)
  }
  const close = () => {
    compose.current?.focus()
    if (latest().selected.length > 0) actions.select([])
    else actions.close()
  }
  const send = (timeStamp: number) => {
    if (compose.current && !compose.current.settle()) return
    const asked = guard.ask(latest())
    // It shows the address, which is a reveal.
    if (asked) actions.noteShown(asked.recipient)
    else onSend(decisionOf(latest()), latest().revealed, seenMs(timeStamp), guard.choices())
  }
  /** Back to the recipient that the guard asked about, out of a group if it stands in one. */
  const returnTo = (recipient: number) => {
    const group = item.groups.findIndex(({ recipients }) => recipients.includes(recipient))
    if (group >= 0 && !latest().expanded.includes(group)) actions.expand(group)
    actions.reach(recipient)
  }
  const perform = (action: Action, timeStamp: number) => {
    const { current, selected } = latest()
    switch (action) {
      case 'send':
        return send(timeStamp)
      case 'expand':
        return compose.current?.expand(item.groups.findIndex(({ recipients }) => recipients.includes(current)))
      case 'reveal':
        return reveal(current)
      case 'mark':
        return selected.length > 1 ? remove() : mark(current)
      case 'correct':
        return actions.edit(current)
      case 'remove':
        return remove()
      case 'selectAll':
        return select(
          item.recipients.flatMap(({ field }, at) => (field === item.recipients[current]?.field ? [at] : [])),
        )
      case 'undo':
      case 'redo':
        return goBack(action, timeStamp)
      case 'close':
        return close()
      // The platform makes a copy event of it: see below.
      case 'copy':
        return
      default:
        return compose.current?.move(action)
    }
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return
    const place = placeOf(event.target)
    // Enter held since the screen before must not press what has focus here now.
    if (event.repeat && event.key === 'Enter') return event.preventDefault()
    const action = actionOf(event, place)
    const { opened, selected } = latest()
    if (!action || action === 'copy' || (action === 'close' && opened === null && selected.length === 0)) return
    event.preventDefault()
    perform(action, event.timeStamp)
  })

  /** Copies the addresses of what is selected. Pasted, they can be read: that is a reveal. */
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (placeOf(document.activeElement) !== 'recipient' || document.getSelection()?.isCollapsed === false) return
    const { current, selected } = latest()
    const copied = selected.length > 0 ? selected : [current]
    const addresses = copied.map((at) => claimOn(latest(), at).correction ?? item.recipients[at]?.address ?? '')
    event.preventDefault()
    event.clipboardData?.setData('text/plain', addresses.join(', '))
    actions.noteCopied(copied)
    onSay(t.said.copied(copied.length))
  })

  // What is veiled takes no focus: it comes back to the message once the guard has gone.
  const { asked } = guard
  useEffect(() => (asked ? () => compose.current?.focus(asked.recipient) : undefined), [asked])

  useEffect(() => {
    compose.current?.focus()
    window.addEventListener('keydown', onKeyDown)
    document.addEventListener('copy', onCopy)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('copy', onCopy)
    }
  }, [])

  return (
    <>
      <p className={styles.setting} data-look={look} lang={item.locale}>
        {item.setting}
      </p>
      <div className={styles.desk} data-look={look}>
        <ComposeWindow
          ref={compose}
          item={item}
          state={state}
          isHeld={asked !== null}
          onReach={actions.reach}
          onExpand={expand}
          onReveal={reveal}
          onClose={actions.close}
          onMark={mark}
          onEdit={actions.edit}
          onCorrect={correct}
          onSend={send}
        />
      </div>
      {canTakeBack && (
        <SentBar hasKey={state.past.length === 0} onTakeBack={takeBack} onFocusLost={() => compose.current?.focus()} />
      )}
      {asked ? (
        <>
          <GuardBar />
          <GuardDialog
            item={item}
            question={asked}
            onBack={() => {
              guard.choose('back')
              returnTo(asked.recipient)
            }}
            onMark={() => {
              guard.choose('marked')
              returnTo(asked.recipient)
              mark(asked.recipient)
            }}
            onSendAnyway={(timeStamp) => {
              guard.choose('sentAnyway')
              send(timeStamp)
            }}
          />
        </>
      ) : (
        <KeyBar
          state={state}
          total={item.recipients.length}
          group={item.groups.find(
            ({ recipients }, at) => recipients.includes(state.current) && !state.expanded.includes(at),
          )}
          onAction={(action) => {
            compose.current?.focus()
            perform(action, performance.now())
          }}
        />
      )}
    </>
  )
}
