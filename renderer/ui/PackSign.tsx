import type { ReactNode } from 'react'
import type { PackSign as Sign } from '../../content/packs/packSign.ts'
import { classes } from './classes.ts'
import styles from './PackSign.module.css'

const gap = <i className={styles.gap} />

/** One dot a message of a shift; the one with the ring is wrong. */
const shift = Array.from({ length: 40 }, (_, at) => <i key={at} className={classes(at === 23 && styles.odd)} />)

const pictures: Readonly<Record<Sign, ReactNode>> = {
  letterLost: <>.m{gap}l</>,
  endingCut: (
    <>
      .com{gap}
      {gap}
    </>
  ),
  lookAlike: (
    <>
      <u>rn</u>/<u>m</u>
    </>
  ),
  rare: <span className={styles.shift}>{shift}</span>,
  address: (
    <>
      a<i className={styles.at}>@</i>b.c
    </>
  ),
}

/** The sign of a pack: what its messages are about, in a few letters. It only illustrates the title beside it. */
export const PackSign = ({ sign }: { readonly sign: Sign }) => (
  <span className={styles.sign} aria-hidden="true">
    {pictures[sign]}
  </span>
)
