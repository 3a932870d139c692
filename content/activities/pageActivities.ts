import type { ActivitySchemas } from './activity.ts'
import { markingPage } from './marking/page.ts'
import type { PageActivity } from './pageActivity.ts'
import type { Schemas } from './schemas.ts'
import { typingPage } from './typing/page.ts'

/** Activities as a page has them, by their ids. */
export type PageActivities = { readonly [Id in string]: PageActivity }

/** What a page does for every activity there is, without its screens. */
export const pageActivities = {
  marking: markingPage,
  typing: typingPage,
} satisfies { readonly [Id in keyof Schemas]: PageActivity<Schemas[Id] & ActivitySchemas> }
