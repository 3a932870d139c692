import { RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { SessionSummary } from '../../content/contract.ts'
import { useFormats, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Segments } from '../ui/Segments.tsx'
import { useKey } from '../ui/useKey.ts'
import { MessagesTable } from './MessagesTable.tsx'
import { Rates } from './Rates.tsx'
import { RecipientSigns } from './RecipientSigns.tsx'
import styles from './ResultScreen.module.css'
import { allRows, countResult, type ResultItem, rowsToLookAtAgain, wellJudgedMessages } from './resultModel.ts'
import { resultWords } from './resultWords.ts'
import { WhatHappened } from './WhatHappened.tsx'

interface ResultScreenProps {
  readonly summary: SessionSummary
  /** The messages that were decided, in the order of play. */
  readonly items: readonly ResultItem[]
  /** Whether the pack can be played again. */
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onPlayAgain: () => void
  readonly onClose: () => void
}

/** What came of a drill: in a sentence, in counts, in rates where there are enough, and message by message. */
export const ResultScreen = ({
  summary,
  items,
  canPlayAgain,
  isStarting,
  notice,
  onPlayAgain,
  onClose,
}: ResultScreenProps) => {
  const t = useWords(resultWords)
  const f = useFormats()
  const result = useMemo(() => countResult(items), [items])
  const canStart = canPlayAgain && !isStarting
  useKey('Enter', onPlayAgain, canStart)
  useKey('Escape', onClose)

  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        {notice}
        <div className={styles.title}>
          <p className={styles.note}>
            {t.kicker(
              summary.packTitle,
              summary.packVersion,
              `${f.day(summary.startedAt)}, ${f.time(summary.startedAt)}`,
            )}
            , {t.size(result.messages, result.wrong + result.right)}
          </p>
          <h1 tabIndex={-1}>
            {items.length === 0 ? t.nothing : t.headline({ ...result.counts, wrong: result.wrong })}
          </h1>
        </div>
        <div className={styles.actions}>
          <Button variant="plain" tall keys={['Esc']} onClick={onClose}>
            {t.close}
          </Button>
          {canPlayAgain && (
            <Button
              variant="primary"
              tall
              keys={['Enter']}
              icon={<RotateCcw size={18} aria-hidden="true" />}
              disabled={!canStart}
              onClick={onPlayAgain}
            >
              {isStarting ? t.starting : t.playAgain}
            </Button>
          )}
        </div>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>{t.nothingText}</p>
      ) : (
        <>
          <div className={styles.band}>
            <div className={styles.three}>
              <WhatHappened result={result} />
              <RecipientSigns result={result} />
              <Rates counts={result.counts} />
            </div>
          </div>
          <Messages items={items} />
        </>
      )}
    </main>
  )
}

const Messages = ({ items }: { readonly items: readonly ResultItem[] }) => {
  const t = useWords(resultWords)
  const again = useMemo(() => rowsToLookAtAgain(items), [items])
  const all = useMemo(() => allRows(items), [items])
  const [shown, setShown] = useState<'again' | 'all'>(again.length > 0 ? 'again' : 'all')
  return (
    <section className={styles.messages}>
      <div className={styles.messagesHead}>
        <h2>{t.messages}</h2>
        <Segments
          label={t.show}
          options={[
            { value: 'again', label: t.again(again.length) },
            { value: 'all', label: t.all(items.length) },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {shown === 'again' && again.length === 0 ? (
        <EmptyState title={t.noneAgain}>{t.noneAgainText}</EmptyState>
      ) : (
        <MessagesTable caption={t.messages} rows={shown === 'again' ? again : all} />
      )}
      {shown === 'again' && again.length > 0 && (
        <p className={styles.after}>{t.wellJudged(wellJudgedMessages(items), items.length)}</p>
      )}
    </section>
  )
}
