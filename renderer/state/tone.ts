import type { AppState } from './appState.ts'

/** What can be heard: a message went, an error was caught, or something was missed or wrongly marked. */
export type Tone = 'sent' | 'caught' | 'fault'

/** How many messages of a session were answered, and whether the last was right, wrong or is not told. */
interface Heard {
  readonly sessionId: string
  readonly answered: number
  readonly tone: Tone
}

const heardAt = ({ screen }: AppState): Heard | undefined => {
  if (screen.at === 'drill') {
    const { session } = screen.drill
    const answered = session.answers.length
    const { sessionId } = session.summary
    if (session.feedback === 'atEnd') return { sessionId, answered, tone: 'sent' }
    const outcomes = session.answers.at(-1)?.outcomes.map(({ outcome }) => outcome) ?? []
    const isFault = outcomes.some((outcome) => outcome === 'miss' || outcome === 'falseAlarm')
    return { sessionId, answered, tone: isFault ? 'fault' : outcomes.includes('hit') ? 'caught' : 'sent' }
  }
  if (screen.at === 'typing') {
    const { summary, answers } = screen.typing
    const judgement = answers.at(-1)?.judgement
    const isRight = judgement?.strays.length === 0 && judgement.people.every(({ outcome }) => outcome === 'right')
    return { sessionId: summary.sessionId, answered: answers.length, tone: isRight ? 'sent' : 'fault' }
  }
  return undefined
}

/** The tone that belongs to what has just changed, or nothing: where no outcome is told, none is heard either. */
export const toneBetween = (before: AppState, now: AppState): Tone | undefined => {
  const was = heardAt(before)
  const isLast = was && now.screen.at === 'closing' && now.screen.sessionId === was.sessionId
  if (isLast) return 'sent'
  const is = heardAt(now)
  return was && is && is.sessionId === was.sessionId && is.answered > was.answered ? is.tone : undefined
}
