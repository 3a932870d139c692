import { randomFrom } from '../../basics/random.ts'
import { buildItem } from '../../item/build.ts'
import { selectItems } from '../../learning/select.ts'
import { readItemId } from '../../model/itemId.ts'
import type { ScenarioPack } from '../../packs/pack.ts'
import { elsewhereFeature, type FeatureGroup, featureGroups, groupOf, type Looks, looksOf } from './features.ts'
import { type Case, trainLogistic } from './logistic.ts'

/** What gives the answer away: the share of the wrong and of the right that have it, 0 to 1. */
interface Telling {
  readonly feature: string
  readonly inWrong: number
  readonly inRight: number
}

/** How well wrong is told from right by looks alone. */
export interface TellMeasure {
  /** Balanced accuracy on scenarios that the classifier has not seen: 0.5 is chance. */
  readonly accuracy: number
  /** The most that is let pass. */
  readonly limit: number
  /** Above the limit: the balanced accuracy with one group of features left out. Where it falls most, there is the tell. */
  readonly without: Readonly<Record<FeatureGroup, number>> | null
  /** The features that differ most between wrong and right, the strongest first. */
  readonly telling: readonly Telling[]
}

/** The two questions that a learner answers: whether something is wrong with a message, and with which recipient. */
export interface TellTest {
  readonly message: TellMeasure
  readonly recipient: TellMeasure
}

/** Ten points above chance. */
const limit = 0.6
const folds = 5
const draws = 6
const itemsPerScenario = 8
const mostTelling = 5

/** Fewer scenarios than this cannot be split into those learnt from and those not seen with any meaning. */
const fewestForTell = 16

interface Dealt {
  readonly looks: Looks
  readonly scenarioId: string
  /** Places of the wrong recipients. */
  readonly wrong: ReadonlySet<number>
}

/** Messages as a drill of this pack deals them, half of them wrong. */
const deal = (pack: ScenarioPack, seed: number): Dealt[] => {
  const ids = selectItems(pack, { items: pack.scenarios.length * itemsPerScenario, seed, baseRate: 0.5 })
  return ids.flatMap((id) => {
    const built = buildItem(pack, id, 'en')
    if (!built.ok) return []
    const { item, key } = built.value
    const wrong = new Set(key.wrong.map((one) => one.recipient))
    return [{ looks: looksOf(item), scenarioId: readItemId(id).scenarioId, wrong }]
  })
}

/** How many of the signals, and of the others, were called a signal. */
interface Calls {
  signals: number
  hits: number
  noise: number
  falseAlarms: number
}

const balanced = ({ signals, hits, noise, falseAlarms }: Calls): number =>
  signals === 0 || noise === 0 ? 0.5 : (hits / signals + 1 - falseAlarms / noise) / 2

/** The scenarios in as many parts as there are folds, traps and decoys spread evenly. */
const foldByScenario = (pack: ScenarioPack, seed: number): ReadonlyMap<string, number> => {
  const random = randomFrom(`folds/${pack.id}/${seed}`)
  const traps = random.shuffle(pack.scenarios.filter((scenario) => scenario.traps.length > 0))
  const decoys = random.shuffle(pack.scenarios.filter((scenario) => scenario.traps.length === 0))
  return new Map([...traps, ...decoys].map(({ id }, at) => [id, at % folds]))
}

interface Split {
  readonly learnt: readonly Case[]
  readonly unseen: readonly Case[]
}

/** For each domain the scenarios that it stands in. */
const scenariosByDomain = (dealt: readonly Dealt[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { looks, scenarioId } of dealt) {
    for (const { domain } of looks.recipients) {
      const scenarios = found.get(domain)
      if (scenarios) scenarios.add(scenarioId)
      else found.set(domain, new Set([scenarioId]))
    }
  }
  return found
}

/** The cases that a message makes; `elsewhere` says in how many other scenarios one has seen a domain. */
type CasesOf = (dealt: Dealt, elsewhere: (domain: string) => number) => Case[]

const askRecipient: CasesOf = ({ looks, wrong }, elsewhere) =>
  looks.recipients.map(({ domain, features }, at) => ({
    features: [...looks.message, ...features, elsewhereFeature(elsewhere(domain))],
    isSignal: wrong.has(at),
  }))

/** A message has every feature that one of its recipients has. */
const askMessage: CasesOf = (dealt, elsewhere) => [
  {
    features: [...new Set(askRecipient(dealt, elsewhere).flatMap((one) => one.features))],
    isSignal: dealt.wrong.size > 0,
  },
]

const splitsOf = (pack: ScenarioPack, dealt: readonly Dealt[], seed: number, casesOf: CasesOf): Split[] => {
  const foldOf = foldByScenario(pack, seed)
  return Array.from({ length: folds }, (_, fold): Split => {
    const isSeen = ({ scenarioId }: Dealt): boolean => foldOf.get(scenarioId) !== fold
    const known = scenariosByDomain(dealt.filter(isSeen))
    const cases = (one: Dealt): Case[] =>
      // A message learnt from must not count itself, or its domains would look more usual than those of unseen ones.
      casesOf(one, (domain) => {
        const scenarios = known.get(domain)
        return scenarios ? scenarios.size - Number(scenarios.has(one.scenarioId)) : 0
      })
    return {
      learnt: dealt.filter(isSeen).flatMap(cases),
      unseen: dealt.filter((one) => !isSeen(one)).flatMap(cases),
    }
  })
}

/** The balanced accuracy over all splits, on what was not learnt from, with the features that `keeps` lets through. */
const accuracyOf = (splits: readonly Split[], keeps: (feature: string) => boolean): number => {
  const calls: Calls = { signals: 0, hits: 0, noise: 0, falseAlarms: 0 }
  for (const { learnt, unseen } of splits) {
    const classify = trainLogistic(learnt.map((one) => ({ ...one, features: one.features.filter(keeps) })))
    for (const { features, isSignal } of unseen) {
      const isCalled = classify(features.filter(keeps)) > 0.5
      if (isSignal) {
        calls.signals++
        calls.hits += Number(isCalled)
      } else {
        calls.noise++
        calls.falseAlarms += Number(isCalled)
      }
    }
  }
  return balanced(calls)
}

const tellingIn = (cases: readonly Case[]): Telling[] => {
  const shareIn = (feature: string, isSignal: boolean): number => {
    const among = cases.filter((one) => one.isSignal === isSignal)
    return among.filter((one) => one.features.includes(feature)).length / Math.max(1, among.length)
  }
  return [...new Set(cases.flatMap((one) => one.features))]
    .map((feature) => ({ feature, inWrong: shareIn(feature, true), inRight: shareIn(feature, false) }))
    .sort(
      (a, b) => Math.abs(b.inWrong - b.inRight) - Math.abs(a.inWrong - a.inRight) || (a.feature < b.feature ? -1 : 1),
    )
    .slice(0, mostTelling)
}

const measure = (pack: ScenarioPack, drills: readonly (readonly Dealt[])[], casesOf: CasesOf): TellMeasure => {
  const splits = drills.flatMap((dealt, seed) => splitsOf(pack, dealt, seed, casesOf))
  const accuracy = accuracyOf(splits, () => true)
  const accuracyWithout = (group: FeatureGroup): number => accuracyOf(splits, (feature) => groupOf(feature) !== group)
  const without = (): Record<FeatureGroup, number> =>
    Object.fromEntries(featureGroups.map((group) => [group, accuracyWithout(group)])) as Record<FeatureGroup, number>
  return {
    accuracy,
    limit,
    without: accuracy > limit ? without() : null,
    telling: tellingIn(splits.flatMap((one) => one.unseen)),
  }
}

/**
 * Whether the pack can be beaten without reading: a classifier over shallow features learns from four fifths of the
 * scenarios, as drills deal them, and is tried on the rest; five times over, for several draws. Always the same result
 * for the same pack. Null for a pack of too few scenarios.
 */
export const tellTest = (pack: ScenarioPack): TellTest | null => {
  if (pack.scenarios.length < fewestForTell || pack.scenarios.every((one) => one.traps.length === 0)) return null
  const drills = Array.from({ length: draws }, (_, seed) => deal(pack, seed))
  return { message: measure(pack, drills, askMessage), recipient: measure(pack, drills, askRecipient) }
}
