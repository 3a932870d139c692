import { buildDirectory } from '../../content/detector/directory.ts'
import { loadHost } from '../../content/detector/host.ts'
import { type Seen, seenFor } from '../../content/detector/slips.ts'
import { readDomain } from '../../content/mail/domain.ts'
import type { Group, TestAddress, TestSets } from '../testSets.ts'
import { type Example, fitLogistic } from './logistic.ts'

/** An address of a set with the slips that would explain it. */
interface Candidate {
  readonly truth: TestAddress
  readonly seen: readonly Seen[]
}

/**
 * What an address of each group counts for. A sister is the same name under another real ending, mostly the same
 * owner's: seldom written to by chance, often by people who know both.
 */
const worthByGroup: Readonly<Record<Group, number>> = {
  known: 0,
  subdomain: 0,
  unseen: 1,
  neighbour: 0,
  sister: 0.35,
  slip: 1,
  slipOnReal: 0,
}

/** How often the likeliest slip of each right address is chosen anew, with the weights of the round before. */
const rounds = 4
/** How much evidence a weight is drawn to 0 by. */
const pull = 1

/** What the detector sees of the addresses of a set that it cannot settle by looking them up. */
export const candidatesIn = (sets: TestSets): readonly Candidate[] => {
  const directory = buildDirectory(sets.directory)
  return sets.addresses.flatMap((truth) => {
    const domain = readDomain(truth.address.slice(truth.address.lastIndexOf('@') + 1))
    if (!domain.ok || worthByGroup[truth.group] === 0) return []
    loadHost(domain.value.text)
    if (directory.exact() >= 0 || directory.above() >= 0) return []
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
