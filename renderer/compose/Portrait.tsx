import { UsersRound } from 'lucide-react'
import type { ItemRecipient } from '../../content/model/item.ts'
import { initials } from './initials.ts'
import styles from './Portrait.module.css'

/** Whose address it is, as a picture: a person's or a mailbox's initials, or the sign of a list. */
export const Portrait = ({ name, members }: Pick<ItemRecipient, 'name' | 'members'>) => (
  <span className={styles.portrait} aria-hidden="true">
    {members === undefined ? initials(name) : <UsersRound size={18} strokeWidth={2} />}
  </span>
)
