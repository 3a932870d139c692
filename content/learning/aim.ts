import { type Random, randomFrom } from '../basics/random.ts'
import { displaysOf } from '../item/displays.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { Display } from '../model/item.ts'
import type { ScenarioHeader } from '../packs/packHeader.ts'
import { type Draft, type Draw, drawWith, type Weigh } from './drawWith.ts'

/** What a drill is aimed at. */
export interface Aim {
  /** The share of a drill that is to be answered right, 0 to 1. */
  readonly share: number
  /** How likely the learner answers a scenario right that is built and shown so, 0 to 1. */
  readonly expected: (draft: Draft) => number
  /** How far a drill may lean for it, 0 to 32. The less is known of the learner, the less a guess should narrow. */
  readonly mostLean: number
}

/**
 * How far a drill may lean: towards what is easy for the learner above 0, towards what is hard below it, and at 0
 * everything is as likely as anything else. In the order in which they are tried: the least lean that does is the best,
 * since it lets most be met.
 */
const leans = [0, ...Array.from({ length: 16 }, (_, at) => [2 * (at + 1), -2 * (at + 1)]).flat()]

/** What nothing falls below, beside what is wanted most: all is met in the end. */
const least = 0.03

/** How much each is wanted at this lean, by how likely it is answered right: the most wanted 1. */
const weights = (expected: readonly number[], lean: number): number[] => {
  const best = Math.max(...expected.map((one) => one * lean))
  return expected.map((one) => least + Math.exp(one * lean - best))
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/**
 * How easy a scenario is when it is shown so, wrong and right taken together. What is drawn goes by this alone, so that
 * neither a scenario nor the way in which its addresses are shown says anything about the answer.
 */
const easeOf = ({ expected }: Aim, scenario: ScenarioHeader, display: Display): number => {
  const clean = expected({ scenario, isTypo: false, display })
  return scenario.kinds.length === 0 ? clean : mean([clean, expected({ scenario, isTypo: true, display })])
}

/**
 * How likely a drill's messages are answered right on average, if chance deals which of those that may go wrong do. Which
 * of them really does is left out of account: a drill that is chosen by it would have the wrong ones where it needs them.
 */
const expectedOf = ({ expected }: Aim, drafts: readonly Draft[]): number => {
  const traps = drafts.filter(({ scenario }) => scenario.kinds.length > 0)
  const typoShare = traps.filter(({ isTypo }) => isTypo).length / Math.max(1, traps.length)
  return mean(
    drafts.map(({ scenario, display }) => {
      const clean = expected({ scenario, isTypo: false, display })
      if (scenario.kinds.length === 0) return clean
      return typoShare * expected({ scenario, isTypo: true, display }) + (1 - typoShare) * clean
    }),
  )
}

const drawDisplay = (eases: readonly (readonly [Display, number])[], lean: number, random: Random): Display => {
  const wanted = weights(
    eases.map(([, ease]) => ease),
    lean,
  )
  let left = random.next() * wanted.reduce((sum, one) => sum + one, 0)
  const at = wanted.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return (eases.at(at) as (typeof eases)[number])[0]
}

/**
 * A drill of which as many messages are expected to be answered right as the aim says. Of drills that the same chance
 * gives at different leans, the one that comes nearest is taken: it is the drill that is aimed, not each message, so
 * that hard ones stay in it. `take` takes a drill with a draw.
 */
export const aimedDrafts = (
  aim: Aim,
  seed: string,
  take: (draw: Draw<Draft>) => Draft[],
  metLately?: ReadonlySet<string>,
): Draft[] => {
  const easesById = new Map<string, readonly (readonly [Display, number])[]>()
  const easesOf = (scenario: ScenarioHeader) => {
    const known = easesById.get(scenario.id)
    if (known) return known
    const eases = displaysOf(scenario).map((display) => [display, easeOf(aim, scenario, display)] as const)
    easesById.set(scenario.id, eases)
    return eases
  }
  let nearest: { readonly drafts: Draft[]; readonly off: number } | undefined
  for (const lean of leans.filter((one) => Math.abs(one) <= aim.mostLean)) {
    const random = randomFrom(`${seed}/aim`)
    const weigh: Weigh = (pool) => {
      const eases = pool.map((scenario) => mean(easesOf(scenario).map(([, ease]) => ease)))
      return weights(eases, lean)
    }
    const make = (scenario: ScenarioHeader, isTypo: boolean, kinds?: readonly ErrorKindId[]): Draft => ({
      scenario,
      isTypo,
      display: drawDisplay(easesOf(scenario), lean, random),
      ...(kinds && { kinds }),
    })
    const drafts = take(drawWith(random, make, weigh, metLately))
    const off = Math.abs(expectedOf(aim, drafts) - aim.share)
    if (!nearest || off < nearest.off) nearest = { drafts, off }
  }
  return nearest?.drafts ?? []
}
