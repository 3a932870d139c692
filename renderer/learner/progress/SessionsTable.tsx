import { isPassed } from '../../../content/learning/assess.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Table } from '../../ui/Table.tsx'
import { useDrawn } from '../../ui/useDrawn.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { screensOf } from '../activities/registry.ts'
import styles from './SessionsTable.module.css'
import { sessionsWords } from './sessionsWords.ts'

/** As many as fill a window: the first frame has these, the others follow. */
const inFirstFrame = 40

interface SessionsTableProps {
  readonly sessions: readonly SessionSummary[]
  /** The session that is being opened, or null. */
  readonly opening: string | null
  readonly onOpen: (sessionId: SessionId) => void
}

/** The sessions, a line each. */
export const SessionsTable = ({ sessions, opening, onOpen }: SessionsTableProps) => {
  const t = useWords(sessionsWords)
  const f = useFormats()
  const locale = useLocale()
  const { drawn } = useDrawn(sessions.length, inFirstFrame)
  return (
    <Table caption={t.sessions}>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.pack}</th>
          <th scope="col">{t.answers}</th>
          <th scope="col">{t.caught}</th>
          <th scope="col" data-number>
            {t.falseAlarms}
          </th>
          <th scope="col" data-number>
            {t.leaked}
          </th>
          <th scope="col">
            <VisuallyHidden>{t.actions}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.slice(0, drawn).map((session) => {
          const { sessionId, activity, startedAt, packTitle, play, attempts, items, leaks, isSealed, assessed } =
            session
          const { nameOf, inCells } = screensOf(activity)
          const name = nameOf(play, locale)
          const { result, falseAlarms } = inCells(session, locale)
          return (
            <tr key={sessionId} className={styles.row}>
              <th scope="row">
                <b>{f.day(startedAt)}</b> <span className={styles.quiet}>{f.time(startedAt)}</span>
              </th>
              <td>
                {packTitle} {packTitle !== name && <span className={styles.quiet}>{name}</span>}
              </td>
              <td className={styles.quiet}>{t.of(attempts, items)}</td>
              <td>
                {isSealed ? t.noResult : result}
                {assessed && <span className={styles.quiet}> {isPassed(assessed) ? t.passed : t.notPassed}</span>}
              </td>
              <td data-number>{isSealed || falseAlarms === null ? '–' : falseAlarms}</td>
              <td data-number>{isSealed ? '–' : leaks}</td>
              <td className={styles.go}>
                <Button
                  disabled={opening !== null}
                  onClick={() => onOpen(sessionId)}
                  aria-label={t.openSession(packTitle, `${f.day(startedAt)}, ${f.time(startedAt)}`)}
                >
                  {t.open}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
