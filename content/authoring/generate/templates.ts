import * as v from 'valibot'
import type { Locale } from '../../basics/locale.ts'
import { Script } from '../../packs/script/script.ts'
import en from './templates/en.json' with { type: 'json' }
import fr from './templates/fr.json' with { type: 'json' }

/** What a template's organisation is: the players' own, or one of theirs that they write to; else a stock of the library. */
const own = 'own'
const partner = 'partner:'

/**
 * A script of everyday work that fits any organisation: who reads it work for the stock `own`; `partner:ukSupplier` is a
 * real organisation that they write to, or one of that stock where a directory has none.
 */
const Template = v.strictObject({
  ...v.omit(Script, ['version', 'use', 'languages', 'level', 'organisations', 'guidance']).entries,
  organisations: v.record(v.string(), v.strictObject({ stock: v.string() })),
})
export type Template = v.InferOutput<typeof Template>

const Templates = v.array(Template)

/** The templates of a language, in the order of their file. */
export const templatesIn = (locale: Locale): readonly Template[] => v.parse(Templates, locale === 'en' ? en : fr)

/** Which organisation of a template is what. */
export const readStock = (
  stock: string,
): { readonly is: 'own' } | { readonly is: 'partner' | 'library'; readonly id: string } => {
  if (stock === own) return { is: 'own' }
  return stock.startsWith(partner) ? { is: 'partner', id: stock.slice(partner.length) } : { is: 'library', id: stock }
}
