import { packRoom } from './packRoom.ts'
import { packTools } from './packTools.ts'
import { studio } from './studio.ts'

/** What a trainer may ask of a host. */
export const trainer = { ...packTools, ...packRoom, ...studio }
export type TrainerCalls = typeof trainer
