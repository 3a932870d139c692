import * as v from 'valibot'

/** The languages that every text of the product exists in. */
export const locales = ['en', 'fr'] as const

export const Locale = v.picklist(locales)
export type Locale = v.InferOutput<typeof Locale>

/** One text in every language. */
export const LocalText = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1)),
  fr: v.pipe(v.string(), v.minLength(1)),
})
export type LocalText = v.InferOutput<typeof LocalText>
