import { type Outbox, selectTrouble } from '../state/outbox.ts'
import { useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './App.module.css'
import { useFailureText } from './failureText.ts'
import { appWords } from './words.ts'

interface UnsavedNoticeProps {
  readonly outbox: Outbox
  readonly onTryNow: () => void
}

/** Says, for as long as it is so, that answers are not saved, why, and what helps. */
export const UnsavedNotice = ({ outbox, onTryNow }: UnsavedNoticeProps) => {
  const trouble = selectTrouble(outbox)
  return trouble ? <UnsavedTrouble {...trouble} onTryNow={onTryNow} /> : null
}

type UnsavedTroubleProps = NonNullable<ReturnType<typeof selectTrouble>> & Pick<UnsavedNoticeProps, 'onTryNow'>

const UnsavedTrouble = ({ count, reason, onTryNow }: UnsavedTroubleProps) => {
  const t = useWords(appWords)
  const { what, remedy } = useFailureText(reason)
  return (
    <div className={styles.unsaved}>
      <Notice tone="warning" action={<Button onClick={onTryNow}>{t.tryAgain}</Button>}>
        <b>{t.unsaved(count)}</b> {what} {remedy} {t.keepOpen}
      </Notice>
    </div>
  )
}
