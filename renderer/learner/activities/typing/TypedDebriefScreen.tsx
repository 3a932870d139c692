import type { TypedDecision, TypedJudgement } from '../../../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../../../content/activities/typing/typingItem.ts'
import { compareAddresses } from '../../../../content/mail/letters.ts'
import { AddressPair } from '../../../letters/AddressPair.tsx'
import { LetterDiff } from '../../../letters/LetterDiff.tsx'
import { useLocale, useWords } from '../../../text/text.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import styles from '../../frames/DebriefFrame.module.css'
import { DebriefFrame, type DebriefWays } from '../../frames/DebriefFrame.tsx'
import type { Place } from '../../frames/place.ts'
import list from '../../frames/RecipientList.module.css'
import verdictStyles from '../../frames/Verdict.module.css'
import { TypedTag } from './TypedTag.tsx'
import { type TypedSlip, type TypedVerdict, typedVerdictOf } from './typedModel.ts'
import { type TypedTag as Sort, typedWords } from './typedWords.ts'

interface TypedDebriefScreenProps extends DebriefWays {
  readonly place: Place
  readonly item: TypingItem
  readonly decision: TypedDecision
  readonly judgement: TypedJudgement
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
  const { place, item, decision, judgement, isLast, onNext, onLeave, onBack } = props
  const t = useWords(typedWords)
  const locale = useLocale()
  const verdict = typedVerdictOf(item, decision, judgement, locale)
  const { slips, others, strays, noticed, stillRemembered, isForgotten } = verdict
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
    <DebriefFrame place={place} lang={item.locale} isLast={isLast} onNext={onNext} onLeave={onLeave} onBack={onBack}>
      <div className={verdictStyles.verdict}>
        <div className={verdictStyles.tags}>
          {counts.map((one) => (
            <TypedTag key={one.sort} {...one} boxed />
          ))}
        </div>
        <h1 tabIndex={-1} className={verdictStyles.headline}>
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
    </DebriefFrame>
  )
}
