import { useFormats, useWords } from '../../text/text.tsx'
import { reviewWords } from './reviewWords.ts'

/** Says when something was, within a sentence: today, or on which day. Instants are ISO 8601. */
export const useWhen = (): ((instant: string) => string) => {
  const t = useWords(reviewWords)
  const { day } = useFormats()
  const today = day(new Date().toISOString())
  return (instant) => (day(instant) === today ? t.today : t.on(day(instant)))
}
