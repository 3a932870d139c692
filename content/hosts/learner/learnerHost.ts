import type { SchemasById } from '../../activities/tagged.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import { openShelf } from '../../packs/packShelf.ts'
import type { HostPorts } from '../ports.ts'
import { answerCalls } from './answers.ts'
import { careCalls } from './care.ts'
import { createLearnerModels } from './learnerModels.ts'
import { packCalls } from './packs.ts'
import { progressCalls } from './progress.ts'
import { sessionCalls } from './sessions.ts'
import { settingsCalls } from './settings.ts'
import { startCalls } from './start.ts'

/**
 * The learner's host: deals items, judges answers itself, and keeps them in the ledger. It plays the activities that it is
 * given, and knows none of them by name.
 */
export const learnerHost = <ById extends SchemasById>(given: HostPorts<ById>): Host<LearnerCallsOf<ById>> => {
  const shelf = openShelf(given.packs, given.ledger)
  const ports = { ...given, shelf, learner: createLearnerModels(given) }
  const host: Host<LearnerCallsOf> = {
    ...careCalls(ports),
    ...settingsCalls(ports),
    ...packCalls(ports),
    ...startCalls(ports),
    ...answerCalls(ports),
    ...sessionCalls(ports),
    ...progressCalls(ports),
  }
  // What a call says of an activity comes from that very activity, and so is what its schemas say.
  return host as Host<LearnerCallsOf<ById>>
}
