import { useRef } from 'react'
import type { Return } from '../../../../content/activities/marking/returns.ts'
import { isDomainKind } from '../../../../content/detector/kinds.ts'
import { compareAddresses } from '../../../../content/mail/letters.ts'
import type { ErrorKindId } from '../../../../content/model/errorKind.ts'
import type { AnswerKey, Debrief, Item } from '../../../../content/model/item.ts'
import { JudgedWindow } from '../../../compose/JudgedWindow.tsx'
import { AddressPair } from '../../../letters/AddressPair.tsx'
import { LetterDiff } from '../../../letters/LetterDiff.tsx'
import { useLocale, useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import styles from '../../frames/DebriefFrame.module.css'
import { DebriefFrame, type DebriefWays } from '../../frames/DebriefFrame.tsx'
import { debriefWords } from '../../frames/debriefWords.ts'
import type { Place } from '../../frames/place.ts'
import { Explanation } from './Explanation.tsx'
import { headlineOfOne } from './headline.ts'
import { RealCase } from './RealCase.tsx'
import { RightRecipients } from './RightRecipients.tsx'
import { Verdict } from './Verdict.tsx'
import { type Judged, verdictOf, type WrongVerdict } from './verdictModel.ts'

interface DebriefScreenProps extends DebriefWays {
  readonly place: Place
  readonly item: Item
  readonly answerKey: AnswerKey
  readonly debrief: Debrief
  readonly answer: Judged
  /** When the kinds that were met come back. Left out where that lies back: the schedule has gone on since. */
  readonly returns?: ReadonlyMap<ErrorKindId, Return>
  /** To a drill in which whatever is wrong is of this kind. */
  readonly onPractiseKind: (kind: ErrorKindId) => void
}

/** The two addresses: letter for letter where a slip of the hand sets them apart, one under the other where not. */
const Difference = ({ wrong }: { readonly wrong: WrongVerdict }) => {
  const { written, meant, kind, explanation } = wrong
  return (
    <div className={styles.band}>
      {isDomainKind(kind) && meant !== null ? (
        <LetterDiff
          columns={compareAddresses(written, meant)}
          written={written}
          meant={meant}
          writtenNote={explanation.writtenNote}
          meantNote={explanation.meantNote}
        />
      ) : (
        <AddressPair written={written} meant={meant} />
      )}
    </div>
  )
}

/** Whether the same trap explained itself at a recipient before this one. */
const isExplainedBefore = (wrong: readonly WrongVerdict[], at: number): boolean =>
  wrong
    .slice(0, at)
    .some(({ kind, explanation }) => kind === wrong[at]?.kind && explanation.leak === wrong[at].explanation.leak)

/** What came of one message, and how one could have known. Give it the item's id as key: it is drawn once, on arrival. */
export const DebriefScreen = (props: DebriefScreenProps) => {
  const { place, item, answerKey, debrief, answer, returns, isLast, onNext, onLeave, onBack, onPractiseKind } = props
  const t = useWords(debriefWords)
  const locale = useLocale()
  const message = useRef<HTMLHeadingElement>(null)
  const verdict = verdictOf(item, answerKey, debrief, answer)
  const { wrong, right } = verdict
  const kind = wrong[0]?.kind

  const realCase = <RealCase fact={debrief.fact} />
  const seeMessage = (
    <Button
      variant="plain"
      onClick={() => {
        message.current?.scrollIntoView()
        message.current?.focus()
      }}
    >
      {t.seeMessage}
    </Button>
  )
  return (
    <DebriefFrame
      place={place}
      lang={item.locale}
      within={seeMessage}
      elsewhere={kind && { text: t.practiseKind, go: () => onPractiseKind(kind) }}
      isLast={isLast}
      onNext={onNext}
      onLeave={onLeave}
      onBack={onBack}
    >
      <Verdict verdict={verdict} />
      {wrong.map((one, at) => (
        <section key={one.recipient}>
          {wrong.length > 1 && <h2 className={styles.one}>{headlineOfOne(one, locale)}</h2>}
          <Difference wrong={one} />
          {!isExplainedBefore(wrong, at) && (
            <Explanation explanation={one.explanation} back={returns?.get(one.kind)}>
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
    </DebriefFrame>
  )
}
