import { hostActivities } from '../activities/hostActivities.ts'
import { activitySchemas } from '../activities/schemas.ts'
import { auditor } from '../contract/auditor.ts'
import type { OutputOf } from '../contract/call.ts'
import { type ClientOf, connect } from '../contract/client.ts'
import { learnerCalls } from '../contract/learner.ts'
import { role, serve } from '../contract/serve.ts'
import { auditorHost } from '../hosts/auditor/auditorHost.ts'
import { learnerHost } from '../hosts/learner/learnerHost.ts'
import type { Ledger } from '../records/ledger.ts'
import { countOutside, countOutsideSchemas } from './countOutside.ts'
import { portsOver } from './hosts.ts'

/** For tests: the registry with a third activity in it: a line among the schemas, a line among the hosts' halves. */
export const plantedSchemas = { ...activitySchemas, countOutside: countOutsideSchemas }
const plantedActivities = { ...hostActivities, countOutside }

const plantedLearner = learnerCalls(plantedSchemas)
const plantedMachine = { ...plantedLearner, ...auditor }

/** For tests: a client of a learner and an auditor who have the third activity, over a ledger. */
export const openPlanted = (ledger: Ledger): ClientOf<typeof plantedMachine> => {
  const ports = { ...portsOver({ ledger }), activities: plantedActivities }
  const roles = [role(plantedLearner, learnerHost(ports)), role(auditor, auditorHost(ports))]
  return connect(
    plantedMachine,
    serve(roles, (bug) => {
      throw bug
    }),
  )
}

/** For tests: what is dealt there. */
export type PlantedDealt = OutputOf<typeof plantedLearner.startSession>['dealt']

/** For tests: what a session of the third activity was dealt. */
export const countOutsideIn = (dealt: PlantedDealt): Extract<PlantedDealt, { activity: 'countOutside' }>['content'] => {
  if (dealt.activity !== 'countOutside') throw new Error(`This is ${dealt.activity}.`)
  return dealt.content
}
