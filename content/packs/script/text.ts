import * as v from 'valibot'
import { type Locale, locales } from '../../basics/locale.ts'

const Words = v.pipe(v.string(), v.minLength(1))

/** One text in the languages that it was written in: at least one of them. ICU MessageFormat; slots as `slots.ts` says. */
export const ScriptText = v.pipe(
  v.strictObject({ en: v.optional(Words), fr: v.optional(Words) }),
  v.check((text) => locales.some((locale) => text[locale] !== undefined), 'It is empty in every language.'),
)
export type ScriptText = v.InferOutput<typeof ScriptText>

/** A paragraph, or several ways of saying the same of which a seed takes one. */
const Paragraph = v.union([Words, v.pipe(v.array(Words), v.minLength(2), v.maxLength(12))])
export type Paragraph = v.InferOutput<typeof Paragraph>

const Paragraphs = v.pipe(v.array(Paragraph), v.minLength(1), v.maxLength(60))

/** The paragraphs of a message in the languages that it was written in. */
export const ScriptBody = v.strictObject({ en: v.optional(Paragraphs), fr: v.optional(Paragraphs) })

const Drawn = v.pipe(v.array(Words), v.minLength(2), v.maxLength(60))

/** What a seed takes one of: figures, days, names of things. The same place counts in every language. */
export const ScriptValues = v.strictObject({ en: v.optional(Drawn), fr: v.optional(Drawn) })

/** What is written in a language, or else in the other: a script need not exist in both. */
export const inLocale = <Thing>(
  text: { readonly en?: Thing | undefined; readonly fr?: Thing | undefined },
  locale: Locale,
): Thing | undefined => text[locale] ?? text.en ?? text.fr
