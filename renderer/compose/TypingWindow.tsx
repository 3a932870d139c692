import { Send } from 'lucide-react'
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import { Field } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { commandKey } from '../ui/platform.ts'
import { EntryField } from './EntryField.tsx'
import { countOf, type EntryState } from './entryState.ts'
import { entryWords } from './entryWords.ts'
import styles from './MessageWindow.module.css'
import { MessageWindow } from './MessageWindow.tsx'
import { messageOf } from './message.ts'
import type { EntryVerbs } from './useEntry.ts'
import { composeWords } from './words.ts'

/** What a screen with keys of its own asks of the window. */
export interface TypingHandle {
  /** Gives focus to the text of a field. */
  focus(field: Field): void
}

interface TypingWindowProps {
  readonly ref?: Ref<TypingHandle>
  readonly item: TypingItem
  readonly state: EntryState
  readonly verbs: EntryVerbs
  /** Whether Send was asked for while nobody was addressed. */
  readonly isNobody: boolean
  /** `timeStamp` is the event's, in milliseconds of the page's own clock. */
  readonly onSend: (timeStamp: number) => void
}

/** A message whose recipients are typed. */
export const TypingWindow = ({ ref, item, state, verbs, isNobody, onSend }: TypingWindowProps) => {
  const t = useWords(entryWords)
  const { newMessage, fields, recipients } = useWords(composeWords)
  const frame = useRef<HTMLElement>(null)
  const message = useMemo(() => messageOf(item), [item])
  useImperativeHandle(ref, () => ({
    focus: (field) => frame.current?.querySelector<HTMLElement>(`[data-entry=${field}]`)?.focus(),
  }))
  return (
    <MessageWindow
      ref={frame}
      item={message}
      label={newMessage}
      isScreen
      action={
        <Button
          variant="primary"
          icon={<Send size={18} strokeWidth={1.8} aria-hidden="true" />}
          keys={[commandKey(), 'Enter']}
          onClick={(event) => onSend(event.timeStamp)}
        >
          {t.send(countOf(state))}
        </Button>
      }
      recipients={
        // biome-ignore lint/a11y/useSemanticElements: three fields of a form that is a mail program's, without a legend
        <div role="group" aria-label={recipients}>
          {Field.options.map((field) => (
            <div key={field} className={styles.row}>
              <span className={styles.rowName} aria-hidden="true">
                {fields[field]}
              </span>
              <EntryField
                field={field}
                offers={item.offers}
                lists={item.lists}
                state={state}
                verbs={verbs}
                remark={isNobody && field === 'to' ? t.nobody : null}
              />
            </div>
          ))}
        </div>
      }
    />
  )
}
