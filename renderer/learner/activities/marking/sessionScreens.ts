import type { markingSchemas } from '../../../../content/activities/marking/schema.ts'
import type { SessionScreens } from '../activityScreens.ts'
import { MarkingDrill } from './MarkingDrill.tsx'
import { MarkingLookBack } from './MarkingLookBack.tsx'

/** The screens of marking. */
export const markingSession: SessionScreens<typeof markingSchemas> = { Drill: MarkingDrill, LookBack: MarkingLookBack }
