import { Timer, TimerOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import { playWords } from '../../frames/playWords.ts'
import styles from './SprintClock.module.css'

/** Minutes and seconds: `4:07`. */
const clockText = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * The clock of a sprint: how long it has been going on. It is hidden until somebody asks for it, ends nothing, takes no
 * focus and is silent for screen readers, which can read it when they want to.
 */
export const SprintClock = () => {
  const t = useWords(playWords)
  const [startedAt] = useState(() => performance.now())
  const [now, setNow] = useState(startedAt)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isShown) return
    const tick = () => setNow(performance.now())
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [isShown])
  const Icon = isShown ? TimerOff : Timer
  return (
    <>
      {isShown && (
        <span role="timer" aria-live="off" aria-label={t.elapsed} className={styles.clock}>
          {clockText(now - startedAt)}
        </span>
      )}
      <Button
        variant="plain"
        icon={<Icon size={18} aria-hidden="true" />}
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t.clock}
      </Button>
    </>
  )
}
