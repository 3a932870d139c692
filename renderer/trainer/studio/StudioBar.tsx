import { ArrowLeft, Play, Redo2, Undo2 } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { type Done, type History, redoable, undoable } from '../../../content/authoring/studio/history.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'

import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './StudioBar.module.css'
import { studioWords } from './studioWords.ts'

interface StudioBarProps {
  readonly title: string
  readonly under: string
  readonly back: string
  readonly history: History
  readonly saving: keyof (typeof studioWords)['en']['saving']
  readonly problems: number | null
  readonly onBack: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSave: () => void
  readonly onPlay: () => void
}

const icon = { size: 17, 'aria-hidden': true } as const

/** What a step is called, with the script that it was about. */
const useStepName = () => {
  const t = useWords(studioWords)
  const locale = useLocale()
  return (done: Done | undefined): string => {
    if (!done) return ''
    const name = done.script && (done.script.subject[locale] ?? done.script.id)
    return name ? t.ofScript(t.steps[done.code], name) : t.steps[done.code]
  }
}

/** The head of the editor: where one is, what can be taken back, whether all is saved, and the way to play it. */
export const StudioBar = ({
  title,
  under,
  back,
  history,
  saving,
  problems,
  onBack,
  onUndo,
  onRedo,
  onSave,
  onPlay,
}: StudioBarProps) => {
  const t = useWords(studioWords)
  const say = useStepName()
  const [last, next] = [undoable(history), redoable(history)]
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return
    const key = event.key.toLowerCase()
    if (key === 's') onSave()
    else if (key === 'z' && !event.shiftKey) onUndo()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) onRedo()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <header className={styles.bar}>
      <Button variant="plain" title={back} icon={<ArrowLeft {...icon} />} onClick={onBack}>
        <VisuallyHidden>{back}</VisuallyHidden>
      </Button>
      <div className={styles.name}>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{under}</p>
      </div>
      {problems !== null && (
        <p className={problems > 0 ? styles.toSettle : styles.settled}>
          {problems > 0 ? t.toSettle(problems) : t.nothingToSettle}
        </p>
      )}
      <p className={styles.saving} role="status" data-saving={saving}>
        {t.saving[saving]}
      </p>
      <Button
        variant="plain"
        disabled={!last}
        title={t.undoOf(say(last))}
        aria-label={last ? t.undoOf(say(last)) : t.undo}
        aria-keyshortcuts="Control+Z"
        icon={<Undo2 {...icon} />}
        onClick={onUndo}
      >
        {t.undo}
      </Button>
      <Button
        variant="plain"
        disabled={!next}
        title={t.redoOf(say(next))}
        aria-label={next ? t.redoOf(say(next)) : t.redo}
        aria-keyshortcuts="Control+Y"
        icon={<Redo2 {...icon} />}
        onClick={onRedo}
      >
        {t.redo}
      </Button>
      <Button variant="primary" icon={<Play {...icon} />} onClick={onPlay}>
        {t.play}
      </Button>
    </header>
  )
}
