import { buildItem } from '../../item/build.ts'
import type { Item } from '../../item/item.ts'
import { readItemId } from '../../item/itemId.ts'
import { selectItems } from '../../item/select.ts'
import { randomFrom } from '../../random.ts'
import type { Pack } from '../pack.ts'
import {
  type Elsewhere,
  type FeatureGroup,
  featureGroups,
  groupOf,
  itemFeatures,
  recipientFeatures,
} from './features.ts'
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
  /** The balanced accuracy with one group of features left out: where it falls most, there is the tell. */
  readonly without: Readonly<Record<FeatureGroup, number>>
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
const draws = 3
const itemsPerScenario = 8
const mostTelling = 5

/** Fewer scenarios than this cannot be split into those learnt from and those not seen with any meaning. */
const fewestForTell = 16

interface Dealt {
  readonly item: Item
  readonly scenarioId: string
  /** Places of the wrong recipients. */
  readonly wrong: ReadonlySet<number>
}

/** Messages as a drill of this pack deals them, half of them wrong. */
const deal = (pack: Pack, seed: number): Dealt[] => {
  const ids = selectItems(pack, { items: pack.scenarios.length * itemsPerScenario, seed, baseRate: 0.5 })
  return ids.flatMap((id) => {
    const built = buildItem(pack, id, 'en')
    if (!built.ok) return []
    const { item, key } = built.value
    return [{ item, scenarioId: readItemId(id).scenarioId, wrong: new Set(key.wrong.map((one) => one.recipient)) }]
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
const foldByScenario = (pack: Pack, seed: number): ReadonlyMap<string, number> => {
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
  for (const { item, scenarioId } of dealt) {
    for (const { address } of item.recipients) {
      const domain = address.slice(address.lastIndexOf('@') + 1)
      const scenarios = found.get(domain)
      if (scenarios) scenarios.add(scenarioId)
      else found.set(domain, new Set([scenarioId]))
    }
  }
  return found
}

/** The cases that a message makes. */
type CasesOf = (dealt: Dealt, elsewhere: Elsewhere) => Case[]

const askMessage: CasesOf = ({ item, wrong }, elsewhere) => [
  { features: itemFeatures(item, elsewhere), isSignal: wrong.size > 0 },
]

const askRecipient: CasesOf = ({ item, wrong }, elsewhere) =>
  item.recipients.map((_, at) => ({ features: recipientFeatures(item, at, elsewhere), isSignal: wrong.has(at) }))

const splitsOf = (pack: Pack, seed: number, casesOf: CasesOf): Split[] => {
  const dealt = deal(pack, seed)
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

const measure = (pack: Pack, casesOf: CasesOf): TellMeasure => {
  const splits = Array.from({ length: draws }, (_, seed) => splitsOf(pack, seed, casesOf)).flat()
  const without = Object.fromEntries(
    featureGroups.map((group) => [group, accuracyOf(splits, (feature) => groupOf(feature) !== group)]),
  ) as Record<FeatureGroup, number>
  return {
    accuracy: accuracyOf(splits, () => true),
    limit,
    without,
    telling: tellingIn(splits.flatMap((one) => one.unseen)),
  }
}

/**
 * Whether the pack can be beaten without reading: a classifier over shallow features learns from four fifths of the
 * scenarios, as drills deal them, and is tried on the rest; five times over, for several draws. Always the same result
 * for the same pack. Null for a pack of too few scenarios.
 */
export const tellTest = (pack: Pack): TellTest | null => {
  if (pack.scenarios.length < fewestForTell || pack.scenarios.every((one) => one.traps.length === 0)) return null
  return { message: measure(pack, askMessage), recipient: measure(pack, askRecipient) }
}
