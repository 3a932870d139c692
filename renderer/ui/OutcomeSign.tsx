import type { ReactNode } from 'react'
import type { Outcome } from '../../content/model/attempt.ts'
import { classes } from './classes.ts'
import styles from './Outcome.module.css'

/** One shape per outcome, so that no verdict hangs on colour: round tick, square cross, triangle, ring. */
const shapes: Readonly<Record<Outcome, ReactNode>> = {
  hit: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className={styles.hole} d="m4.9 8.3 2.2 2.2 4.1-4.7" />
    </>
  ),
  miss: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="2.5" />
      <path className={styles.hole} d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />
    </>
  ),
  falseAlarm: (
    <>
      <path d="M8 .9 15.6 14.6H.4z" />
      <path className={styles.hole} d="M8 6v4m0 2.3v.1" />
    </>
  ),
  correctRejection: (
    <>
      <circle className={styles.ring} cx="8" cy="8" r="5.9" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
}

/** The sign of an outcome, in its colour. It says nothing by itself: its word always stands beside it. */
export const OutcomeSign = ({ outcome }: { readonly outcome: Outcome }) => (
  <svg className={classes(styles.sign, styles[outcome])} viewBox="0 0 16 16" aria-hidden="true">
    {shapes[outcome]}
  </svg>
)
