import { displayWeightOf, weightByDisplay } from '../item/displays.ts'
import type { Attempt } from '../model/attempt.ts'
import { Display } from '../model/item.ts'
import { readItemId } from '../model/itemId.ts'
import type { ScenarioHeader } from '../packs/packHeader.ts'
import type { Aim } from './aim.ts'
import { expectedScore, type Rating, rate, unknownRating } from './rating.ts'

/**
 * How many answers it takes before ratings steer the draw. After 30 the learner's deviation is below 100, so that an
 * aim of 80 % is one of 70 to 88 % at worst (one standard error); after ten it could be a coin's toss.
 */
export const enoughAnswers = 30

/** The share of messages that a drill aims to be answered right: hard enough to teach, easy enough to go on. */
export const aim = 0.8

/** How strong the learner is and how hard each task has proved, from what was answered so far; plain JSON. */
export interface Strengths {
  readonly learner: Rating
  readonly tasks: Readonly<Record<string, Rating>>
  /** What a way of showing addresses adds to a task, in points. */
  readonly displays: Readonly<Record<Display, Rating>>
  readonly answers: number
}

/**
 * What is rated on the other side: a scenario in one version, as a typo item or as a clean one. They are two tasks:
 * to see what is wrong, and to leave alone what is right.
 */
const taskKey = (scenarioId: string, version: number, isTypo: boolean): string =>
  `${scenarioId}@${version}/${isTypo ? 'typo' : 'clean'}`

/** Points between two levels of an author. */
const levelPoints = 150

/**
 * What is thought of a task before anybody has answered it: its author's level, 1 to 5, 150 points apart. The author
 * is worth a few answers: a deviation of 200, not 350.
 */
const authoredRating = (level: number): Rating => ({
  ...unknownRating,
  rating: unknownRating.rating + levelPoints * (level - 3),
  deviation: 200,
})

/** What is thought of a way of showing addresses before anybody has met it: as much as the levels say. */
const displayRating = (display: Display): Rating => ({
  ...unknownRating,
  rating: levelPoints * weightByDisplay[display],
  deviation: 100,
})

/** All ways of showing addresses before anybody has met one. */
const displaysUnmet = Object.fromEntries(
  Display.options.map((display) => [display, displayRating(display)]),
) as Strengths['displays']

/** A task shown so: what it takes by itself and what showing it so adds, against what is usual at its level. */
const shownAs = (task: Rating, display: Rating, level: number): Rating => ({
  ...task,
  rating: task.rating + display.rating - levelPoints * displayWeightOf(level),
  deviation: Math.hypot(task.deviation, display.deviation),
})

/** Whether a message was answered right: everything wrong caught, and nothing right marked. */
const isRight = ({ outcomes }: Attempt): boolean =>
  outcomes.every(({ outcome }) => outcome === 'hit' || outcome === 'correctRejection')

/** One answer as a game: the learner against a task, shown in one way. */
interface Met {
  readonly key: string
  readonly display: Display
  readonly task: Rating
  /** The task with what showing it so adds. */
  readonly shown: Rating
  readonly isRight: boolean
}

/** The rating of one part of what the learner met, the other parts being as they were before. */
const rateAgainst = (part: Rating, met: readonly Met[], learner: Rating): Rating =>
  rate(
    part,
    met.map(({ shown, isRight }) => ({
      opponent: {
        ...learner,
        rating: learner.rating - (shown.rating - part.rating),
        deviation: Math.sqrt(learner.deviation ** 2 + shown.deviation ** 2 - part.deviation ** 2),
      },
      score: isRight ? 0 : 1,
    })),
  )

/** Of somebody who has answered nothing. */
export const noStrengths: Strengths = { learner: unknownRating, tasks: {}, displays: displaysUnmet, answers: 0 }

/** Plays one sitting as a rating period: the learner against each task, all with the ratings from before it. */
export const strengthsAfter = (before: Strengths, attempts: readonly Attempt[]): Strengths => {
  if (attempts.length === 0) return before
  const { learner } = before
  const met = attempts.map((attempt): Met => {
    const { scenarioId, version } = readItemId(attempt.item.id)
    const { difficulty, display } = attempt.item
    const key = taskKey(scenarioId, version, attempt.key.wrong.length > 0)
    const task = before.tasks[key] ?? authoredRating(difficulty)
    return { key, display, task, shown: shownAs(task, before.displays[display], difficulty), isRight: isRight(attempt) }
  })
  const tasks = { ...before.tasks }
  for (const [key, games] of Map.groupBy(met, (one) => one.key)) {
    const [first] = games
    if (first) tasks[key] = rateAgainst(first.task, games, learner)
  }
  const displays = { ...before.displays }
  for (const [display, games] of Map.groupBy(met, (one) => one.display)) {
    displays[display] = rateAgainst(displays[display], games, learner)
  }
  const games = met.map(({ shown, isRight }) => ({ opponent: shown, score: isRight ? 1 : 0 }))
  return { learner: rate(learner, games), tasks, displays, answers: before.answers + attempts.length }
}

/** A scenario as it is weighed. */
type Weighed = Pick<ScenarioHeader, 'id' | 'version' | 'level'>

/** How likely the learner answers a task right, 0 to 1: by the author's level alone until there are enough answers. */
export const expectedFor = (strengths: Strengths, scenario: Weighed, isTypo: boolean, display: Display): number => {
  const { level } = scenario
  const authored = authoredRating(level)
  if (strengths.answers < enoughAnswers) {
    return expectedScore(unknownRating, shownAs(authored, displayRating(display), level))
  }
  const task = strengths.tasks[taskKey(scenario.id, scenario.version, isTypo)] ?? authored
  return expectedScore(strengths.learner, shownAs(task, strengths.displays[display], level))
}

/** How far a drill may lean for somebody who may be anybody, and for somebody whose answers are known. */
const leanOf = { stranger: 8, known: 32 } as const

/** What the next drill is aimed at: that the learner answers four messages in five right. */
export const aimFor = (strengths: Strengths): Aim => ({
  share: aim,
  expected: ({ scenario, isTypo, display }) => expectedFor(strengths, scenario, isTypo, display),
  mostLean: strengths.answers < enoughAnswers ? leanOf.stranger : leanOf.known,
})
