import type { TypedAttempt } from '../../../../content/activities/typing/typedDecision.ts'
import { kindById } from '../../../../content/detector/kinds.ts'
import { MarkedAddress } from '../../../letters/MarkedAddress.tsx'
import { useFormats, useLocale, useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Table } from '../../../ui/Table.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from '../../frames/ResultFrame.module.css'
import { ResultFrame } from '../../frames/ResultFrame.tsx'
import { resultWords } from '../../frames/resultWords.ts'
import type { LookBackProps } from '../activityScreens.ts'
import typed from './TypedResultScreen.module.css'
import { typedResultWords } from './typedResultWords.ts'
import { wayWords } from './wayWords.ts'

/** One typed message of a result. */
export type TypedResultItem = Omit<TypedAttempt, 'recordedAt'>

interface TypedResultScreenProps
  extends Pick<
    LookBackProps,
    'summary' | 'canPlayAgain' | 'isStarting' | 'notice' | 'onPlayAgain' | 'onLookAt' | 'onClose'
  > {
  /** The messages that were sent, in the order of play. */
  readonly items: readonly TypedResultItem[]
}

/** The slips of all messages that went out, in the order of play. */
const slipsOf = (items: readonly TypedResultItem[]) =>
  items.flatMap(({ position, item, decision, judgement }) =>
    judgement.people.flatMap(({ person, outcome, entered, kind }) => {
      const [one, meant] = [decision.entered[entered ?? -1], item.people[person]]
      if (outcome !== 'slip' || !one || !meant) return []
      return [
        {
          position,
          subject: item.subject,
          name: meant.name,
          written: one.address,
          meant: meant.address,
          by: one.by,
          kind,
        },
      ]
    }),
  )

const Slips = ({ items, onLookAt }: Pick<TypedResultScreenProps, 'items' | 'onLookAt'>) => {
  const t = useWords(typedResultWords)
  const locale = useLocale()
  const slips = slipsOf(items)
  if (slips.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>
  return (
    <Table caption={t.slipsTitle}>
      <thead>
        <tr>
          <th scope="col">{t.written}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.how}</th>
          <th scope="col">
            <VisuallyHidden>{t.open}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {slips.map(({ position, subject, name, written, meant, by, kind }) => (
          <tr key={`${position} ${meant}`}>
            <th scope="row">
              <span className={typed.who}>{name}</span>
              <MarkedAddress address={written} meant={meant} />
            </th>
            <td>{kind ? kindById[kind].title[locale] : t.noKind}</td>
            <td>{t.by[by]}</td>
            <td className={typed.go}>
              <Button onClick={() => onLookAt(position)} aria-label={t.openOf(subject)}>
                {t.open}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const AllMessages = ({ items, onLookAt }: Pick<TypedResultScreenProps, 'items' | 'onLookAt'>) => {
  const t = useWords(typedResultWords)
  const f = useFormats()
  return (
    <Table caption={t.all}>
      <thead>
        <tr>
          <th scope="col">{t.message}</th>
          <th scope="col">{t.outcome}</th>
          <th scope="col" data-number>
            <VisuallyHidden>{t.time}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t.open}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ position, item, judgement, responseMs }) => (
          <tr key={position}>
            <th scope="row" lang={item.locale}>
              {position + 1}. {item.subject}
            </th>
            <td>
              {t.of(judgement.people.filter(({ outcome }) => outcome === 'right').length, judgement.people.length)}
            </td>
            <td data-number>{f.seconds(responseMs)}</td>
            <td className={typed.go}>
              <Button onClick={() => onLookAt(position)} aria-label={t.openOf(item.subject)}>
                {t.open}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What came of a session of typing: in a sentence, in counts, slip by slip and message by message. */
export const TypedResultScreen = (props: TypedResultScreenProps) => {
  const { summary, items, canPlayAgain, isStarting, notice, onPlayAgain, onLookAt, onClose } = props
  const t = useWords(typedResultWords)
  const words = useWords(resultWords)
  const { title } = useWords(wayWords)
  const f = useFormats()
  const outcomes = items.flatMap(({ judgement }) => judgement.people.map(({ outcome }) => outcome))
  const countOf = (...wanted: readonly (typeof outcomes)[number][]) =>
    outcomes.filter((outcome) => wanted.includes(outcome)).length
  const [right, slips] = [countOf('right'), countOf('slip')]

  const counts = [
    { name: t.right, count: right },
    { name: t.slips, count: slips },
    { name: t.noticed, count: items.flatMap(({ judgement }) => judgement.noticed).length },
    { name: t.absent, count: countOf('absent', 'wrongField') },
  ]
  return (
    <ResultFrame
      summary={summary}
      name={title}
      size={t.size(items.length, outcomes.length)}
      headline={t.headline(right, outcomes.length, slips)}
      again={canPlayAgain ? words.playAgain : null}
      isStarting={isStarting}
      notice={notice}
      onPlayAgain={onPlayAgain}
      onClose={onClose}
    >
      {items.length > 0 && (
        <>
          <div className={styles.band}>
            <dl className={typed.counts}>
              {counts.map(({ name, count }) => (
                <div key={name} className={typed.count}>
                  <dt>{name}</dt>
                  <dd>{f.number(count)}</dd>
                </div>
              ))}
            </dl>
          </div>
          <section className={styles.messages}>
            <div className={styles.messagesHead}>
              <h2>{t.slipsTitle}</h2>
            </div>
            <Slips items={items} onLookAt={onLookAt} />
            <div className={`${styles.messagesHead} ${typed.all}`}>
              <h2>{t.all}</h2>
            </div>
            <AllMessages items={items} onLookAt={onLookAt} />
            <p className={styles.after}>{t.note}</p>
          </section>
        </>
      )}
    </ResultFrame>
  )
}
