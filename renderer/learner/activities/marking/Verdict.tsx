import { ShieldCheck } from 'lucide-react'
import { useId } from 'react'
import { isDomainKind } from '../../../../content/detector/kinds.ts'
import { useLocale, useWords } from '../../../text/text.tsx'
import { Keys } from '../../../ui/Keys.tsx'
import { OutcomeSign } from '../../../ui/OutcomeSign.tsx'
import { OutcomeTag } from '../../../ui/OutcomeTag.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { debriefWords } from '../../frames/debriefWords.ts'
import styles from '../../frames/Verdict.module.css'
import { tellGuard } from './guardVerdict.ts'
import { guardWords } from './guardWords.ts'
import { headline } from './headline.ts'
import type { RightVerdict, Verdict as VerdictModel, WrongVerdict } from './verdictModel.ts'

interface VerdictProps {
  readonly verdict: VerdictModel
}

const Address = ({ children }: { readonly children: string }) => <span className={styles.address}>{children}</span>

/** What the correction came to; after a miss, whether the address had been looked at. */
const WrongRemark = ({ wrong }: { readonly wrong: WrongVerdict }) => {
  const t = useWords(debriefWords)
  const { name, kind, correction, leaked, isCaught, isUnseen, group, namedDomain } = wrong
  if (correction !== null) {
    return (
      <p>
        <b>{leaked ? t.correctionWrong(name) : t.correctionRight}</b> {leaked ? t.wentTo : t.goesTo}
        <Address>{correction}</Address>.
      </p>
    )
  }
  // Where nobody was meant to stand it is not the address that is wrong.
  if (isCaught || wrong.meant === null) return null
  if (!isUnseen) {
    return (
      <p>
        {t.seen} {isDomainKind(kind) ? t.readLetters : t.askWhose}
      </p>
    )
  }
  return (
    <p>
      {t.unseen.before}
      <b>{t.unseen.what(name)}</b>
      {group === null ? t.unseen.after : t.unseen.afterInGroup}
      <Keys keys={['Space']} spoken />
      {group === null ? t.unseen.end : t.unseen.endInGroup(group)}
      {namedDomain !== null && (
        <>
          {' '}
          {t.unseen.named}
          <Address>{namedDomain}</Address>.
        </>
      )}
    </p>
  )
}

interface AlarmRemarkProps {
  readonly alarm: RightVerdict
  /** Whether to say why it was right: not where the list under it says so first. */
  readonly saysWhy: boolean
}

/** That a marked recipient was right, and what the mark would have cost. */
const AlarmRemark = ({ alarm, saysWhy }: AlarmRemarkProps) => {
  const t = useWords(debriefWords)
  const { name, why, cost, correction, leaked } = alarm
  return (
    <p>
      <OutcomeSign outcome="falseAlarm" /> <b>{t.wasRight(name)}</b> {saysWhy && <Unbroken>{`${why} `}</Unbroken>}
      {leaked && correction !== null ? (
        <>
          {t.correctionWrong(name)} {t.wentTo}
          <Address>{correction}</Address>.
        </>
      ) : (
        <Unbroken>{cost}</Unbroken>
      )}
    </p>
  )
}

/** The outcome in a sentence, with what is to be said about the learner's own doing beside it. */
export const Verdict = ({ verdict }: VerdictProps) => {
  const locale = useLocale()
  const t = useWords(guardWords)
  const id = useId()
  const { wrong, right, counts, guard } = verdict
  const alarms = right.filter((one) => one.isAlarm)
  const hasRemarks =
    guard !== null || alarms.length > 0 || wrong.some((one) => one.correction !== null || !one.isCaught)
  return (
    <div className={styles.verdict}>
      <div className={styles.tags}>
        {counts.map(({ outcome, count }) => {
          const isOnly = wrong.length === 1 && (outcome === 'hit' || outcome === 'miss')
          return <OutcomeTag key={outcome} outcome={outcome} {...(!isOnly && { count })} boxed />
        })}
      </div>
      <h1 tabIndex={-1} className={styles.headline} aria-describedby={guard ? `${id}-guard` : undefined}>
        <Unbroken>{headline(verdict, locale)}</Unbroken>
      </h1>
      {hasRemarks && (
        <div className={styles.remarks}>
          {wrong.map((one) => (
            <WrongRemark key={one.recipient} wrong={one} />
          ))}
          {alarms.map((one) => (
            <AlarmRemark key={one.recipient} alarm={one} saysWhy={wrong.length > 0} />
          ))}
          {/* Read with the headline, which has focus: a screen reader hears it on arrival. */}
          {guard && (
            <p id={`${id}-guard`}>
              <ShieldCheck className={styles.sign} size={16} strokeWidth={1.75} aria-hidden="true" />
              {tellGuard(guard, t)}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
