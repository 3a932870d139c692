import type { ActivitySchemas } from '../../../content/activities/activity.ts'
import type { Schemas } from '../../../content/activities/schemas.ts'
import type { ActivityScreens, Way } from './activityScreens.ts'
import { markingScreens } from './marking/markingScreens.tsx'
import { typingScreens } from './typing/typingScreens.tsx'

/** The screens of every activity there is, by its id. Leaving one out does not compile. */
const screens = {
  marking: markingScreens,
  typing: typingScreens,
} satisfies { readonly [Id in keyof Schemas]: ActivityScreens<Schemas[Id] & ActivitySchemas> }

/** The screens of an activity. Throws for one that there is not: a host deals none that its page does not have. */
export const screensOf = (activity: string): ActivityScreens => {
  const found: ActivityScreens | undefined = (screens as Readonly<Record<string, ActivityScreens>>)[activity]
  if (!found) throw new Error(`There are no screens for the activity ${activity}.`)
  return found
}

/** The ways to play that have a page of their own, in the order in which they are offered. */
export const ways: readonly Way[] = Object.values(screens)
  .flatMap((one) => one.ways)
  .sort((a, b) => a.rank - b.rank)
