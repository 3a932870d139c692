import { FileSpreadsheet, FileText } from 'lucide-react'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { useLookStyles } from './look.ts'
import styles from './MessageText.module.css'
import type { Message } from './message.ts'
import { composeWords } from './words.ts'

/** Files with the message: name, and what is in them. */
export const Attachments = ({ item }: { readonly item: Message }) => {
  const t = useWords(composeWords)
  const skin = useLookStyles()
  if (item.attachments.length === 0) return null
  return (
    <ul className={classes(styles.attachments, skin.attachments)} aria-label={t.attachments}>
      {item.attachments.map(({ name, note }) => {
        const Icon = /\.(xlsx?|csv|ods)$/i.test(name) ? FileSpreadsheet : FileText
        return (
          <li key={name} className={styles.attachment}>
            <Icon className={styles.fileIcon} size={20} strokeWidth={1.6} aria-hidden="true" />
            <span className={styles.fileName}>
              {name}
              <span className={styles.fileNote}>{note}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Role and organisation; the organisation only where the role does not name it. */
const signedAs = ({ role, organisation }: Message['sender']): string =>
  (role.toLowerCase().includes(organisation.toLowerCase()) ? [role] : [role, organisation]).filter(Boolean).join(', ')

interface MessageTextProps {
  readonly item: Message
  /** Whether it scrolls in itself, or is as high as it is long. */
  readonly scrolls: boolean
}

/** The earlier messages: under the message the latest first, over it the latest last, as each is read. */
const Thread = ({ item }: { readonly item: Message }) => {
  const t = useWords(composeWords)
  const { act, thread } = item
  const quoted = thread === 'above' ? item.quoted.toReversed() : item.quoted
  return (
    <>
      {act === 'forward' && quoted.length > 0 && <p className={styles.forwarded}>{t.forwarded}</p>}
      {quoted.map(({ name, address, when, text }, at) => (
        <blockquote key={at} className={styles.quoted}>
          <p className={styles.quotedFrom}>{t.quoted(name, address, when)}</p>
          <p>{text}</p>
        </blockquote>
      ))}
    </>
  )
}

/** What the message says: its paragraphs, who signs, and the messages that it answers. */
export const MessageText = ({ item, scrolls }: MessageTextProps) => {
  const t = useWords(composeWords)
  const skin = useLookStyles()
  const { sender, thread } = item
  return (
    <section
      className={classes(styles.text, skin.text, !scrolls && styles.whole)}
      aria-label={t.message}
      lang={item.locale}
      // A text that scrolls has to be reached by key to be scrolled by key.
      tabIndex={scrolls ? 0 : undefined}
    >
      <div className={classes(styles.paragraphs, thread === 'above' && styles.conversation)}>
        {thread === 'above' && <Thread item={item} />}
        {item.body.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
        <p className={styles.signature}>
          <b>{sender.name}</b>
          <br />
          {signedAs(sender)}
        </p>
        {thread === 'below' && <Thread item={item} />}
      </div>
    </section>
  )
}
