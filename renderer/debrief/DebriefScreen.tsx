import { useEffect, useRef, useState } from 'react'
import type { Answer, Return } from '../../content/activities/marking/session.ts'
import { isDomainKind } from '../../content/detector/kinds.ts'
import { compareAddresses } from '../../content/mail/letters.ts'
import type { ErrorKindId } from '../../content/model/errorKind.ts'
import type { AnswerKey, Debrief, Item } from '../../content/model/item.ts'
import type { Mode } from '../../content/model/play.ts'
import { JudgedWindow } from '../compose/JudgedWindow.tsx'
import { useLocale, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { DrillBar } from '../ui/DrillBar.tsx'
import { LeaveDialog } from '../ui/LeaveDialog.tsx'
import { useKey } from '../ui/useKey.ts'
import { uiWords } from '../ui/words.ts'
import { AddressPair } from './AddressPair.tsx'
import styles from './DebriefScreen.module.css'
import { Explanation } from './Explanation.tsx'
import { headlineOfOne } from './headline.ts'
import { LetterDiff } from './LetterDiff.tsx'
import { RealCase } from './RealCase.tsx'
import { RightRecipients } from './RightRecipients.tsx'
import { Verdict } from './Verdict.tsx'
import { verdictOf, type WrongVerdict } from './verdictModel.ts'
import { debriefWords } from './words.ts'

/** What a debrief is about, and where one can go from it. */
export interface DebriefScreenProps {
  readonly mode: Mode
  readonly packTitle: string
  /** Place of the message in its session, from 0. */
  readonly position: number
  readonly total: number
  readonly item: Item
  readonly answerKey: AnswerKey
  readonly debrief: Debrief
  readonly answer: Answer
  /** When the kinds that were met come back. Left out where that lies back: the schedule has gone on since. */
  readonly returns?: ReadonlyMap<ErrorKindId, Return>
  /** Whether the result follows, and no other message. */
  readonly isLast: boolean
  /** To the next message, or to the result after the last. */
  readonly onNext: () => void
  /** Out of the drill. Left out where its result is looked back on. */
  readonly onLeave?: () => void
  /** To the result that this debrief was opened from. */
  readonly onBack?: () => void
  /** To a drill in which whatever is wrong is of this kind. */
  readonly onPractiseKind: (kind: ErrorKindId) => void
}

/** The two addresses: letter for letter where a slip of the hand sets them apart, one under the other where not. */
const Difference = ({ wrong }: { readonly wrong: WrongVerdict }) => {
  const { written, meant, kind, told } = wrong
  return (
    <div className={styles.band}>
      {isDomainKind(kind) && meant !== null ? (
        <LetterDiff
          columns={compareAddresses(written, meant)}
          written={written}
          meant={meant}
          writtenNote={told.writtenNote}
          meantNote={told.meantNote}
        />
      ) : (
        <AddressPair written={written} meant={meant} />
      )}
    </div>
  )
}

/** Whether the same trap explained itself at a recipient before this one. */
const isToldBefore = (wrong: readonly WrongVerdict[], at: number): boolean =>
  wrong.slice(0, at).some(({ kind, told }) => kind === wrong[at]?.kind && told.leak === wrong[at].told.leak)

/** What came of one message, and how one could have known. Give it the item's id as key: it is drawn once, on arrival. */
export const DebriefScreen = (props: DebriefScreenProps) => {
  const { mode, packTitle, position, total, item, answerKey, debrief, answer, returns, isLast } = props
  const { onNext, onLeave, onBack, onPractiseKind } = props
  const t = useWords(debriefWords)
  const { leave } = useWords(uiWords)
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const message = useRef<HTMLHeadingElement>(null)
  /** What the question before leaving is about, while it is asked: home, or practice of a kind. */
  const [leavingFor, setLeavingFor] = useState<'home' | ErrorKindId | null>(null)
  const verdict = verdictOf(item, answerKey, debrief, answer)
  const { wrong, right } = verdict
  const kind = wrong[0]?.kind
  useKey('Enter', onNext)
  useKey('Escape', () => onBack?.(), onBack !== undefined)

  // Where reading starts; a screen reader says the verdict by it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const realCase = <RealCase fact={debrief.fact} />
  return (
    <main className={styles.screen}>
      <DrillBar mode={mode} packTitle={packTitle} position={position} total={total}>
        {onBack && (
          <Button variant="plain" keys={['Esc']} onClick={onBack}>
            {t.backToResult}
          </Button>
        )}
        {onLeave && !isLast && (
          <Button variant="plain" onClick={() => setLeavingFor('home')}>
            {leave}
          </Button>
        )}
      </DrillBar>
      <div className={styles.scroll} lang={item.locale}>
        <Verdict ref={heading} verdict={verdict} />
        {wrong.map((one, at) => (
          <section key={one.recipient}>
            {wrong.length > 1 && <h2 className={styles.one}>{headlineOfOne(one, locale)}</h2>}
            <Difference wrong={one} />
            {!isToldBefore(wrong, at) && (
              <Explanation told={one.told} back={returns?.get(one.kind)}>
                {at === 0 && realCase}
              </Explanation>
            )}
          </section>
        ))}
        {right.length > 0 && (
          <section className={wrong.length === 0 ? styles.band : styles.part}>
            <h2 className={styles.title}>{(wrong.length === 0 ? t.whyRight : t.whyOthers)(right.length)}</h2>
            <RightRecipients right={right} />
          </section>
        )}
        {wrong.length === 0 && <div className={styles.case}>{realCase}</div>}
        <section className={styles.part}>
          <h2 ref={message} tabIndex={-1} className={styles.title}>
            {t.message}
          </h2>
          <div className={styles.unseen}>
            <JudgedWindow item={item} outcomes={answer.outcomes} />
          </div>
        </section>
      </div>
      <footer className={styles.foot}>
        <Button
          variant="plain"
          onClick={() => {
            message.current?.scrollIntoView()
            message.current?.focus()
          }}
        >
          {t.seeMessage}
        </Button>
        <span className={styles.onward}>
          {kind && (
            <Button tall onClick={() => (onLeave && !isLast ? setLeavingFor(kind) : onPractiseKind(kind))}>
              {t.practiseKind}
            </Button>
          )}
          <Button variant="primary" tall keys={['Enter']} onClick={onNext}>
            {isLast ? t.result : t.next}
          </Button>
        </span>
      </footer>
      <LeaveDialog
        open={leavingFor !== null}
        mode={mode}
        isDecided
        onStay={() => setLeavingFor(null)}
        onLeave={() => (leavingFor === null || leavingFor === 'home' ? onLeave?.() : onPractiseKind(leavingFor))}
      />
    </main>
  )
}
