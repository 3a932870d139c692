import { BookOpenText, RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { isPassed } from '../../content/learning/assess.ts'
import { feedbackByMode } from '../../content/model/play.ts'
import type { SessionSummary } from '../../content/model/summary.ts'
import { useFormats, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Segments } from '../ui/Segments.tsx'
import { useKey } from '../ui/useKey.ts'
import { uiWords } from '../ui/words.ts'
import { MessagesTable } from './MessagesTable.tsx'
import { Rates } from './Rates.tsx'
import { RecipientSigns } from './RecipientSigns.tsx'
import styles from './ResultScreen.module.css'
import {
  allRows,
  countResult,
  positionsToLookAtAgain,
  type ResultItem,
  rowsToLookAtAgain,
  wellJudgedMessages,
} from './resultModel.ts'
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
  /** To the debrief of the message at this place. */
  readonly onLookAt: (position: number) => void
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
  onLookAt,
  onClose,
}: ResultScreenProps) => {
  const t = useWords(resultWords)
  const f = useFormats()
  const result = useMemo(() => countResult(items), [items])
  const canStart = canPlayAgain && !isStarting
  const { play } = summary
  const { mode: modeNames } = useWords(uiWords)
  // Where nothing was told on the way, the debriefs come first.
  const [toRead] = feedbackByMode[play.mode] === 'atEnd' ? positionsToLookAtAgain(items) : []
  const firstToRead = items.find((one) => one.position === toRead)?.debrief ? toRead : undefined
  useKey('Enter', () => firstToRead !== undefined && onLookAt(firstToRead), firstToRead !== undefined)
  useKey('Enter', onPlayAgain, canStart && firstToRead === undefined)
  useKey('Escape', onClose)

  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        {notice}
        <div className={styles.title}>
          <p className={styles.note}>
            {t.kicker(
              play.mode === 'assessment' ? t.ofForm(modeNames.assessment, play.form) : modeNames[play.mode],
              summary.packTitle,
              summary.packVersion,
              `${f.day(summary.startedAt)}, ${f.time(summary.startedAt)}`,
            )}
            , {t.size(result.messages, result.wrong + result.right)}
          </p>
          <h1 tabIndex={-1}>
            {summary.assessed && `${isPassed(summary.assessed) ? t.passed : t.notPassed} `}
            {summary.isSealed
              ? t.sealed[summary.state]
              : items.length === 0
                ? t.nothing
                : t.headline({ ...result.counts, wrong: result.wrong })}
          </h1>
        </div>
        <div className={styles.actions}>
          <Button variant="plain" tall keys={['Esc']} onClick={onClose}>
            {t.close}
          </Button>
          {canPlayAgain && (
            <Button
              variant={firstToRead === undefined ? 'primary' : 'secondary'}
              tall
              {...(firstToRead === undefined ? { keys: ['Enter'] } : {})}
              icon={<RotateCcw size={18} aria-hidden="true" />}
              disabled={!canStart}
              onClick={onPlayAgain}
            >
              {isStarting ? t.starting : play.mode === 'daily' ? t.practisePack : t.playAgain}
            </Button>
          )}
          {firstToRead !== undefined && (
            <Button
              variant="primary"
              tall
              keys={['Enter']}
              icon={<BookOpenText size={18} aria-hidden="true" />}
              onClick={() => onLookAt(firstToRead)}
            >
              {t.readDebriefs}
            </Button>
          )}
        </div>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>
          {summary.isSealed ? t.sealedText(summary.attempts, summary.items) : t.nothingText}
        </p>
      ) : (
        <>
          <div className={styles.band}>
            <div className={styles.three}>
              <WhatHappened result={result} />
              <RecipientSigns result={result} />
              <Rates counts={result.counts} summary={summary} />
            </div>
          </div>
          <Messages items={items} onLookAt={onLookAt} />
        </>
      )}
    </main>
  )
}

const Messages = ({ items, onLookAt }: Pick<ResultScreenProps, 'items' | 'onLookAt'>) => {
  const t = useWords(resultWords)
  const again = useMemo(() => rowsToLookAtAgain(items), [items])
  const all = useMemo(() => allRows(items), [items])
  const debriefed = useMemo(() => new Set(items.flatMap((one) => (one.debrief ? [one.position] : []))), [items])
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
        <MessagesTable
          caption={t.messages}
          rows={shown === 'again' ? again : all}
          debriefed={debriefed}
          onLookAt={onLookAt}
        />
      )}
      {shown === 'again' && again.length > 0 && (
        <p className={styles.after}>{t.wellJudged(wellJudgedMessages(items), items.length)}</p>
      )}
    </section>
  )
}
