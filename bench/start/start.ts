import { measureHostStart, showHostStart } from './hostStart.ts'
import { measurePageStart, showPageStart } from './pageStart.ts'

/** What is measured of a start, as one text for the eye: the host's, then the page's. */
export const reportStart = async (rounds: number): Promise<string> => {
  const host = showHostStart(await measureHostStart(rounds))
  return `${host}\n\n${showPageStart(await measurePageStart(rounds))}`
}
