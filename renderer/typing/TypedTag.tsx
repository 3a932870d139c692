import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { OutcomeSign } from '../ui/OutcomeSign.tsx'
import styles from './TypedTag.module.css'
import { type TypedSign, typingWords } from './words.ts'

/** Each with the sign of the outcome that it is most like: right is caught, a slip is missed, the rest needs a look. */
const signs = {
  right: 'hit',
  slip: 'miss',
  wrongField: 'falseAlarm',
  absent: 'falseAlarm',
  stray: 'miss',
  repeat: 'correctRejection',
} as const satisfies Record<TypedSign, string>

interface TypedTagProps {
  readonly sign: TypedSign
  /** How many: "2 slips". Without it the bare word. */
  readonly count?: number
}

/** How an address or a person came out: sign and word. */
export const TypedTag = ({ sign, count }: TypedTagProps) => {
  const t = useWords(typingWords)
  return (
    <span className={classes(styles.tag, styles[sign])}>
      <OutcomeSign outcome={signs[sign]} />
      {count === undefined ? t.signs[sign] : t.counts[sign](count)}
    </span>
  )
}
