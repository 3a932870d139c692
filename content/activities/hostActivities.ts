import type { ActivitySchemas, HostActivity } from './activity.ts'
import { marking } from './marking/marking.ts'
import type { Schemas } from './schemas.ts'
import { typing } from './typing/typing.ts'

/** Activities as a host has them, by their ids. */
export type HostActivities = { readonly [Id in string]: HostActivity }

/** What a host does for every activity there is. */
export const hostActivities = {
  marking,
  typing,
} satisfies { readonly [Id in keyof Schemas]: HostActivity<Schemas[Id] & ActivitySchemas> }
