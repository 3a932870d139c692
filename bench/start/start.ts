import { measurePageStart, showPageStart } from './pageStart.ts'

/** What is measured of a start, as one text for the eye. */
export const reportStart = async (rounds: number): Promise<string> => showPageStart(await measurePageStart(rounds))
