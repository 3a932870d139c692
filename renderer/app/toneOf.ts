import { judge } from '../../content/activities/marking/judge.ts'
import type { Session } from '../../content/activities/marking/session.ts'
import type { Decision } from '../../content/model/attempt.ts'
import type { Tone } from '../ui/tones.ts'

/**
 * What a decision sounds like. Where nothing is told before the end, and where nothing was wrong and nothing was marked,
 * it was sent; otherwise it says whether all that was wrong was caught, and nothing else was marked.
 */
export const toneOf = (session: Session, position: number, decision: Decision): Tone => {
  const item = session.items[position]
  const key = session.feedback === 'each' ? session.keys[position] : undefined
  if (!item || !key) return 'sent'
  const { outcomes, leaked } = judge(item, key, decision)
  if (leaked || outcomes.some(({ outcome }) => outcome === 'miss' || outcome === 'falseAlarm')) return 'missed'
  return outcomes.some(({ outcome }) => outcome === 'hit') ? 'caught' : 'sent'
}
