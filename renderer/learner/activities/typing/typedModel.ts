import type { EnteredBy, TypedDecision, TypedJudgement } from '../../../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../../../content/activities/typing/typingItem.ts'
import type { Locale } from '../../../../content/basics/locale.ts'
import { kindById } from '../../../../content/detector/kinds.ts'
import { slipOf } from '../../../../content/detector/slipOf.ts'
import type { Field } from '../../../../content/model/item.ts'

/** An address that went out in place of the one on the card. */
export interface TypedSlip {
  readonly name: string
  readonly written: string
  readonly meant: string
  readonly by: EnteredBy
  /** Whether it is what the program remembered of somebody's slip. */
  readonly isPastTypo: boolean
  /** Name of the error kind, or null for a slip that has none. */
  readonly kindTitle: string | null
  /** What the address does wrong, without its subject; null where no slip of letters says it. */
  readonly predicate: string | null
}

/** Everybody else on the card. `foundIn` is the field that they stand in by mistake. */
export interface TypedOther {
  readonly name: string
  readonly address: string
  readonly outcome: 'right' | 'wrongField' | 'absent'
  readonly field: Field
  readonly foundIn: Field | null
}

/** What a typed message came to, as it is shown. */
export interface TypedVerdict {
  readonly slips: readonly TypedSlip[]
  readonly others: readonly TypedOther[]
  /** Addresses that are nobody's on the card. */
  readonly strays: readonly string[]
  /** Slips that the learner saw before Send. */
  readonly noticed: readonly { readonly address: string; readonly meant: string }[]
  /** The slip that the program still remembers: it was offered, not taken, and not forgotten; or null. */
  readonly stillRemembered: string | null
  /** Whether the learner had the program forget the slip that it remembered. */
  readonly isForgotten: boolean
}

/** Tells what became of a typed message, in the order of the card. */
export const typedVerdictOf = (
  item: TypingItem,
  { entered, forgotten }: TypedDecision,
  { people, strays, noticed }: TypedJudgement,
  locale: Locale,
): TypedVerdict => {
  const typo = item.pastTypo?.address
  const slips = people.flatMap(({ person, outcome, entered: at, kind }): TypedSlip[] => {
    const [one, meant] = [entered[at ?? -1], item.people[person]]
    if (outcome !== 'slip' || !one || !meant) return []
    const slip = slipOf(one.address, meant.address)
    return [
      {
        name: meant.name,
        written: one.address,
        meant: meant.address,
        by: one.by,
        isPastTypo: one.address === typo && one.by !== 'typed',
        kindTitle: kind && kindById[kind].title[locale],
        predicate: slip && (kind === null || kind === slip.kind) ? kindById[slip.kind].explain[locale](slip) : null,
      },
    ]
  })
  const others = people.flatMap(({ person, outcome, entered: at }): TypedOther[] => {
    const meant = item.people[person]
    if (outcome === 'slip' || !meant) return []
    const { name, address, field } = meant
    return [
      { name, address, outcome, field, foundIn: outcome === 'wrongField' ? (entered[at ?? -1]?.field ?? null) : null },
    ]
  })
  const isForgotten = typo !== undefined && forgotten.includes(typo)
  const isSent = entered.some(({ address }) => address === typo)
  return {
    slips,
    others,
    strays: strays.flatMap((at) => entered[at]?.address ?? []),
    noticed,
    stillRemembered: typo === undefined || isForgotten || isSent ? null : typo,
    isForgotten,
  }
}
