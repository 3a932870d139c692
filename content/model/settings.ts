import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'

/** As what kind of mail program a message is shown. `mixed` is each of them in turn. */
export const lookSettings = ['desktop', 'web', 'phone', 'mixed'] as const

/**
 * The choices that belong to the person at the screen. `system` follows the operating system. What was not there to be
 * chosen when settings were saved has its default.
 */
export const Settings = v.strictObject({
  locale: v.nullable(Locale),
  theme: v.picklist(['system', 'light', 'dark']),
  look: v.optional(v.picklist(lookSettings), 'desktop'),
  /** Whether a short quiet tone goes with Send. It never says what the screen does not say too. */
  sound: v.optional(v.boolean(), false),
  /** Whether sessions of marking that begin now have a guard. What a session has is kept with it. */
  guard: v.optional(v.boolean(), false),
})
export type Settings = v.InferOutput<typeof Settings>
