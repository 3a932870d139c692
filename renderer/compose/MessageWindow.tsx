import { Tag } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { ActLabel } from './ActLabel.tsx'
import { ExternalTip } from './ExternalTip.tsx'
import { useLook, useLookStyles } from './look.ts'
import { Attachments, MessageText } from './MessageText.tsx'
import styles from './MessageWindow.module.css'
import type { Message } from './message.ts'
import { composeWords } from './words.ts'

interface MessageWindowProps {
  readonly ref?: Ref<HTMLElement>
  readonly item: Message
  /** What the window is, for screen readers. */
  readonly label: string
  /** Whether the window is the screen: its subject is the heading of it all, and its text scrolls in it. */
  readonly isScreen: boolean
  /** What can be done with the whole message: Send. */
  readonly action?: ReactNode
  /** The rows To, Cc and Bcc. */
  readonly recipients: ReactNode
  /** Whatever belongs to the window and stands outside its flow. */
  readonly children?: ReactNode
}

/** A message as a mail program shows it. Nothing in it is a dead control: what cannot be used is text. */
export const MessageWindow = ({ ref, item, label, isScreen, action, recipients, children }: MessageWindowProps) => {
  const t = useWords(composeWords)
  const look = useLook()
  const skin = useLookStyles()
  const { sender, sensitivity } = item
  const Title = isScreen ? 'h1' : 'h3'
  const tools = (action || sensitivity !== 'none') && (
    <div className={classes(styles.tools, skin.tools)}>
      {action}
      {sensitivity !== 'none' && (
        <span className={classes(styles.label, skin.label)}>
          <Tag size={15} strokeWidth={2} aria-hidden="true" />
          {t.sensitivity} <b>{t.labels[sensitivity]}</b>
        </span>
      )}
    </div>
  )
  // Where Send is seen there it is read, and there Tab leads to it.
  const isSendLast = look === 'web'
  return (
    <section
      ref={ref}
      className={classes(styles.window, skin.window, isScreen ? skin.screen : styles.whole)}
      data-look={look}
      aria-label={label}
    >
      <div className={classes(styles.head, skin.head)}>
        <div className={classes(styles.bar, skin.bar)}>
          <ActLabel act={item.act} />
          <Title className={classes(styles.title, skin.title)} lang={item.locale}>
            {item.subject}
          </Title>
        </div>
        {!isSendLast && tools}
      </div>
      <ExternalTip external={item.external} />
      <div className={classes(styles.rows, skin.rows)}>
        <div className={`${styles.row} ${styles.from}`}>
          <span className={styles.rowName}>{t.from}</span>
          <span className={styles.address}>
            {sender.name} &lt;{sender.address}&gt;
          </span>
        </div>
        {recipients}
        <div className={styles.row}>
          <span className={styles.rowName}>{t.subject}</span>
          <span className={styles.subject} lang={item.locale}>
            {item.subject}
          </span>
        </div>
      </div>
      <Attachments item={item} />
      <MessageText item={item} scrolls={isScreen} />
      {isSendLast && tools}
      {children}
    </section>
  )
}
