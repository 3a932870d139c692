import type { typingSchemas } from '../../../../content/activities/typing/schema.ts'
import type { SessionScreens } from '../activityScreens.ts'
import { TypingDrill } from './TypingDrill.tsx'
import { TypingLookBack } from './TypingLookBack.tsx'

/** The screens of typing. */
export const typingSession: SessionScreens<typeof typingSchemas> = { Drill: TypingDrill, LookBack: TypingLookBack }
