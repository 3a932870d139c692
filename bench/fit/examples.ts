import { buildDirectory } from '../../content/detector/directory.ts'
import { type Seen, seenFor } from '../../content/detector/slips.ts'
import { readDomain } from '../../content/mail/domain.ts'
import type { Group, TestAddress, TestSets } from '../testSets.ts'
import { type Example, fitLogistic } from './logistic.ts'
import { fitParameters } from './parameters.ts'

/** An address of a set with the slips that would explain it. */
interface Candidate {
  readonly truth: TestAddress
  readonly seen: readonly Seen[]
}

const { worthByGroup, rounds, pull } = fitParameters

/** What the detector sees of the addresses of a set that it cannot settle by looking them up. */
export const candidatesIn = (sets: TestSets): readonly Candidate[] => {
  const directory = buildDirectory(sets.directory)
  return sets.addresses.flatMap((truth) => {
    const domain = readDomain(truth.address.slice(truth.address.lastIndexOf('@') + 1))
    if (!domain.ok || worthByGroup[truth.group] === 0) return []
    const host = directory.load(domain.value.text)
    if (directory.exact(host) >= 0 || directory.above(host) >= 0) return []
    return [{ truth, seen: seenFor(domain.value, directory) }]
  })
}

const scoreOf = (weights: ReadonlyMap<string, number>, seen: Seen): number =>
  seen.features.reduce((sum, [name, amount]) => sum + (weights.get(name) ?? 0) * amount, 0)

const likeliest = (weights: ReadonlyMap<string, number>, seen: readonly Seen[]): Seen | undefined => {
  const scored = seen.map((one) => ({ one, score: scoreOf(weights, one) }))
  return scored.sort((a, b) => b.score - a.score)[0]?.one
}

/** What was fitted, and on how much. */
export interface Fitted {
  readonly weights: ReadonlyMap<string, number>
  readonly slips: number
  readonly rights: number
  /** Of addresses that are like nothing known, the share that is wrong all the same. */
  readonly unlikeWrong: number
}

/**
 * Weights by which a slip that did happen tells itself from the likeliest one of a right address. For a wrong address
 * the example is the slip that meant the right domain.
 */
export const fitWeights = (candidates: readonly Candidate[]): Fitted => {
  const count = (group: Group): number => candidates.filter(({ truth }) => truth.group === group).length
  // Even odds: all right addresses together weigh as much as all slips.
  const rightWorth = count('slip') / Math.max(1, count('unseen'))
  let weights: ReadonlyMap<string, number> = new Map()
  let examples: Example[] = []
  for (let round = 0; round < rounds; round++) {
    examples = candidates.flatMap(({ truth, seen }) => {
      const own = truth.wrong ? seen.filter(({ slip }) => slip.intended === truth.intended) : seen
      const one = likeliest(weights, own)
      return one
        ? [
            {
              features: one.features,
              isSlip: truth.wrong,
              weight: worthByGroup[truth.group] * (truth.wrong ? 1 : rightWorth),
            },
          ]
        : []
    })
    weights = fitLogistic(examples, pull)
  }
  const unlike = candidates.filter(({ seen }) => seen.length === 0)
  const unlikeWrong = unlike.filter(({ truth }) => truth.wrong).length
  const slips = examples.filter(({ isSlip }) => isSlip).length
  return {
    weights,
    slips,
    rights: examples.length - slips,
    unlikeWrong: unlikeWrong / Math.max(1, unlikeWrong + (unlike.length - unlikeWrong) * rightWorth),
  }
}
