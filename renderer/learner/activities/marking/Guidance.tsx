import { useState } from 'react'
import { useWords } from '../../../text/text.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { playWords } from '../../frames/playWords.ts'

interface GuidanceProps {
  /** At least one. */
  readonly hints: readonly string[]
}

/** The hints of a first day, one after the other at the learner's pace. The last one stays. */
export const Guidance = ({ hints }: GuidanceProps) => {
  const t = useWords(playWords)
  const [at, setAt] = useState(0)
  const isLast = at >= hints.length - 1
  return (
    <Notice
      tone="note"
      action={
        isLast ? undefined : (
          <Button variant="plain" onClick={() => setAt(at + 1)}>
            {t.nextHint}
          </Button>
        )
      }
    >
      {hints.length > 1 && <b>{t.hintAt(at + 1, hints.length)} </b>}
      {hints[at]}
    </Notice>
  )
}
