import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Keys, shortcut } from './Keys.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'plain' | 'danger'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant
  /** 44 high instead of 36. */
  readonly tall?: boolean
  /** The keys that do the same, pressed together. They are shown on the button and said by screen readers. */
  readonly keys?: readonly string[]
  /** A lucide icon of 18 px, before the text. */
  readonly icon?: ReactNode
}

/** A button that says what will happen, with its key on it where it has one. */
export const Button = ({
  variant = 'secondary',
  tall = false,
  keys,
  icon,
  className,
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    aria-keyshortcuts={keys && shortcut(keys)}
    {...rest}
    className={classes(styles.button, styles[variant], tall && styles.tall, className)}
  >
    {icon}
    <span>{children}</span>
    {keys && <Keys keys={keys} />}
  </button>
)
