import type { ActivitySchemas } from '../../../content/activities/activity.ts'
import type { Schemas } from '../../../content/activities/schemas.ts'
import type { ActivityScreens, SessionScreens, Way } from './activityScreens.ts'
import { markingScreens } from './marking/markingScreens.tsx'
import { typingScreens } from './typing/typingScreens.tsx'

/** The screens of every activity there is, by its id. Leaving one out does not compile. */
const screens = {
  marking: markingScreens,
  typing: typingScreens,
} satisfies { readonly [Id in keyof Schemas]: ActivityScreens<Schemas[Id] & ActivitySchemas> }

/** An activity as a page shows it. Throws for one that there is not: a host deals none that its page does not have. */
export const screensOf = (activity: string): ActivityScreens => {
  const found: ActivityScreens | undefined = (screens as Readonly<Record<string, ActivityScreens>>)[activity]
  if (!found) throw new Error(`There are no screens for the activity ${activity}.`)
  return found
}

const fetched = new Map<string, SessionScreens>()

/** Fetches the screens of an activity; what was fetched stays. Rejects when they cannot be had. */
export const fetchSessionScreens = async (activity: string): Promise<void> => {
  if (!fetched.has(activity)) fetched.set(activity, await screensOf(activity).load())
}

/** The screens of an activity. Throws before they are fetched: a session is shown when its screens are there. */
export const sessionScreensOf = (activity: string): SessionScreens => {
  const found = fetched.get(activity)
  if (!found) throw new Error(`The screens for the activity ${activity} are not fetched.`)
  return found
}

/** The ways to play that have a page of their own, in the order in which they are offered. */
export const ways: readonly Way[] = Object.values(screens)
  .flatMap((one) => one.ways)
  .sort((a, b) => a.rank - b.rank)
