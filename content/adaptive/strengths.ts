import { readItemId } from '../item/itemId.ts'
import type { Attempt } from '../records/attempt.ts'
import type { Played } from './played.ts'
import { expectedScore, type Rating, rate, unknownRating } from './rating.ts'

/**
 * How many answers it takes before ratings steer the draw. After 30 the learner's deviation is below 100, so that an
 * aim of 80 % is one of 70 to 88 % at worst (one standard error); after ten it could be a coin's toss.
 */
export const enoughAnswers = 30

/** The share of messages that a drill aims to be answered right: hard enough to teach, easy enough to go on. */
export const aim = 0.8

/** How strong the learner is and how hard each task has proved, from what was answered so far. */
export interface Strengths {
  readonly learner: Rating
  readonly taskByKey: ReadonlyMap<string, Rating>
  readonly answers: number
}

/**
 * What is rated on the other side: a scenario in one version, as a typo item or as a clean one. They are two tasks:
 * to see what is wrong, and to leave alone what is right.
 */
const taskKey = (scenarioId: string, version: number, isTypo: boolean): string =>
  `${scenarioId}@${version}/${isTypo ? 'typo' : 'clean'}`

/**
 * What is thought of a task before anybody has answered it: its author's level, 1 to 5, 150 points apart. The author
 * is worth a few answers: a deviation of 200, not 350.
 */
const authoredRating = (level: number): Rating => ({
  ...unknownRating,
  rating: unknownRating.rating + 150 * (level - 3),
  deviation: 200,
})

/** Whether a message was answered right: everything wrong caught, and nothing right marked. */
const isRight = ({ outcomes }: Attempt): boolean =>
  outcomes.every(({ outcome }) => outcome === 'hit' || outcome === 'correctRejection')

/** Plays one session as a rating period: the learner against each task, all with the ratings from before it. */
const playPeriod = (before: Strengths, attempts: readonly Attempt[]): Strengths => {
  const games = attempts.map((attempt) => {
    const { scenarioId, version } = readItemId(attempt.item.id)
    const key = taskKey(scenarioId, version, attempt.key.wrong.length > 0)
    const task = before.taskByKey.get(key) ?? authoredRating(attempt.item.difficulty)
    return { key, task, score: isRight(attempt) ? 1 : 0 }
  })
  const taskByKey = new Map(before.taskByKey)
  for (const [key, met] of Map.groupBy(games, (game) => game.key)) {
    const lost = met.map(({ score }) => ({ opponent: before.learner, score: 1 - score }))
    const [first] = met
    if (first) taskByKey.set(key, rate(first.task, lost))
  }
  const learner = rate(
    before.learner,
    games.map(({ task, score }) => ({ opponent: task, score })),
  )
  return { learner, taskByKey, answers: before.answers + attempts.length }
}

/** The ratings after all sessions, oldest first. A session is one rating period; one without answers is none. */
export const strengthsAfter = (sessions: readonly Played[]): Strengths =>
  sessions
    .filter(({ attempts }) => attempts.length > 0)
    .reduce((strengths: Strengths, { attempts }) => playPeriod(strengths, attempts), {
      learner: unknownRating,
      taskByKey: new Map(),
      answers: 0,
    })

/** A scenario as it is weighed. */
interface Weighed {
  readonly id: string
  readonly version: number
  readonly difficulty: { readonly level: number }
}

/** How likely the learner answers a task right, 0 to 1: by the author's level alone until there are enough answers. */
export const expectedFor = (strengths: Strengths, scenario: Weighed, isTypo: boolean): number => {
  const authored = authoredRating(scenario.difficulty.level)
  if (strengths.answers < enoughAnswers) return expectedScore(unknownRating, authored)
  const task = strengths.taskByKey.get(taskKey(scenario.id, scenario.version, isTypo)) ?? authored
  return expectedScore(strengths.learner, task)
}

/** How much further from the aim it takes for a task to be wanted half as much. */
const halving = 0.08

/**
 * How much a task is wanted in the next drill, above 0 to 1: most where the learner is expected to be right four times
 * in five. The nearer of two is wanted more however far both are, and nothing is never wanted: all is met in the end.
 */
export const wantedFor = (strengths: Strengths, scenario: Weighed, isTypo: boolean): number =>
  2 ** (-Math.abs(expectedFor(strengths, scenario, isTypo) - aim) / halving)
