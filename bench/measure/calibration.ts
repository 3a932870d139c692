import type { Judged } from './quality.ts'

/** How far stated confidence is from what comes true. */
export interface Calibration {
  /** Expected calibration error over the set as it is: half of it wrong. */
  readonly raw: number
  /** The same, slips weighing as many as there are in life. */
  readonly reweighted: number
}

const bins = 15

/** Expected calibration error over bins of equal width, each address with its weight. Source: Guo et al. 2017, §2. */
const expectedError = (judged: readonly Judged[], weightOf: (wrong: boolean) => number): number => {
  const total = Array.from({ length: bins }, () => ({ weight: 0, wrong: 0, confidence: 0 }))
  let all = 0
  for (const { truth, verdict } of judged) {
    const bin = total[Math.min(bins - 1, Math.floor(verdict.confidence * bins))]
    if (bin === undefined) continue
    const weight = weightOf(truth.wrong)
    bin.weight += weight
    bin.confidence += weight * verdict.confidence
    if (truth.wrong) bin.wrong += weight
    all += weight
  }
  return total.reduce((sum, bin) => sum + Math.abs(bin.wrong - bin.confidence), 0) / all
}

/** Calibration over slips and unseen right addresses; `baseRate` is the share of wrong addresses in life. */
export const measureCalibration = (judged: readonly Judged[], baseRate: number): Calibration => {
  const some = judged.filter(({ truth }) => truth.group === 'slip' || truth.group === 'unseen')
  const wrong = some.filter(({ truth }) => truth.wrong).length
  return {
    raw: expectedError(some, () => 1),
    reweighted: expectedError(some, (isWrong) => (isWrong ? baseRate / wrong : (1 - baseRate) / (some.length - wrong))),
  }
}
