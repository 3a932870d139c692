import { Flag } from 'lucide-react'
import type { RecipientGroup } from '../../../../content/model/item.ts'
import { type ComposeState, isMarked } from '../../../compose/composeState.ts'
import { useWords } from '../../../text/text.tsx'
import { classes } from '../../../ui/classes.ts'
import { Keys, shortcut } from '../../../ui/Keys.tsx'
import { commandKey } from '../../../ui/platform.ts'
import styles from '../../frames/KeyBar.module.css'
import { playWords } from '../../frames/playWords.ts'
import type { Action } from './keymap.ts'

interface KeyBarProps {
  readonly state: ComposeState
  readonly total: number
  /** The collapsed group that is current, if one is. */
  readonly group: RecipientGroup | undefined
  readonly onAction: (action: Action) => void
}

type Words = (typeof playWords)['en']

const statusOf = (t: Words, { marks, corrections, selected }: ComposeState): readonly string[] => {
  if (selected.length > 0) return t.selected(selected.length)
  if (marks.length === 0 && corrections.length === 0) return t.nothingMarked
  if (corrections.length === 0) return t.marked(marks.length)
  if (marks.length === 0) return t.corrected(corrections.length)
  return t.markedAndCorrected(marks.length, corrections.length)
}

/** The keys of the screen, each a button that does the same, and what Send will do. */
export const KeyBar = ({ state, total, group, onAction }: KeyBarProps) => {
  const t = useWords(playWords)
  const { current, opened, past } = state
  const command = commandKey()
  const expanding = [{ action: 'expand', key: 'Space', text: t.expand }] as const
  const deciding = [
    { action: 'reveal', key: 'Space', text: opened === current ? t.hide : t.reveal },
    { action: 'mark', key: 'M', text: isMarked(state, current) ? t.unmark : t.mark },
    { action: 'correct', key: 'C', text: t.correct },
  ] as const
  const actions = group ? expanding : deciding
  const [status, consequence] = statusOf(t, state)
  return (
    <footer className={styles.bar}>
      <fieldset className={styles.group} aria-label={t.keys}>
        <span className={styles.around}>
          {(['previous', 'next'] as const).map((action) => (
            <button
              key={action}
              type="button"
              className={styles.arrow}
              aria-label={t[action]}
              aria-keyshortcuts={shortcut([action === 'next' ? '→' : '←'])}
              onClick={() => onAction(action)}
            >
              <Keys keys={[action === 'next' ? '→' : '←']} />
            </button>
          ))}
          <span className={styles.place}>
            <span className={styles.wide}>{t.recipient}</span>{' '}
            <b>{t.recipientAt(current + 1, current + (group?.recipients.length ?? 1), total)}</b>
          </span>
        </span>
        {actions.map(({ action, key, text: [what, more] }) => (
          <button
            key={action}
            type="button"
            className={styles.action}
            aria-keyshortcuts={shortcut([key])}
            onClick={() => onAction(action)}
          >
            <Keys keys={[key]} />
            <span>
              <b>{what}</b> <span className={styles.wide}>{more}</span>
            </span>
          </button>
        ))}
        {/* Its place is kept while there is nothing to undo, so that the first mark moves nothing. */}
        <button
          type="button"
          className={classes(styles.action, past.length === 0 && styles.absent)}
          aria-keyshortcuts={shortcut([command, 'Z'])}
          onClick={() => onAction('undo')}
        >
          <Keys keys={[command, 'Z']} />
          <b>{t.undo}</b>
        </button>
      </fieldset>
      <span className={styles.rule} />
      <output className={styles.status}>
        {state.selected.length === 0 && state.marks.length + state.corrections.length > 0 && (
          <Flag size={15} strokeWidth={2} aria-hidden="true" />
        )}
        <span>
          <b>{status}</b> <span className={styles.wide}>{consequence}</span>
        </span>
      </output>
    </footer>
  )
}
