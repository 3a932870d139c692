import { isShallowerThan } from '../basics/depth.ts'
import type { Json } from '../basics/json.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { extentFaults } from './extent.ts'
import type { PackFault } from './pack.ts'

/** The longest pack text that is read, in UTF-16 code units. The largest shipped pack is a twentieth of it. */
export const longestPack = 5_000_000

/** How deep a pack may nest; the format itself nests 8 deep. */
const maxDepth = 16

const fault = (problem: string, fix: string): PackFault => ({ place: 'the pack', problem, fix })

/** What a text is told that is longer than a pack may be. */
export const tooLongFault = (): PackFault =>
  fault(`It is longer than ${longestPack} characters.`, 'Split it into smaller packs.')

/**
 * The JSON value of a pack's text, whatever it says: not too long, not too deep, not too large for a schema or a screen to
 * walk through it. Else what is wrong with it, and the remedy.
 */
export const readPackJson = (text: string): Result<Json, readonly PackFault[]> => {
  if (text.length > longestPack) return err([tooLongFault()])
  let file: Json
  try {
    file = JSON.parse(text) as Json
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err([fault(`It is not JSON: ${reason}.`, 'Correct the text at that place.')])
  }
  if (!isShallowerThan(file, maxDepth)) {
    const fix = 'Take the extra levels out; the format nests 8 deep.'
    return err([fault(`It nests deeper than ${maxDepth} levels.`, fix)])
  }
  const tooLarge = extentFaults(file)
  return tooLarge.length > 0 ? err(tooLarge) : ok(file)
}
