/** One example: what was seen, whether it was a slip, and how many like it it stands for. */
export interface Example {
  readonly features: readonly (readonly [name: string, amount: number])[]
  readonly isSlip: boolean
  readonly weight: number
}

/** Solves `matrix · x = right` for a symmetric positive definite matrix (Cholesky), in place. */
const solve = (matrix: Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = at(row, column)
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k)
      const target = matrix[row]
      if (target) target[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column)
    }
  }
  const x = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let sum = x[row] ?? 0
    for (let k = 0; k < row; k++) sum -= at(row, k) * (x[k] ?? 0)
    x[row] = sum / at(row, row)
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] ?? 0
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (x[k] ?? 0)
    x[row] = sum / at(row, row)
  }
  return x
}

const rounds = 25

/**
 * Weights of a logistic regression by Newton's method. `pull` draws every weight but the bias towards 0, as if so much
 * evidence had been seen for it: rare features stay small.
 */
export const fitLogistic = (examples: readonly Example[], pull: number): Map<string, number> => {
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort()
  const indexByName = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ features, isSlip, weight }) => ({
    index: Int32Array.from(features, ([name]) => indexByName.get(name) ?? 0),
    amount: Float64Array.from(features, ([, amount]) => amount),
    target: isSlip ? 1 : 0,
    weight,
  }))
  const weights = new Float64Array(names.length)
  const pulls = names.map((name) => (name === 'bias' ? 1e-6 : pull))
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (weight, i) => -(pulls[i] ?? 0) * weight)
    const curvature = Array.from(names, (_, i) => {
      const row = new Float64Array(names.length)
      row[i] = pulls[i] ?? 0
      return row
    })
    for (const { index, amount, target, weight } of rows) {
      let sum = 0
      for (let k = 0; k < index.length; k++) sum += (weights[index[k] ?? 0] ?? 0) * (amount[k] ?? 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const spread = weight * Math.max(chance * (1 - chance), 1e-6)
      for (let k = 0; k < index.length; k++) {
        const i = index[k] ?? 0
        gradient[i] = (gradient[i] ?? 0) + weight * (target - chance) * (amount[k] ?? 0)
        for (let l = 0; l < index.length; l++) {
          const row = curvature[i]
          const j = index[l] ?? 0
          if (row) row[j] = (row[j] ?? 0) + spread * (amount[k] ?? 0) * (amount[l] ?? 0)
        }
      }
    }
    const step = solve(curvature, gradient)
    let largest = 0
    step.forEach((by, i) => {
      const bounded = Math.max(-2, Math.min(2, by))
      weights[i] = (weights[i] ?? 0) + bounded
      largest = Math.max(largest, Math.abs(bounded))
    })
    if (largest < 1e-4) break
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]))
}
