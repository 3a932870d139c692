import type { ErrorKindId } from '../../content/detector/kind.ts'
import { isDomainKind } from '../../content/detector/kinds.ts'
import { compareAddresses } from '../../content/mail/letters.ts'
import type { Entered } from '../../content/typing/typedDecision.ts'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import { AddressPair } from '../compose/AddressPair.tsx'
import { LetterDiff } from '../compose/LetterDiff.tsx'
import { useLocale, useWords } from '../text/text.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { slipPredicate, slipTitle } from './slipText.ts'
import styles from './TypingDebrief.module.css'
import { typingWords } from './words.ts'

interface SlipExplainedProps {
  readonly item: TypingItem
  readonly entered: Entered
  /** Place on the card of whoever was meant. */
  readonly person: number
  readonly kind: ErrorKindId | null
}

/** Kinds in which a letter or two are wrong, wherever: the two addresses are then drawn letter for letter. */
const isOfLetters = (kind: ErrorKindId | null): boolean =>
  kind === null || kind === 'strayCharacters' || isDomainKind(kind)

/** One slip that went out: what it is called, what is wrong, letter for letter, and how it came about. */
export const SlipExplained = ({ item, entered, person, kind }: SlipExplainedProps) => {
  const t = useWords(typingWords)
  const locale = useLocale()
  const meant = item.people[person]
  if (!meant) return null
  const { address, by } = entered
  const predicate = slipPredicate(address, meant.address, locale)
  const title = slipTitle(kind, locale)
  const isPast = item.pastTypo?.address === address && by !== 'typed'
  return (
    <section className={styles.slip}>
      <div className={styles.text}>
        <h2 className={styles.about}>
          <Unbroken>{`${t.slipOf(meant.name)} ${predicate ?? t.signs.slip.toLowerCase()}.`}</Unbroken>
        </h2>
        <p className={styles.note}>
          {title && <b>{title}. </b>}
          {t.by[by]}.{!predicate && ` ${t.unlike}`}
        </p>
      </div>
      <div className={styles.band}>
        {isOfLetters(kind) ? (
          <LetterDiff
            columns={compareAddresses(address, meant.address)}
            written={address}
            meant={meant.address}
            writtenNote={null}
            meantNote={null}
          />
        ) : (
          <AddressPair written={address} meant={meant.address} />
        )}
      </div>
      {by !== 'typed' && by !== 'pasted' && (
        <div className={styles.text}>
          <p className={styles.remark}>
            {by === 'list' ? t.listHad : isPast ? <Unbroken>{t.past(address)}</Unbroken> : t.pickedOther}
            {isPast && by === 'picked' && ` ${t.howToForget}`}
          </p>
        </div>
      )}
    </section>
  )
}
