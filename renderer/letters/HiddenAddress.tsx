import type { Display } from '../../content/model/item.ts'
import styles from './HiddenAddress.module.css'

const samples: Readonly<Record<Display, string>> = {
  full: 'j.harlow@fleetnorth.ml',
  croppedMiddle: 'j.harlow@fle…th.ml',
  croppedEnd: 'j.harlow@fleetno…',
  nameOnly: 'Jo Harlow',
  grouped: 'Fleet North · 3',
}

/** A recipient as a message shows it when its address is hidden in this way. For the eyes: it says nothing by itself. */
export const HiddenAddress = ({ display }: { readonly display: Display }) => (
  <span className={styles.chip} aria-hidden="true">
    {samples[display]}
  </span>
)
