import { directorySteps } from '../authoring/directory/readDirectory.ts'
import type { DirectoryChoices, DirectoryFault, DirectoryReading } from '../authoring/directory/reading.ts'
import type { Result } from '../basics/result.ts'

/** For tests: reads a whole directory at once. */
export const readWhole = (
  file: string | Uint8Array,
  choices?: DirectoryChoices,
): Result<DirectoryReading, DirectoryFault> => {
  const steps = directorySteps(typeof file === 'string' ? new TextEncoder().encode(file) : file, choices)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** For tests: what was read of a file that can be. */
export const readingOf = (file: string | Uint8Array, choices?: DirectoryChoices): DirectoryReading => {
  const read = readWhole(file, choices)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** For tests: the faulty rows of a file, each as `row field code`. */
export const faultsOf = (reading: DirectoryReading): string[] =>
  reading.faults.map(({ row, field, code }) => `${row} ${field ?? '*'} ${code}`)
