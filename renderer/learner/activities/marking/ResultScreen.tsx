import { useMemo, useState } from 'react'
import { isPassed } from '../../../../content/learning/assess.ts'
import { feedbackByMode } from '../../../../content/model/play.ts'
import { useLocale, useWords } from '../../../text/text.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { Rates } from '../../figures/Rates.tsx'
import styles from '../../frames/ResultFrame.module.css'
import { ResultFrame } from '../../frames/ResultFrame.tsx'
import { resultWords } from '../../frames/resultWords.ts'
import type { LookBackProps } from '../activityScreens.ts'
import { MessagesTable } from './MessagesTable.tsx'
import { nameOf } from './nameOf.ts'
import { RecipientSigns } from './RecipientSigns.tsx'
import {
  allRows,
  countResult,
  positionsToLookAtAgain,
  type ResultItem,
  rowsToLookAtAgain,
  wellJudgedMessages,
} from './resultModel.ts'
import { WhatHappened } from './WhatHappened.tsx'

interface ResultScreenProps
  extends Pick<
    LookBackProps,
    'summary' | 'canPlayAgain' | 'isStarting' | 'notice' | 'onPlayAgain' | 'onLookAt' | 'onClose'
  > {
  /** The messages that were decided, in the order of play. */
  readonly items: readonly ResultItem[]
}

/** What came of a drill: in a sentence, in counts, in rates where there are enough, and message by message. */
export const ResultScreen = (props: ResultScreenProps) => {
  const { summary, items, canPlayAgain, isStarting, notice, onPlayAgain, onLookAt, onClose } = props
  const t = useWords(resultWords)
  const locale = useLocale()
  const result = useMemo(() => countResult(items), [items])
  const { play } = summary
  const name = nameOf(play, locale)
  // Where nothing was revealed on the way, the debriefs come first.
  const [toRead] = feedbackByMode[play.mode] === 'atEnd' ? positionsToLookAtAgain(items) : []
  const firstToRead = items.find((one) => one.position === toRead)?.debrief ? toRead : undefined
  const passed = summary.assessed ? `${isPassed(summary.assessed) ? t.passed : t.notPassed} ` : ''
  const howItWent = summary.isSealed
    ? t.sealed[summary.state]
    : items.length === 0
      ? t.nothing
      : t.headline({ ...result.counts, wrong: result.wrong })
  return (
    <ResultFrame
      summary={summary}
      name={play.mode === 'assessment' ? t.ofForm(name, play.form) : name}
      size={t.size(result.messages, result.wrong + result.right)}
      headline={`${passed}${howItWent}`}
      again={canPlayAgain ? (play.mode === 'daily' ? t.practisePack : t.playAgain) : null}
      isStarting={isStarting}
      notice={notice}
      onRead={firstToRead === undefined ? undefined : () => onLookAt(firstToRead)}
      onPlayAgain={onPlayAgain}
      onClose={onClose}
    >
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
    </ResultFrame>
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
