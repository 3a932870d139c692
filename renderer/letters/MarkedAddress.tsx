import { compareAddresses, type LetterColumn } from '../../content/mail/letters.ts'
import { useWords } from '../text/text.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './MarkedAddress.module.css'
import { letterWords } from './words.ts'

/** A stretch of an address: letters as meant, letters that differ, or the place of a lost letter. */
interface Run {
  readonly kind: 'same' | 'wrong' | 'gap'
  readonly text: string
}

const kindOf = ({ written, same }: LetterColumn): Run['kind'] => (written === null ? 'gap' : same ? 'same' : 'wrong')

const runsOf = (columns: readonly LetterColumn[]): Run[] => {
  const runs: Run[] = []
  for (const column of columns) {
    const kind = kindOf(column)
    const last = runs.at(-1)
    if (last && last.kind === kind && kind !== 'gap') runs[runs.length - 1] = { kind, text: last.text + column.written }
    else runs.push({ kind, text: column.written ?? '' })
  }
  return runs
}

interface MarkedAddressProps {
  readonly address: string
  /** The address that was meant, or null where this one is right. */
  readonly meant: string | null
}

/** An address in mono; against the one that was meant, a lost letter is a gap and a differing one is underlined. */
export const MarkedAddress = ({ address, meant }: MarkedAddressProps) => {
  const t = useWords(letterWords)
  if (meant === null) return <span className={styles.address}>{address}</span>
  return (
    <>
      <span className={styles.address} aria-hidden="true">
        {runsOf(compareAddresses(address, meant)).map((run, at) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: a run is nothing but its place in a fixed text
          if (run.kind === 'gap') return <i key={at} className={styles.gap} />
          return run.kind === 'wrong' ? <u key={at}>{run.text}</u> : <span key={at}>{run.text}</span>
          // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
        })}
      </span>
      <VisuallyHidden>
        {address}
        {t.meantIs(meant)}
      </VisuallyHidden>
    </>
  )
}
