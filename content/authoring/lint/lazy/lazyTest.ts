import { type Locale, locales } from '../../../basics/locale.ts'
import { randomFrom } from '../../../basics/random.ts'
import { recipientsOf } from '../../../item/script/mistake.ts'
import { stagedOf } from '../../../item/staged.ts'
import { domainOf } from '../../../mail/sides.ts'
import { itemIdOf } from '../../../model/itemId.ts'
import { isScriptPack, type Pack, type ScriptPack } from '../../../packs/pack.ts'
import type { Script } from '../../../packs/script/script.ts'
import { type Case, trainLogistic } from '../logistic.ts'
import { sampleOf } from '../sample.ts'
import { type DealtMessage, dealAll } from './deal.ts'
import { memoryGain } from './memory.ts'
import { type Shallow, shallowOf } from './shallow.ts'

/** How far a pack can be answered without reading, in one language. */
export interface LazyMeasure {
  readonly locale: Locale
  readonly scripts: number
  readonly messages: number
  /** The share of recipients that are wrong. */
  readonly rate: number
  /** Shallow features, met often enough, whose share of wrong ones is out of bounds, with what is usual: the most met first. */
  readonly tells: readonly {
    readonly feature: Shallow
    readonly met: number
    readonly wrong: number
    readonly usual: number
  }[]
  /** Of a classifier over all shallow features, on scripts that it has not seen: 0.5 is chance. */
  readonly auc: number
  /** How often the recipient that it would look at first is a wrong one, against chance: 1 is chance. */
  readonly firstLook: number
  /** What a perfect memory gains after 200 messages, 0 to 1. */
  readonly memoryGain: number
  /** Scripts of which fewer than a hundred builds differ, and how many do. */
  readonly fewItems: readonly { readonly scriptId: string; readonly items: number }[]
  /** Wrong recipients that nothing on the screen gave away. */
  readonly withoutCue: number
  /** Of wrong recipients, the share that is at the sender's own organisation, 0 to 1. */
  readonly inside: number
  /** The most that the three measures may be. */
  readonly limits: { readonly auc: number; readonly firstLook: number; readonly memoryGain: number }
}

/** What a pack has to keep. */
export const lazyLimits = {
  /** A feature may be wrong so many times more, or less, often than the pack is. */
  factor: 3,
  /** Fewer recipients than this with a feature say nothing. */
  fewestMet: 60,
  auc: 0.6,
  firstLook: 1.4,
  memoryGain: 0.1,
  fewestItems: 100,
} as const

const seedsPerScript = 24
/** Builds of a script among which distinct ones are counted. */
export const seedsForItems = 120
const folds = 4

/** Fewer scripts than this cannot be split into those learnt from and those not seen with any meaning. */
const fewestScripts = 12

/**
 * The features that tell. What a feature is held against is how often its recipients would be wrong if it told nothing: of two
 * recipients one is wrong more often than of nine, which is arithmetic.
 */
const tellsIn = (looked: readonly Looked[]): LazyMeasure['tells'] => {
  const { factor, fewestMet } = lazyLimits
  const wrongPerMessage = looked.reduce((sum, { message }) => sum + message.wrong.size, 0) / looked.length
  const met = new Map<Shallow, { met: number; wrong: number; usual: number }>()
  for (const { cases } of looked) {
    for (const { features, isSignal } of cases) {
      for (const feature of features) {
        const before = met.get(feature) ?? { met: 0, wrong: 0, usual: 0 }
        met.set(feature, {
          met: before.met + 1,
          wrong: before.wrong + Number(isSignal),
          usual: before.usual + wrongPerMessage / cases.length,
        })
      }
    }
  }
  return [...met]
    .filter(([, one]) => one.met >= fewestMet)
    .map(([feature, one]) => ({ feature, met: one.met, wrong: one.wrong / one.met, usual: one.usual / one.met }))
    .filter(({ wrong, usual }) => wrong > usual * factor || wrong < usual / factor)
    .sort((a, b) => b.met - a.met)
}

/** What the classifier says of a recipient, on a message to so many. */
interface Scored {
  readonly score: number
  readonly isSignal: boolean
  readonly among: number
}

/**
 * The pairs of a wrong recipient and a right one, and how many of them the wrong one wins, ties counted half. Source: Mann
 * and Whitney 1947, by ranks.
 */
const pairsWon = (scored: readonly Scored[]): { readonly won: number; readonly pairs: number } => {
  const sorted = [...scored].sort((a, b) => a.score - b.score)
  let rankSum = 0
  let signals = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++
    const rank = (from + to + 1) / 2
    for (let at = from; at < to; at++) {
      if (!sorted[at]?.isSignal) continue
      rankSum += rank
      signals++
    }
    from = to
  }
  const noise = sorted.length - signals
  return { won: rankSum - (signals * (signals + 1)) / 2, pairs: signals * noise }
}

/**
 * The area under the curve among messages to as many recipients each: that one of two is wrong more often than one of
 * nine is arithmetic, and tells nobody which.
 */
const areaUnder = (scored: readonly Scored[]): number => {
  let [won, pairs] = [0, 0]
  for (const alike of Map.groupBy(scored, ({ among }) => among).values()) {
    const one = pairsWon(alike)
    won += one.won
    pairs += one.pairs
  }
  return pairs === 0 ? 0.5 : won / pairs
}

interface Looked {
  readonly message: DealtMessage
  readonly cases: readonly Case[]
}

const lookAt = (message: DealtMessage, seesShapes: boolean): Looked => ({
  message,
  cases: shallowOf(message.item, seesShapes).map((features, at) => ({ features, isSignal: message.wrong.has(at) })),
})

/** The classifier's area on unseen scripts, and how much better than chance its first look is. */
const classify = (looked: readonly Looked[], seed: string): Pick<LazyMeasure, 'auc' | 'firstLook'> => {
  const ids = randomFrom(seed).shuffle([...new Set(looked.map(({ message }) => message.scriptId))])
  const foldOf = new Map(ids.map((id, at) => [id, at % folds]))
  const scored: Scored[] = []
  let [hits, chance] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    const isUnseen = ({ message }: Looked) => foldOf.get(message.scriptId) === fold
    const score = trainLogistic(looked.filter((one) => !isUnseen(one)).flatMap(({ cases }) => cases))
    for (const { cases, message } of looked.filter(isUnseen)) {
      const scores = cases.map(({ features }) => score(features))
      for (const [at, { isSignal }] of cases.entries())
        scored.push({ score: scores[at] ?? 0, isSignal, among: cases.length })
      if (message.wrong.size === 0) continue
      const best = Math.max(...scores)
      const firsts = scores.flatMap((one, at) => (one === best ? [at] : []))
      hits += firsts.filter((at) => message.wrong.has(at)).length / firsts.length
      chance += message.wrong.size / cases.length
    }
  }
  return { auc: areaUnder(scored), firstLook: chance === 0 ? 1 : hits / chance }
}

/** Whether so many builds of a script differ as they are drawn, before anything goes wrong: much less work than to build them. */
const variesEnough = (pack: ScriptPack, script: Script, locale: Locale): boolean => {
  const drawn = new Set<string>()
  for (let seed = 0; seed < seedsForItems && drawn.size < lazyLimits.fewestItems; seed++) {
    const scenario = stagedOf(pack, itemIdOf(script, seed), locale, false)?.scenario
    const addresses = recipientsOf(script).map((key) => {
      const person = scenario?.people[key]
      return `${person?.local}@${person?.domain}`
    })
    drawn.add([...(scenario?.body[locale] ?? []), ...addresses].join('\n'))
  }
  return drawn.size >= lazyLimits.fewestItems
}

/** How many of so many builds of a script differ in their text or their addresses. */
const distinctBuilds = (pack: ScriptPack, script: Script, locale: Locale): number =>
  new Set(
    dealAll({ ...pack, scripts: [script] }, locale, seedsForItems).map(({ item }) =>
      [...item.body, ...item.recipients.map(({ address }) => address)].join('\n'),
    ),
  ).size

/** The scripts of which too few builds differ. */
const fewItemsIn = (pack: ScriptPack, locale: Locale): LazyMeasure['fewItems'] =>
  pack.scripts
    .filter((script) => !variesEnough(pack, script, locale))
    .map((script) => ({ scriptId: script.id, items: distinctBuilds(pack, script, locale) }))
    .filter(({ items }) => items < lazyLimits.fewestItems)

const insideShare = (messages: readonly DealtMessage[]): number => {
  const homes = messages.flatMap(({ item, wrong }) =>
    [...wrong].map((at) => domainOf(item.recipients[at]?.address ?? '') === domainOf(item.sender.address)),
  )
  return homes.filter(Boolean).length / Math.max(1, homes.length)
}

const measure = (whole: ScriptPack, locale: Locale): LazyMeasure[] => {
  const played = whole.scripts.filter(({ languages }) => languages.includes(locale))
  const pack = { ...whole, scripts: [...sampleOf(played)] }
  const messages = dealAll(pack, locale, seedsPerScript)
  const scripts = new Set(messages.map(({ scriptId }) => scriptId)).size
  if (scripts < fewestScripts) return []
  // In a pack of the players' own domains what a right one looks like is there to be known.
  const seesShapes = Object.values(whole.stocks).every(({ status }) => status !== 'own')
  const looked = messages.map((message) => lookAt(message, seesShapes))
  const cases = looked.flatMap((one) => one.cases)
  const rate = cases.filter(({ isSignal }) => isSignal).length / cases.length
  return [
    {
      locale,
      scripts,
      messages: messages.length,
      rate,
      tells: tellsIn(looked),
      ...classify(looked, `lazy/${pack.id}/${locale}`),
      memoryGain: memoryGain(messages),
      fewItems: fewItemsIn(pack, locale),
      inside: insideShare(messages),
      limits: { auc: lazyLimits.auc, firstLook: lazyLimits.firstLook, memoryGain: lazyLimits.memoryGain },
      withoutCue: messages.flatMap(({ cues }) => cues).filter((count) => count === 0).length,
    },
  ]
}

/**
 * Whether a pack of scripts can be answered without reading: by shallow features one by one, by a classifier over all of
 * them, by memory. Over thousands of builds in each language with scripts enough, of a sample where there are many; always the same result for the same pack.
 */
export const lazyTest = (pack: Pack): readonly LazyMeasure[] =>
  isScriptPack(pack) ? locales.flatMap((locale) => measure(pack, locale)) : []
