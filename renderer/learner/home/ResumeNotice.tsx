import { useRef, useState } from 'react'
import type { SessionId } from '../../../content/model/ids.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useFocusLost } from '../../ui/useFocusLost.ts'
import { uiWords } from '../../ui/words.ts'
import { screensOf } from '../activities/registry.ts'
import { LeaveDialog } from '../frames/LeaveDialog.tsx'
import styles from './ResumeNotice.module.css'
import { homeWords } from './words.ts'

interface ResumeNoticeProps {
  readonly session: SessionSummary
  readonly isStarting: boolean
  readonly onResume: (sessionId: SessionId) => void
  readonly onLeave: (sessionId: SessionId) => void
}

/** A session whose window was closed in the middle: to be resumed, or left for good. */
export const ResumeNotice = ({ session, isStarting, onResume, onLeave }: ResumeNoticeProps) => {
  const { sessionId, packTitle, play, attempts, items } = session
  const t = useWords(homeWords)
  const { leave } = useWords(uiWords)
  const name = screensOf(session.activity).nameOf(play, useLocale())
  const [isLeaving, setLeaving] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  useFocusLost(part, () => document.querySelector<HTMLElement>('main h1')?.focus())
  const action = (
    <div className={styles.actions}>
      <Button
        variant="plain"
        aria-label={t.ofPack(leave, packTitle)}
        disabled={isStarting}
        onClick={() => setLeaving(true)}
      >
        {leave}
      </Button>
      <Button aria-label={t.ofPack(t.resume, packTitle)} disabled={isStarting} onClick={() => onResume(sessionId)}>
        {t.resume}
      </Button>
    </div>
  )
  return (
    <div ref={part}>
      <Notice tone="note" action={action}>
        {t.unfinished} <b>{packTitle}</b>, {t.placeIn(name, attempts + 1, items)}
      </Notice>
      <LeaveDialog
        open={isLeaving}
        isAssessment={play.mode === 'assessment'}
        isDecided={null}
        onStay={() => setLeaving(false)}
        onLeave={() => {
          setLeaving(false)
          onLeave(sessionId)
        }}
      />
    </div>
  )
}
