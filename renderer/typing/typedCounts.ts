import type { TypedJudgement } from '../../content/typing/typedDecision.ts'
import type { TypedSign } from './words.ts'

/** How often each came out, people and whatever was entered besides. */
export const typedCounts = ({ people, strays, repeats }: TypedJudgement): Readonly<Record<TypedSign, number>> => {
  const of = (sign: TypedSign) => people.filter(({ outcome }) => outcome === sign).length
  return {
    right: of('right'),
    slip: of('slip'),
    wrongField: of('wrongField'),
    absent: of('absent'),
    stray: strays.length,
    repeat: repeats.length,
  }
}
