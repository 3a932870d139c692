import { packRoom } from './packRoom.ts'
import { packTools } from './packTools.ts'

/** What a trainer may ask of a host. */
export const trainer = { ...packTools, ...packRoom }
export type TrainerCalls = typeof trainer
