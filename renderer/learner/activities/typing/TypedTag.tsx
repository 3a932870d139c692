import type { Outcome } from '../../../../content/model/attempt.ts'
import { useWords } from '../../../text/text.tsx'
import { OutcomeTag } from '../../../ui/OutcomeTag.tsx'
import { type TypedTag as Sort, typedWords } from './typedWords.ts'

/** Whose colour and shape each outcome of typing takes: what is right, what leaked, what alarms, what is not there. */
const signs: Readonly<Record<Sort, Outcome>> = {
  right: 'hit',
  slip: 'miss',
  stray: 'miss',
  wrongField: 'falseAlarm',
  absent: 'correctRejection',
}

interface TypedTagProps {
  readonly sort: Sort
  /** How many; without it, the bare word. */
  readonly count?: number
  readonly boxed?: boolean
}

/** How somebody on the card came out: sign and word. */
export const TypedTag = ({ sort, count, boxed = false }: TypedTagProps) => {
  const t = useWords(typedWords)
  return (
    <OutcomeTag
      outcome={signs[sort]}
      word={count === undefined ? t.tags[sort] : t.counted[sort](count)}
      boxed={boxed}
    />
  )
}
