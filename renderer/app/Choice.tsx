import type { ReactNode } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen: "Theme". */
  readonly label: string
  readonly icon: ReactNode
  readonly end: ReactNode
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, as a line of the rail: its picture, what holds now, and the platform's own list on a press. */
export const Choice = <Value extends string>({ label, icon, end, value, options, onChange }: ChoiceProps<Value>) => (
  <label className={styles.choice} title={label}>
    {icon}
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
    <span className={styles.end}>{end}</span>
  </label>
)
