/** One case to learn from: the features that it has, and whether it is a case of what is looked for. */
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

/** Cases that look the same: the places of their features, and how many of them are a signal and how many are not. */
interface Row {
  readonly places: readonly number[]
  signal: number
  noise: number
}

const condense = (cases: readonly Case[], indexByFeature: ReadonlyMap<string, number>): Row[] => {
  const rowByLooks = new Map<string, Row>()
  for (const { features, isSignal } of cases) {
    const places = features.map((feature) => indexByFeature.get(feature) ?? 0).sort((a, b) => a - b)
    const looks = places.join()
    const row = rowByLooks.get(looks) ?? { places, signal: 0, noise: 0 }
    rowByLooks.set(looks, row)
    if (isSignal) row.signal++
    else row.noise++
  }
  return [...rowByLooks.values()]
}

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
  const signals = cases.filter((one) => one.isSignal).length
  if (signals === 0 || signals === cases.length) return () => 0.5
  const rows = condense(cases, indexByFeature)

  const weights = new Float64Array(indexByFeature.size)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(weights.length)
    let biasSlope = 0
    for (const { places, signal, noise } of rows) {
      let sum = bias
      for (const place of places) sum += weights[place] ?? 0
      const called = sigmoid(sum)
      const error = ((called - 1) * signal) / signals / 2 + (called * noise) / (cases.length - signals) / 2
      biasSlope += error
      for (const place of places) slope[place] = (slope[place] ?? 0) + error
    }
    bias -= rate * biasSlope
    for (let at = 0; at < weights.length; at++) {
      weights[at] = (weights[at] ?? 0) * (1 - rate * ridge) - rate * (slope[at] ?? 0)
    }
  }
  return (features) =>
    sigmoid(features.reduce((total, feature) => total + (weights[indexByFeature.get(feature) ?? -1] ?? 0), bias))
}
