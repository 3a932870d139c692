import { markingPage } from './marking/page.ts'
import type { PageActivity } from './pageActivity.ts'
import type { Schemas } from './schemas.ts'
import type { SchemasById } from './tagged.ts'
import { typingPage } from './typing/page.ts'

/** Activities as a page has them, by their ids: of each of these schemas one. */
export type PageActivities<ById extends SchemasById = SchemasById> = {
  readonly [Id in keyof ById]: PageActivity<ById[Id]>
}

/** What a page does for every activity there is, without its screens. */
export const pageActivities: PageActivities<Schemas> = { marking: markingPage, typing: typingPage }
