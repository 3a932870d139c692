import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import {
  type DirectoryProgress,
  directorySteps,
  largestDirectory,
} from '../../content/authoring/directory/readDirectory.ts'
import {
  type DirectoryChoices,
  type DirectoryFault,
  type DirectoryReading,
  directoryFault,
} from '../../content/authoring/directory/reading.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'

/** Why a file was not imported: what is wrong with it, the system's reason, or somebody called it off. */
export type ImportFault =
  | { readonly is: 'fault'; readonly fault: DirectoryFault }
  | { readonly is: 'unreadable'; readonly reason: string }
  | { readonly is: 'cancelled' }

/** Who follows an import, and who may call it off. */
export interface ImportWatch {
  readonly onProgress?: (progress: DirectoryProgress) => void
  readonly signal?: AbortSignal
}

/** The bytes of a file, one more than a directory may have at most. A file that says it is larger is not read. */
const readBytes = async (path: string): Promise<Result<Uint8Array, ImportFault>> => {
  try {
    const { size } = await stat(path)
    if (size > largestDirectory) {
      return err({ is: 'fault', fault: directoryFault('tooLarge', { bytes: size, most: largestDirectory }) })
    }
    const parts: Buffer[] = []
    // A pipe and a device have no size to ask for: it ends where enough was read.
    for await (const part of createReadStream(path, { end: largestDirectory })) parts.push(part as Buffer)
    return ok(Buffer.concat(parts))
  } catch (problem) {
    return err({ is: 'unreadable', reason: problem instanceof Error ? problem.message : String(problem) })
  }
}

/**
 * Reads a directory from a file, in steps between which everything else goes on: 50,000 rows take about a second. Fails
 * where nothing of it can be read, and where `signal` calls it off.
 */
export const importDirectory = async (
  path: string,
  choices: DirectoryChoices,
  { onProgress, signal }: ImportWatch = {},
): Promise<Result<DirectoryReading, ImportFault>> => {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const steps = directorySteps(bytes.value, choices)
  for (;;) {
    if (signal?.aborted) return err({ is: 'cancelled' })
    const step = steps.next()
    if (step.done) return step.value.ok ? step.value : err({ is: 'fault', fault: step.value.error })
    onProgress?.(step.value)
    await setImmediate()
  }
}
