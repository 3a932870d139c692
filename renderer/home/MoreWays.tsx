import { ClipboardCheck, FastForward, Keyboard } from 'lucide-react'
import type { Plan } from '../../content/contract/learner.ts'
import { useFormats, useWords } from '../text/text.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './MoreWays.module.css'
import { homeWords } from './words.ts'

/** The ways to play that are set up first. */
export type SetUpMode = 'sprint' | 'typing' | 'assessment'

interface MoreWaysProps {
  readonly plan: Plan
  readonly onSetUp: (mode: SetUpMode) => void
}

const icons = { sprint: FastForward, typing: Keyboard, assessment: ClipboardCheck }

/** The other ways to play a pack, a line each. */
export const MoreWays = ({ plan, onSetUp }: MoreWaysProps) => {
  const t = useWords(homeWords)
  const f = useFormats()
  const { items, passMark, falseAlarmLimit } = plan.assessment
  const texts = {
    sprint: t.sprintText,
    typing: t.typingText,
    assessment: t.assessmentText(items, f.share(passMark / 100), f.share(falseAlarmLimit / 100)),
  }
  return (
    <section className={styles.section}>
      <h2>{t.moreWays}</h2>
      <ul>
        {(['sprint', 'typing', 'assessment'] as const).map((mode) => {
          const Icon = icons[mode]
          return (
            <li key={mode} className={styles.row}>
              <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
              <div>
                <h3 className={styles.title}>{t.ways[mode]}</h3>
                <p className={styles.text}>{texts[mode]}</p>
              </div>
              <Button onClick={() => onSetUp(mode)} aria-label={t.ofPack(t.open, t.ways[mode])}>
                {t.open}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
