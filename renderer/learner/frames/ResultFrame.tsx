import { BookOpenText, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { useKey } from '../../ui/useKey.ts'
import styles from './ResultFrame.module.css'
import { resultWords } from './resultWords.ts'

interface ResultFrameProps {
  readonly summary: SessionSummary
  /** What the session is called. */
  readonly name: string
  /** How much it was: "12 messages, 40 recipients". */
  readonly size: string
  readonly headline: string
  /** What playing again is called, where the pack can be played again; null where not. */
  readonly again: string | null
  readonly isStarting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  /** To the debriefs, where they come before anything else. */
  readonly onRead?: (() => void) | undefined
  readonly onPlayAgain: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Around what came of a session: what it was, how it went in a sentence, and the ways on. */
export const ResultFrame = (props: ResultFrameProps) => {
  const { summary, name, size, headline, again, isStarting, notice, onRead, onPlayAgain, onClose, children } = props
  const t = useWords(resultWords)
  const f = useFormats()
  const canStart = again !== null && !isStarting
  useKey('Enter', () => onRead?.(), onRead !== undefined)
  useKey('Enter', onPlayAgain, canStart && onRead === undefined)
  useKey('Escape', onClose)
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        {notice}
        <div className={styles.title}>
          <p className={styles.note}>
            {t.kicker(
              name,
              summary.packTitle,
              summary.packVersion,
              `${f.day(summary.startedAt)}, ${f.time(summary.startedAt)}`,
            )}
            , {size}
          </p>
          <h1 tabIndex={-1}>{headline}</h1>
        </div>
        <div className={styles.actions}>
          <Button variant="plain" tall keys={['Esc']} onClick={onClose}>
            {t.close}
          </Button>
          {again !== null && (
            <Button
              variant={onRead ? 'secondary' : 'primary'}
              tall
              {...(onRead ? {} : { keys: ['Enter'] })}
              icon={<RotateCcw size={18} aria-hidden="true" />}
              disabled={!canStart}
              onClick={onPlayAgain}
            >
              {isStarting ? t.starting : again}
            </Button>
          )}
          {onRead && (
            <Button
              variant="primary"
              tall
              keys={['Enter']}
              icon={<BookOpenText size={18} aria-hidden="true" />}
              onClick={onRead}
            >
              {t.readDebriefs}
            </Button>
          )}
        </div>
      </div>
      {children}
    </main>
  )
}
