import { auditor } from './auditor.ts'
import type { ClientOf } from './client.ts'
import { learner } from './learner.ts'

/** What the page of somebody's own machine may ask: a learner plays there, and may take the records along. */
export const ownMachine = { ...learner, ...auditor }

/** The host as such a page sees it. */
export type Client = ClientOf<typeof ownMachine>
