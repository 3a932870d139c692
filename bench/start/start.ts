import { measureHostStart, showHostStart } from './hostStart.ts'

/** What is measured of a start, as one text for the eye. */
export const reportStart = async (rounds: number): Promise<string> => showHostStart(await measureHostStart(rounds))
