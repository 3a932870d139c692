import { type Random, randomFrom } from '../../../content/basics/random.ts'

/** What a suite tried and found. */
export interface Found {
  /** How many times it tried. */
  readonly tried: number
  /** How each of them ended, and how many did. */
  readonly ends: Readonly<Record<string, number>>
  /** What must never happen, each in a line; none where all is well. */
  readonly faults: readonly string[]
}

/** Tries something as many times as it is told, each time by another chance. `folder` is empty, and removed afterwards. */
export interface Suite {
  readonly name: string
  readonly summary: string
  /** How it ended; it throws `Fault` for what must never happen. */
  readonly attempt: (at: number, random: Random, folder: string) => Promise<string>
}

/** What must never happen. */
class Fault extends Error {
  override name = 'Fault'
}

/** Throws where something is not so. */
export const must = (isSo: boolean, otherwise: string): void => {
  if (!isSo) throw new Fault(otherwise)
}

/** Runs a suite `n` times. `inFolder` makes an empty folder, hands it over, and removes it. */
export const runSuite = async (
  suite: Suite,
  n: number,
  seed: number,
  inFolder: <Value>(work: (folder: string) => Promise<Value>) => Promise<Value>,
): Promise<Found> => {
  const ends: Record<string, number> = {}
  const faults: string[] = []
  for (let at = 0; at < n; at += 1) {
    try {
      const end = await inFolder((folder) => suite.attempt(at, randomFrom(`${suite.name}/${seed}/${at}`), folder))
      ends[end] = (ends[end] ?? 0) + 1
    } catch (problem) {
      faults.push(`${suite.name} ${at}, seed ${seed}: ${problem instanceof Fault ? problem.message : String(problem)}`)
    }
  }
  return { tried: n, ends, faults }
}
