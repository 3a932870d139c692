import { markingSchemas } from './marking/schema.ts'
import { typingSchemas } from './typing/schema.ts'

/**
 * The registry of activities: what each carries and keeps. A new one is a folder, a line here, one among those of the host
 * (`hostActivities.ts`) and one among those of the page; leaving one out does not compile.
 */
export const activitySchemas = {
  marking: markingSchemas,
  typing: typingSchemas,
}

/** The schemas of every activity there is, by its id. */
export type Schemas = typeof activitySchemas
