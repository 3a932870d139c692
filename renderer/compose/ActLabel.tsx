import { Forward, type LucideIcon, Reply, ReplyAll } from 'lucide-react'
import type { Act } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { useLookStyles } from './look.ts'
import styles from './MessageWindow.module.css'
import { composeWords } from './words.ts'

const icons: Readonly<Record<Act, LucideIcon | null>> = {
  new: null,
  reply: Reply,
  replyAll: ReplyAll,
  forward: Forward,
}

/** How the message came about, where it is not a new one. */
export const ActLabel = ({ act }: { readonly act: Act }) => {
  const t = useWords(composeWords)
  const skin = useLookStyles()
  const Icon = icons[act]
  if (!Icon) return null
  return (
    <span className={classes(styles.act, skin.act)}>
      <Icon size={15} strokeWidth={2} aria-hidden="true" />
      {t.acts[act]}
    </span>
  )
}
