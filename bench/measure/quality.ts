import type { Judge, Verdict } from '../rivals/judge.ts'
import type { Group, TestAddress } from '../testSets.ts'

/** An address with what was said of it. */
export interface Judged {
  readonly truth: TestAddress
  readonly verdict: Verdict
}

/** One number for how well a judge did, null where there is nothing to count. */
export interface Quality {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Area under the curve of precision over recall, as average precision. */
  readonly prAuc: number | null
  /** What may be had of recall for how many false alarms. */
  readonly curve: readonly CurvePoint[]
  /** Of the wrong addresses that were flagged, the share whose right domain was named. */
  readonly intendedRight: number | null
  /** Flagged of a thousand, by group of right addresses. */
  readonly flaggedPerThousand: Readonly<
    Record<'known' | 'subdomain' | 'unseen' | 'neighbour' | 'sister', number | null>
  >
  /** Share of the slips on somebody else's domain that were flagged. */
  readonly recallOnReal: number | null
}

/** The most recall that a threshold gives with so few false alarms, and the lowest such threshold. */
export interface CurvePoint {
  /** The most false alarms, of a thousand unseen right addresses. */
  readonly perThousand: number
  readonly recall: number
  /** Null when no threshold is strict enough. */
  readonly threshold: number | null
}

/** The false alarms that recall is given for. */
const falseAlarmLimits = [1, 2, 5, 10, 20, 50] as const

const share = (count: number, of: number): number | null => (of === 0 ? null : count / of)

/** Everybody's word on every address. */
export const judgeAll = (judge: Judge, addresses: readonly TestAddress[]): readonly Judged[] =>
  addresses.map((truth) => ({ truth, verdict: judge.judge(truth.address) }))

const ofGroup = (judged: readonly Judged[], group: Group): readonly Judged[] =>
  judged.filter(({ truth }) => truth.group === group)

const flaggedIn = (judged: readonly Judged[]): number => judged.filter(({ verdict }) => verdict.flagged).length

/** Slips and unseen right addresses by confidence, those of equal confidence together, surest first. */
const byConfidence = (judged: readonly Judged[]): readonly { confidence: number; wrong: number; right: number }[] => {
  const stepByConfidence = new Map<number, { confidence: number; wrong: number; right: number }>()
  for (const { truth, verdict } of judged) {
    const { confidence } = verdict
    const step = stepByConfidence.get(confidence) ?? { confidence, wrong: 0, right: 0 }
    if (truth.wrong) step.wrong++
    else step.right++
    stepByConfidence.set(confidence, step)
  }
  return [...stepByConfidence.values()].sort((a, b) => b.confidence - a.confidence)
}

/**
 * How well a judge parts slips from unseen right addresses, and what it does to the groups apart. Those that it says
 * nothing about come last in the curve, all together; no threshold reaches down to them.
 */
export const measureQuality = (judged: readonly Judged[]): Quality => {
  const slips = ofGroup(judged, 'slip')
  const unseen = ofGroup(judged, 'unseen')
  const caught = flaggedIn(slips)
  const alarms = flaggedIn(unseen)
  const precision = share(caught, caught + alarms)
  const recall = share(caught, slips.length)

  let [wrong, right, area] = [0, 0, 0]
  const curve = falseAlarmLimits.map((perThousand) => ({ perThousand, recall: 0, threshold: null as number | null }))
  for (const step of byConfidence([...slips, ...unseen])) {
    wrong += step.wrong
    right += step.right
    area += (step.wrong / slips.length) * (wrong / (wrong + right))
    for (const point of curve) {
      if (step.confidence <= 0 || right * 1000 > point.perThousand * unseen.length) continue
      point.recall = wrong / slips.length
      point.threshold = step.confidence
    }
  }
  const perThousand = (group: Group): number | null => {
    const some = ofGroup(judged, group)
    return some.length === 0 ? null : (flaggedIn(some) / some.length) * 1000
  }
  const named = slips.filter(({ truth, verdict }) => verdict.flagged && verdict.intended === truth.intended).length
  const onReal = ofGroup(judged, 'slipOnReal')
  return {
    precision,
    recall,
    f1:
      precision === null || recall === null || precision + recall === 0
        ? null
        : (2 * precision * recall) / (precision + recall),
    prAuc: slips.length === 0 ? null : area,
    curve: slips.length === 0 || unseen.length === 0 ? [] : curve,
    intendedRight: share(named, caught),
    flaggedPerThousand: {
      known: perThousand('known'),
      subdomain: perThousand('subdomain'),
      unseen: perThousand('unseen'),
      neighbour: perThousand('neighbour'),
      sister: perThousand('sister'),
    },
    recallOnReal: share(flaggedIn(onReal), onReal.length),
  }
}

/** How one rule's slips fared. */
export interface RuleQuality {
  readonly rule: string
  readonly count: number
  readonly recall: number
  readonly intendedRight: number | null
}

/** Recall and named intended domain for each rule that makes slips, in the rules' order of names. */
export const measureRules = (judged: readonly Judged[]): readonly RuleQuality[] => {
  const slips = ofGroup(judged, 'slip')
  return [...new Set(slips.map(({ truth }) => truth.rule))].sort().map((rule) => {
    const some = slips.filter(({ truth }) => truth.rule === rule)
    const caught = some.filter(({ verdict }) => verdict.flagged)
    const named = caught.filter(({ truth, verdict }) => verdict.intended === truth.intended).length
    return { rule, count: some.length, recall: caught.length / some.length, intendedRight: share(named, caught.length) }
  })
}
