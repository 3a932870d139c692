import type { ActivityId } from '../model/activityId.ts'
import type { HostActivity } from './activity.ts'
import { marking } from './marking/marking.ts'
import type { Schemas } from './schemas.ts'
import type { SchemasById } from './tagged.ts'
import { typing } from './typing/typing.ts'

/** Activities as a host has them, by their ids: of each of these schemas one. */
export type HostActivities<ById extends SchemasById = SchemasById> = {
  readonly [Id in keyof ById]: HostActivity<ById[Id]>
}

/** The activity of this id; undefined where there is none, whatever it is called. */
export const activityOf = (activities: HostActivities, id: ActivityId): HostActivity | undefined =>
  Object.hasOwn(activities, id) ? activities[id] : undefined

/** What a host does for every activity there is. */
export const hostActivities: HostActivities<Schemas> = { marking, typing }
