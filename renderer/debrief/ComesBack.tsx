import type { Return } from '../../content/session/session.ts'
import { useWords } from '../text/text.tsx'
import { debriefWords } from './words.ts'

/** When the kind of error is back for review. */
export const ComesBack = ({ inMs, isMissed }: Return) => {
  const t = useWords(debriefWords)
  return (
    <>
      <h2>{t.comesBack}</h2>
      <p>{t.back(inMs, isMissed)}</p>
    </>
  )
}
