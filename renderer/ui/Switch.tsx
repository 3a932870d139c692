import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** On or off, at once. */
export const Switch = ({ checked, onChange, children }: SwitchProps) => (
  <label className={styles.switch}>
    <input
      className={styles.input}
      type="checkbox"
      role="switch"
      aria-checked={checked}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
    {children}
  </label>
)
