import type { LearnerCalls } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { HostPorts } from '../ports.ts'
import { answerCalls } from './answers.ts'
import { packCalls } from './packs.ts'
import { progressCalls } from './progress.ts'
import { sessionCalls } from './sessions.ts'
import { settingsCalls } from './settings.ts'
import { startCalls } from './start.ts'

/** The learner's host: deals items, judges answers itself, and keeps them in the ledger. */
export const learnerHost = (ports: HostPorts): Host<LearnerCalls> => ({
  ...settingsCalls(ports),
  ...packCalls(ports),
  ...startCalls(ports),
  ...answerCalls(ports),
  ...sessionCalls(ports),
  ...progressCalls(ports),
})
