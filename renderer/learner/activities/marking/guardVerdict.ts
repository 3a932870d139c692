import type { Attempt, RecipientOutcome } from '../../../../content/model/attempt.ts'
import type { Item } from '../../../../content/model/item.ts'
import type { guardWords } from './guardWords.ts'

/** How the guard of a message did, and what the learner made of it. */
export type GuardVerdict =
  /** It asked about this recipient. `missedElse`: what was wrong, or some of it, it said nothing about. */
  | {
      readonly came: 'listened' | 'overruled' | 'rightlySent' | 'misled'
      readonly name: string
      readonly missedElse: boolean
    }
  /** It said nothing although something was wrong. */
  | { readonly came: 'silentCaught' | 'silentMissed' }

const cameOf = { hit: 'listened', miss: 'overruled', correctRejection: 'rightlySent', falseAlarm: 'misled' } as const

const isWrong = ({ outcome }: RecipientOutcome): boolean => outcome === 'hit' || outcome === 'miss'

/**
 * What there is to say of the guard of a message; null where it had none, where it was rightly silent, and where it had no
 * cause to ask because its recipient was marked before. It was right when the recipient that it asked about is wrong.
 */
export const guardVerdictOf = (
  item: Pick<Item, 'recipients'>,
  { guard, outcomes }: Pick<Attempt, 'guard' | 'outcomes'>,
): GuardVerdict | null => {
  if (!guard) return null
  const wrong = outcomes.filter(isWrong)
  const { question, choices } = guard
  if (question === null) {
    if (wrong.length === 0) return null
    return { came: wrong.some(({ outcome }) => outcome === 'miss') ? 'silentMissed' : 'silentCaught' }
  }
  const asked = outcomes.find(({ recipient }) => recipient === question.recipient)
  if (choices.length === 0 || !asked) return null
  return {
    came: cameOf[asked.outcome],
    name: item.recipients[asked.recipient]?.name ?? '',
    missedElse: !isWrong(asked) && wrong.length > 0,
  }
}

/** The verdict on a guard, in a sentence or two. */
export const tellGuard = (verdict: GuardVerdict, { debrief: t }: (typeof guardWords)['en']): string => {
  switch (verdict.came) {
    case 'silentCaught':
      return t.silentCaught
    case 'silentMissed':
      return t.silentMissed
    case 'listened':
    case 'overruled':
    case 'rightlySent':
    case 'misled': {
      const said = t[verdict.came](verdict.name)
      return verdict.missedElse ? `${said} ${t.elsewhere}` : said
    }
  }
}
