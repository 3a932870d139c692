import { idOf } from '../../../content/authoring/studio/draft.ts'
import { valueAt } from '../../../content/authoring/studio/sharing.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { Locale } from '../../../content/basics/locale.ts'

/** What a script is listed under: its subject in a language, or in the other one, or else its id. */
export const scriptTitle = (script: JsonObject, locale: Locale): string => {
  const subjects = [valueAt(script, ['subject', locale]), valueAt(script, ['subject', locale === 'en' ? 'fr' : 'en'])]
  return subjects.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? idOf(script)
}
