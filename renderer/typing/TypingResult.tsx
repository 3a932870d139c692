import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SessionSummary } from '../../content/contract.ts'
import { ownSlipsOf } from '../../content/typing/ownSlips.ts'
import { letterWords } from '../compose/letterWords.ts'
import { useFormats, useLocale, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Table } from '../ui/Table.tsx'
import { useKey } from '../ui/useKey.ts'
import { uiWords } from '../ui/words.ts'
import { slipTitle } from './slipText.ts'
import { TypedTag } from './TypedTag.tsx'
import type { TypedItem } from './TypingDebrief.tsx'
import styles from './TypingResult.module.css'
import { typedCounts } from './typedCounts.ts'
import { type TypedSign, typingWords } from './words.ts'

interface TypingResultProps {
  readonly summary: SessionSummary
  /** The messages that were sent, in the order of play. */
  readonly items: readonly TypedItem[]
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

const signs: readonly TypedSign[] = ['slip', 'stray', 'absent', 'wrongField', 'repeat', 'right']

/** What came of a session of typing: in a sentence, in counts, the learner's own slips, and message by message. */
export const TypingResult = (props: TypingResultProps) => {
  const { summary, items, canPlayAgain, isStarting, notice, onPlayAgain, onLookAt, onClose } = props
  const t = useWords(typingWords)
  const { mode } = useWords(uiWords)
  const f = useFormats()
  const canStart = canPlayAgain && !isStarting
  useKey('Enter', onPlayAgain, canStart)
  useKey('Escape', onClose)

  const counts = items.map(({ judgement }) => typedCounts(judgement))
  const sum = (...of: readonly TypedSign[]) =>
    counts.reduce((all, one) => of.reduce((total, sign) => total + one[sign], all), 0)
  const people = items.reduce((all, { item }) => all + item.people.length, 0)
  const noticed = items.reduce((all, { judgement }) => all + judgement.noticed.length, 0)
  const totals = [
    { of: t.totals.right, count: sum('right') },
    { of: t.totals.slips, count: sum('slip') },
    { of: t.totals.noticed, count: noticed },
    { of: t.totals.other, count: sum('absent', 'wrongField') },
  ]
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        {notice}
        <div className={styles.title}>
          <p className={styles.note}>
            {t.kicker(mode.typing, summary.packTitle, `${f.day(summary.startedAt)}, ${f.time(summary.startedAt)}`)}
          </p>
          <h1 tabIndex={-1}>{t.resultHeadline(sum('right'), people)}</h1>
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
              {isStarting ? t.starting : t.again}
            </Button>
          )}
        </div>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>{t.nothing}</p>
      ) : (
        <>
          <dl className={styles.totals}>
            {totals.map(({ of, count }) => (
              <div key={of}>
                <dt>{of}</dt>
                <dd>{f.number(count)}</dd>
              </div>
            ))}
          </dl>
          <OwnSlips items={items} onLookAt={onLookAt} />
          <Messages items={items} onLookAt={onLookAt} />
        </>
      )}
    </main>
  )
}

type ListProps = Pick<TypingResultProps, 'items' | 'onLookAt'>

const OwnSlips = ({ items, onLookAt }: ListProps) => {
  const t = useWords(typingWords)
  const { written, meant } = useWords(letterWords)
  const locale = useLocale()
  const slips = items.flatMap((typed) =>
    ownSlipsOf({ ...typed, recordedAt: '' }).map((slip) => ({ ...slip, position: typed.position })),
  )
  return (
    <section className={styles.part}>
      <h2>{t.ownSlips}</h2>
      {slips.length === 0 ? (
        <EmptyState title={t.noSlips}>{t.noSlipsText}</EmptyState>
      ) : (
        <Table caption={t.ownSlips}>
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{written}</th>
              <th scope="col">{meant}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.how}</th>
              <th scope="col">{t.sent}</th>
            </tr>
          </thead>
          <tbody>
            {slips.map((slip, at) => (
              <tr key={at}>
                <td>
                  <button type="button" className={styles.open} onClick={() => onLookAt(slip.position)}>
                    {slip.position + 1}
                  </button>
                </td>
                <td className={styles.address}>{slip.written}</td>
                <td className={styles.address}>{slip.meant}</td>
                <td>{slipTitle(slip.kind, locale) ?? t.unnamed}</td>
                <td>{t.hows[slip.how]}</td>
                <td>{slip.isSent ? t.isSent : t.wasSeen}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

const Messages = ({ items, onLookAt }: ListProps) => {
  const t = useWords(typingWords)
  return (
    <section className={styles.part}>
      <h2>{t.messages}</h2>
      <Table caption={t.messages}>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.message}</th>
            <th scope="col">{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ position, item, judgement }) => {
            const counts = typedCounts(judgement)
            return (
              <tr key={position}>
                <td>{position + 1}</td>
                <th scope="row" lang={item.locale}>
                  <button type="button" className={styles.open} onClick={() => onLookAt(position)}>
                    {item.subject}
                  </button>
                </th>
                <td className={styles.tags}>
                  {signs.map((sign) => counts[sign] > 0 && <TypedTag key={sign} sign={sign} count={counts[sign]} />)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </section>
  )
}
