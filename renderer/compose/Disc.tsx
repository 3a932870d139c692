import { UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disc.module.css'
import { initials } from './initials.ts'

/** The round picture at the start of a chip. */
export const Disc = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.disc} aria-hidden="true">
    {children}
  </span>
)

/**
 * A recipient's: the initials of a name that the chip shows. Beside an address there are none: a capital would tell an l
 * from an I, which the address itself does not.
 */
export const PersonDisc = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <Disc>{text === name ? initials(name) : <UserRound size={14} strokeWidth={2} />}</Disc>
)
