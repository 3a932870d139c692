import type { RecordsState } from '../state/recordsSlice.ts'
import { useFormats, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './RecordsNotice.module.css'
import { recordsWords } from './recordsWords.ts'

interface RecordsNoticeProps extends RecordsState {
  readonly isRestoring: boolean
  readonly onRestore: () => void
  readonly onDismiss: () => void
}

/** Damaged records by name, with the way to restore them; and what came of it. */
export const RecordsNotice = ({ records, restored, isRestoring, onRestore, onDismiss }: RecordsNoticeProps) => {
  const t = useWords(recordsWords)
  const f = useFormats()
  const dismiss = (
    <Button variant="plain" disabled={isRestoring} onClick={onDismiss}>
      {t.dismiss}
    </Button>
  )
  if (restored) {
    return (
      <Notice tone="note" action={dismiss}>
        <b>{t.restored(restored.restored)}</b> {t.stillDamaged(restored.damaged)}{' '}
        {restored.keptAs !== null && t.keptAs(restored.keptAs)}
      </Notice>
    )
  }
  if (!records) return null
  const [latest] = records.backups
  const action = (
    <div className={styles.actions}>
      {dismiss}
      {latest !== undefined && (
        <Button disabled={isRestoring} onClick={onRestore}>
          {isRestoring ? t.restoring : t.restore}
        </Button>
      )}
    </div>
  )
  return (
    <Notice tone="warning" action={action}>
      <b>{records.damagedCount > 0 ? t.damaged(records.damagedCount) : t.unsound}</b> {t.othersWhole}{' '}
      {latest === undefined ? t.noBackup : t.backup(f.day(`${latest}T12:00:00.000Z`))}
      {records.damaged.length > 0 && (
        <details className={styles.details}>
          <summary>{t.which}</summary>
          <ul>
            {records.damaged.map(({ filed, sort, sessionId, position, trouble }) => (
              <li key={filed}>
                {t.record(filed, sort, position === null ? null : position + 1)}
                {sessionId !== null && t.ofSession(sessionId)} {t.troubles[trouble]}
              </li>
            ))}
            {records.damagedCount > records.damaged.length && (
              <li>{t.more(records.damagedCount - records.damaged.length)}</li>
            )}
          </ul>
        </details>
      )}
    </Notice>
  )
}
