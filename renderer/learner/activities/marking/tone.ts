import type { MarkingJudgement } from '../../../../content/activities/marking/schema.ts'
import type { Tone } from '../../../ui/tones.ts'

/**
 * What an answer sounds like. Where nothing is revealed before the end, and where nothing was wrong and nothing was
 * marked, it was sent; otherwise it says whether all that was wrong was caught, and nothing else was marked.
 */
export const toneOf = (judgement: MarkingJudgement | null): Tone => {
  if (!judgement) return 'sent'
  const { outcomes, leaked } = judgement
  if (leaked || outcomes.some(({ outcome }) => outcome === 'miss' || outcome === 'falseAlarm')) return 'missed'
  return outcomes.some(({ outcome }) => outcome === 'hit') ? 'caught' : 'sent'
}
