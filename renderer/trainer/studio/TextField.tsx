import { TriangleAlert } from 'lucide-react'
import { memo, useId } from 'react'
import type { Locale } from '../../../content/basics/locale.ts'
import styles from './TextField.module.css'

interface TextFieldProps {
  readonly label: string
  readonly locale: Locale
  readonly value: string
  /** Several lines. */
  readonly isLong?: boolean
  /** What is wrong with it, or missing; empty where nothing is. */
  readonly fault?: string
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
}

/** How many characters stand on a line, roughly: a field is as high as its text. */
const perLine = 42
const mostRows = 12

const rowsOf = (text: string): number =>
  Math.min(
    mostRows,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / perLine)), 0),
  )

/** A text of a script in one language, with what is missing in it. */
export const TextField = memo(
  ({ label, locale, value, isLong = false, fault = '', onChange, onLeave }: TextFieldProps) => {
    const faultId = useId()
    const shared = {
      lang: locale,
      value,
      'aria-label': label,
      'aria-invalid': fault !== '' || undefined,
      'aria-describedby': fault === '' ? undefined : faultId,
      spellCheck: true,
      onBlur: onLeave,
    }
    return (
      <div className={styles.field}>
        {isLong ? (
          <textarea {...shared} rows={Math.max(2, rowsOf(value))} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...shared} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
        )}
        {fault !== '' && (
          <p id={faultId} className={styles.fault}>
            <TriangleAlert size={14} aria-hidden="true" /> {fault}
          </p>
        )}
      </div>
    )
  },
)
