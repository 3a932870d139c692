import { useEffect, useRef, useState } from 'react'
import type { TypedDecision, TypedJudgement } from '../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import { compareAddresses } from '../../content/mail/letters.ts'
import { useLocale, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { DrillBar } from '../ui/DrillBar.tsx'
import { LeaveDialog } from '../ui/LeaveDialog.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { useKey } from '../ui/useKey.ts'
import { uiWords } from '../ui/words.ts'
import { AddressPair } from './AddressPair.tsx'
import styles from './DebriefScreen.module.css'
import { LetterDiff } from './LetterDiff.tsx'
import list from './RightRecipients.module.css'
import { TypedTag } from './TypedTag.tsx'
import { type TypedSlip, type TypedVerdict, typedVerdictOf } from './typedModel.ts'
import { type TypedTag as Sort, typedWords } from './typedWords.ts'
import verdictStyles from './Verdict.module.css'
import { debriefWords } from './words.ts'

interface TypedDebriefScreenProps {
  readonly packTitle: string
  /** Place of the message in its session, from 0. */
  readonly position: number
  readonly total: number
  readonly item: TypingItem
  readonly decision: TypedDecision
  readonly judgement: TypedJudgement
  /** Whether the result follows, and no other message. */
  readonly isLast: boolean
  /** To the next message, or to the result after the last. */
  readonly onNext: () => void
  /** Out of the session. Left out where its result is looked back on. */
  readonly onLeave?: () => void
  /** To the result that this debrief was opened from. */
  readonly onBack?: () => void
}

/** What came of it in a sentence: what leaked before what was left out, and that before what stands in another field. */
const headlineOf = (t: (typeof typedWords)['en'], { slips, others, strays }: TypedVerdict): string => {
  const [slip] = slips
  if (slip && slips.length === 1) return t.slip(slip.name, slip.predicate)
  if (slip) return t.slips(slips.length, slips.length + others.length)
  if (strays.length > 0) return t.stray(strays.length)
  const absent = others.filter(({ outcome }) => outcome === 'absent')
  if (absent.length > 0) return t.absent(absent.map(({ name }) => name))
  const displaced = others.find(({ foundIn }) => foundIn !== null)
  if (displaced?.foundIn) return t.wrongField(displaced.name, displaced.foundIn, displaced.field)
  return t.allRight(others.length)
}

const Address = ({ children }: { readonly children: string }) => (
  <span className={verdictStyles.address}>{children}</span>
)

/** A slip: the two addresses letter for letter where letters set them apart, and how it came about. */
const Slip = ({ slip, isOnly }: { readonly slip: TypedSlip; readonly isOnly: boolean }) => {
  const t = useWords(typedWords)
  const { name, written, meant, by, predicate, kindTitle, isPastTypo } = slip
  return (
    <section>
      {!isOnly && <h2 className={styles.one}>{t.slip(name, predicate)}</h2>}
      <div className={styles.band}>
        {predicate === null ? (
          <AddressPair written={written} meant={meant} />
        ) : (
          <LetterDiff
            columns={compareAddresses(written, meant)}
            written={written}
            meant={meant}
            writtenNote={null}
            meantNote={null}
          />
        )}
      </div>
      <p className={styles.how}>
        {kindTitle && (
          <>
            <b>{kindTitle}.</b>{' '}
          </>
        )}
        <Unbroken>{isPastTypo ? t.pastTypo : t.how[by]}</Unbroken> {t.collected}
      </p>
    </section>
  )
}

/** What came of a typed message. Give it the item's id as key: it is drawn once, on arrival. */
export const TypedDebriefScreen = (props: TypedDebriefScreenProps) => {
  const { packTitle, position, total, item, decision, judgement, isLast, onNext, onLeave, onBack } = props
  const t = useWords(typedWords)
  const { next, result, backToResult } = useWords(debriefWords)
  const { leave } = useWords(uiWords)
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isLeaving, setLeaving] = useState(false)
  const verdict = typedVerdictOf(item, decision, judgement, locale)
  const { slips, others, strays, noticed, stillRemembered, isForgotten } = verdict
  useKey('Enter', onNext)
  useKey('Escape', () => onBack?.(), onBack !== undefined)

  // Where reading starts; a screen reader says the verdict by it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const counts = (['slip', 'stray', 'absent', 'wrongField', 'right'] as const).flatMap(
    (sort): { sort: Sort; count: number }[] => {
      const count =
        sort === 'slip'
          ? slips.length
          : sort === 'stray'
            ? strays.length
            : others.filter(({ outcome }) => outcome === sort).length
      return count > 0 ? [{ sort, count }] : []
    },
  )
  const hasRemarks = noticed.length > 0 || stillRemembered !== null || isForgotten
  return (
    <main className={styles.screen}>
      <DrillBar mode="typing" packTitle={packTitle} position={position} total={total}>
        {onBack && (
          <Button variant="plain" keys={['Esc']} onClick={onBack}>
            {backToResult}
          </Button>
        )}
        {onLeave && !isLast && (
          <Button variant="plain" onClick={() => setLeaving(true)}>
            {leave}
          </Button>
        )}
      </DrillBar>
      <div className={styles.scroll} lang={item.locale}>
        <div className={verdictStyles.verdict}>
          <div className={verdictStyles.tags}>
            {counts.map((one) => (
              <TypedTag key={one.sort} {...one} boxed />
            ))}
          </div>
          <h1 ref={heading} tabIndex={-1} className={verdictStyles.headline}>
            <Unbroken>{headlineOf(t, verdict)}</Unbroken>
          </h1>
          {hasRemarks && (
            <div className={verdictStyles.remarks}>
              {noticed.length > 0 && (
                <p>
                  {t.noticed(noticed.length)}{' '}
                  {noticed.map(({ address }, at) => (
                    <span key={at}>
                      {at > 0 && ', '}
                      <Address>{address}</Address>
                    </span>
                  ))}
                  .
                </p>
              )}
              {isForgotten && <p>{t.forgotten}</p>}
              {stillRemembered !== null && (
                <p>
                  {t.stillRemembered} <Address>{stillRemembered}</Address>.
                </p>
              )}
            </div>
          )}
        </div>
        {slips.map((slip) => (
          <Slip key={slip.meant} slip={slip} isOnly={slips.length === 1} />
        ))}
        {strays.length > 0 && (
          <section className={styles.part}>
            <h2 className={styles.title}>{t.strays}</h2>
            <ul className={list.list}>
              {strays.map((address, at) => (
                <li key={at} className={list.row}>
                  <TypedTag sort="stray" />
                  <span className={list.address}>{address}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {others.length > 0 && (
          <section className={slips.length === 0 ? styles.band : styles.part}>
            <h2 className={styles.title}>{t.others}</h2>
            <ul className={list.list}>
              {others.map(({ name, address, outcome, field, foundIn }) => (
                <li key={address} className={list.row}>
                  <TypedTag sort={outcome} />
                  <div>
                    <b className={list.name}>{name}</b>
                    <span className={list.address}>{address}</span>
                  </div>
                  <p className={list.why}>
                    {foundIn !== null && t.inField(foundIn, field)}
                    {outcome === 'absent' && t.gotNone}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer className={styles.foot}>
        <span className={styles.onward} />
        <Button variant="primary" tall keys={['Enter']} onClick={onNext}>
          {isLast ? result : next}
        </Button>
      </footer>
      <LeaveDialog
        open={isLeaving}
        mode="typing"
        isDecided
        onStay={() => setLeaving(false)}
        onLeave={() => onLeave?.()}
      />
    </main>
  )
}
