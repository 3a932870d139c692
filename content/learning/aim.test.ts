import { expect, test } from 'vitest'
import { randomFrom } from '../basics/random.ts'
import { buildItem, displayOf, isTypoItem } from '../item/build.ts'
import { scenarioHeader } from '../item/header.ts'
import type { Attempt } from '../model/attempt.ts'
import type { ItemId } from '../model/ids.ts'
import type { Display } from '../model/item.ts'
import { readItemId } from '../model/itemId.ts'
import type { ScenarioPack } from '../packs/pack.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { catchAll, type Decide, markNothing, playedAt } from '../specimens/played.ts'
import type { Aim } from './aim.ts'
import type { Played } from './played.ts'
import { selectItems, selectionFor } from './select.ts'
import { aim, aimFor, enoughAnswers, noStrengths, strengthsAfter } from './strengths.ts'

const packs = shippedPacks().filter(({ shift }) => !shift)
const day = '2026-11-02T09:00:00.000Z'
const drills = 25

const drawn = new Map<string, number>()

/** A normal draw: the sum of twelve even ones. */
const normal = (seed: string): number => {
  const known = drawn.get(seed)
  if (known !== undefined) return known
  const random = randomFrom(seed)
  const sum = Array.from({ length: 12 }, () => random.next()).reduce((total, one) => total + one, -6)
  drawn.set(seed, sum)
  return sum
}

/** What showing an address so really costs here, in points: not what the levels have it. */
const costs: Readonly<Record<Display, number>> = {
  full: -90,
  croppedMiddle: -30,
  croppedEnd: 70,
  nameOnly: 90,
  grouped: 130,
}

/** How likely somebody of this strength really is right: tasks are about as hard as their authors think, not exactly. */
const chanceOf = (strength: number, task: string, level: number, display: Display): number => {
  const hard = 1500 + 150 * (level - 3) + 110 * normal(task) + costs[display]
  return 1 / (1 + 10 ** ((hard - strength) / 400))
}

const learnerOf = (strength: number, seed: string): Decide => {
  const random = randomFrom(seed)
  return (item, key) => {
    const isTypo = key.wrong.length > 0
    const { scenarioId } = readItemId(item.id)
    const chance = chanceOf(strength, `${scenarioId}/${isTypo}`, item.difficulty, item.display)
    if (random.next() < chance) return catchAll(item, key)
    return isTypo ? markNothing(item, key) : { marks: [0], corrections: [] }
  }
}

const drillOf = (pack: ScenarioPack, goal: Aim, seed: number): ItemId[] =>
  selectItems(pack, selectionFor(pack, 12, seed), goal)

/** What one learner played, drill by drill, each drawn by what came before, and what the next one would aim at. */
const career = (pack: ScenarioPack, strength: number, run: number) => {
  const decide = learnerOf(strength, `${pack.id}/${strength}/${run}`)
  const sessions: Played[] = []
  let strengths = noStrengths
  for (let drill = 0; drill < drills; drill++) {
    const played = playedAt([pack], day, drillOf(pack, aimFor(strengths), 1000 * run + drill), decide)
    sessions.push(played)
    strengths = strengthsAfter(strengths, played.attempts)
  }
  return { sessions, goal: aimFor(strengths) }
}

/** Drills before there are enough answers to go by. */
const unknown = Math.ceil(enoughAnswers / 12)

const attemptsOf = (sessions: readonly Played[]) => sessions.flatMap(({ attempts }) => attempts)
const isRight = ({ outcomes }: Attempt): boolean =>
  outcomes.every(({ outcome }) => outcome === 'hit' || outcome === 'correctRejection')
const shareRight = (sessions: readonly Played[]): number => {
  const attempts = attemptsOf(sessions)
  return attempts.filter(isRight).length / attempts.length
}

/** The share right of drills by somebody who knows how strong the learner and how hard each task really is. */
const bestShare = (pack: ScenarioPack, strength: number): number => {
  const expected: Aim['expected'] = ({ scenario, isTypo, display }) =>
    chanceOf(strength, `${scenario.id}/${isTypo}`, scenario.level, display)
  const chances = Array.from({ length: 20 }, (_, seed) =>
    drillOf(pack, { share: aim, expected, mostLean: 32 }, seed).map((id) => {
      const built = buildItem(pack, id, 'en')
      if (!built.ok) throw new Error(id)
      const { item, key } = built.value
      const task = `${readItemId(id).scenarioId}/${key.wrong.length > 0}`
      return chanceOf(strength, task, item.difficulty, item.display)
    }),
  ).flat()
  return chances.reduce((sum, one) => sum + one, 0) / chances.length
}

/** From here on a pack is easy enough for a learner: somebody who knew all could draw drills of so many right. */
const servedFrom = aim - 0.02

const careers = packs.flatMap((pack) =>
  [1300, 1500, 1700, 1800, 1900, 2000].map((strength) => {
    const runs = [career(pack, strength, 1), career(pack, strength, 2)] as const
    const share = shareRight(runs.flatMap(({ sessions }) => sessions.slice(unknown)))
    const [{ goal }] = runs
    return { name: `${pack.id}, ${strength}`, pack, strength, goal, share, best: bestShare(pack, strength) }
  }),
)

test('after 30 answers drills come out 75 to 85 % right, for whoever a pack has messages that are easy enough', () => {
  const served = careers.filter(({ best }) => best >= servedFrom)
  expect(served.length).toBeGreaterThanOrEqual(8)
  for (const { name, share } of served) {
    expect(share, name).toBeGreaterThanOrEqual(0.75)
    expect(share, name).toBeLessThanOrEqual(0.85)
  }
})

test('where a pack is too hard for the learner, drills come out nearly as easy as they could be', () => {
  const others = careers.filter(({ best }) => best < servedFrom)
  expect(others.length).toBeGreaterThan(0)
  for (const { name, share, best } of others) expect(share, name).toBeGreaterThan(best - 0.15)
})

test('every scenario is met in the end, however far a drill leans', () => {
  for (const { name, pack, goal } of careers.filter(({ strength }) => strength % 400 === 100)) {
    const met = new Set<string>()
    for (let seed = 0; seed < 600 && met.size < pack.scenarios.length; seed++) {
      for (const id of drillOf(pack, goal, seed)) met.add(readItemId(id).scenarioId)
    }
    expect(met.size, name).toBe(pack.scenarios.length)
  }
})

test('neither how often a scenario comes nor how it is shown tells whether it is wrong', () => {
  for (const { name, pack, goal } of careers.filter(({ strength }) => strength === 1700)) {
    const shown = { typo: 0, clean: 0 }
    const inFull = { typo: 0, clean: 0 }
    const traps = new Map(pack.scenarios.filter((one) => one.traps.length > 0).map((one) => [one.id, one]))
    for (let seed = 0; seed < 150; seed++) {
      for (const id of drillOf(pack, goal, seed)) {
        const scenario = traps.get(readItemId(id).scenarioId)
        if (scenario?.difficulty.level !== 3) continue
        const sort = isTypoItem(scenarioHeader(scenario), id) ? 'typo' : 'clean'
        shown[sort] += 1
        if (displayOf(pack, id) === 'full') inFull[sort] += 1
      }
    }
    expect(shown.clean / shown.typo, name).toBeGreaterThanOrEqual(0.6)
    expect(Math.abs(inFull.typo / shown.typo - inFull.clean / shown.clean), name).toBeLessThan(0.08)
  }
})

/** How much of an address is shown, from 1 for all of it to −1 for a name that stands in a group. */
const visibility: Readonly<Record<Display, number>> = {
  full: 1,
  croppedMiddle: 0.5,
  croppedEnd: -0.3,
  nameOnly: -0.6,
  grouped: -1,
}

/** Typo and clean builds of scenarios that may go wrong, and how openly they showed addresses in all. */
interface Seen {
  typo: number
  clean: number
  typoShown: number
  cleanShown: number
}

const nothingSeen = (): Seen => ({ typo: 0, clean: 0, typoShown: 0, cleanShown: 0 })

/** What 200 drills deal that are aimed at somebody who is so many points better at wrong messages than at right ones. */
const seenBy = (pack: ScenarioPack, lead: number): ReadonlyMap<number, Seen> => {
  const expected: Aim['expected'] = ({ scenario, isTypo, display }) =>
    chanceOf(1700 + (isTypo ? lead : 0), scenario.id, scenario.level, display)
  const trapById = new Map(pack.scenarios.filter((one) => one.traps.length > 0).map((one) => [one.id, one]))
  const byLevel = new Map<number, Seen>()
  for (let seed = 0; seed < 200; seed++) {
    for (const id of drillOf(pack, { share: aim, expected, mostLean: 32 }, seed)) {
      const scenario = trapById.get(readItemId(id).scenarioId)
      if (!scenario) continue
      const seen = byLevel.get(scenario.difficulty.level) ?? nothingSeen()
      const sort = isTypoItem(scenarioHeader(scenario), id) ? 'typo' : 'clean'
      seen[sort] += 1
      seen[`${sort}Shown`] += visibility[displayOf(pack, id) ?? 'full']
      byLevel.set(scenario.difficulty.level, seen)
    }
  }
  return byLevel
}

test('whatever somebody is better at, wrong messages are neither the easier ones nor shown more openly', () => {
  for (const pack of packs) {
    for (const lead of [-400, 0, 400]) {
      const byLevel = seenBy(pack, lead)
      for (const [level, { typo, clean }] of byLevel) {
        if (typo >= 100) expect(clean / typo, `${pack.id}, ${lead}, level ${level}`).toBeGreaterThan(0.5)
        if (typo >= 100) expect(clean / typo, `${pack.id}, ${lead}, level ${level}`).toBeLessThan(1)
      }
      const all = [...byLevel.values()].reduce((sum, one) => ({
        typo: sum.typo + one.typo,
        clean: sum.clean + one.clean,
        typoShown: sum.typoShown + one.typoShown,
        cleanShown: sum.cleanShown + one.cleanShown,
      }))
      const difference = all.typoShown / all.typo - all.cleanShown / all.clean
      expect(Math.abs(difference), `${pack.id}, ${lead}`).toBeLessThan(0.1)
    }
  }
})
