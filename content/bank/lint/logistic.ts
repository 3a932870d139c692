/** One case to learn from: the features that it has, whether it is a case of what is looked for, and how much it counts. */
export interface Case {
  readonly features: readonly string[]
  readonly isSignal: boolean
}

/** The probability (0 to 1) that a case with these features is one of what is looked for. */
export type Classifier = (features: readonly string[]) => number

const steps = 150
const rate = 1
/** Ridge penalty per step: what keeps a feature of one or two cases from being learnt by heart. */
const ridge = 0.01

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/**
 * Logistic regression over features that are there or not, both classes counting the same whatever their numbers; full
 * gradient steps from zero, so the same cases give the same classifier. With one class only it always says one half.
 */
export const trainLogistic = (cases: readonly Case[]): Classifier => {
  const indexByFeature = new Map<string, number>()
  for (const { features } of cases) {
    for (const feature of features) {
      if (!indexByFeature.has(feature)) indexByFeature.set(feature, indexByFeature.size)
    }
  }
  const rows = cases.map(({ features }) => features.map((feature) => indexByFeature.get(feature) ?? 0))
  const signals = cases.filter((one) => one.isSignal).length
  if (signals === 0 || signals === cases.length) return () => 0.5
  const weightOf = (isSignal: boolean): number => 0.5 / (isSignal ? signals : cases.length - signals)

  const weights = new Float64Array(indexByFeature.size)
  let bias = 0
  const sum = (row: readonly number[]): number => row.reduce((total, at) => total + (weights[at] ?? 0), bias)
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(weights.length)
    let biasSlope = 0
    cases.forEach(({ isSignal }, at) => {
      const row = rows[at] ?? []
      const error = (sigmoid(sum(row)) - Number(isSignal)) * weightOf(isSignal)
      biasSlope += error
      for (const place of row) slope[place] = (slope[place] ?? 0) + error
    })
    bias -= rate * biasSlope
    for (let at = 0; at < weights.length; at++) {
      weights[at] = (weights[at] ?? 0) * (1 - rate * ridge) - rate * (slope[at] ?? 0)
    }
  }
  return (features) =>
    sigmoid(features.reduce((total, feature) => total + (weights[indexByFeature.get(feature) ?? -1] ?? 0), bias))
}
