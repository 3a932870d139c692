import type { JsonObject } from '../../../content/basics/json.ts'
import { studioWords } from './studioWords.ts'

/** A script to begin with: a sender and two recipients at two organisations, in both languages, which can be shown at once. */
export const newScript = (stocks: readonly { readonly id: string }[]): JsonObject => {
  const { en, fr } = { en: studioWords.en.newScript, fr: studioWords.fr.newScript }
  const stockLike = (id: string, at: number): string => stocks.find((one) => one.id === id)?.id ?? stocks[at]?.id ?? ''
  const both = (field: keyof typeof en) => ({ en: en[field], fr: fr[field] })
  return {
    id: 'new-script',
    version: 1,
    languages: ['en', 'fr'],
    level: 2,
    setting: both('setting'),
    organisations: { home: { stock: stockLike('ukCouncil', 0) }, outside: { stock: stockLike('ukSupplier', 1) } },
    people: {
      me: { at: 'home', role: both('sender') },
      first: { at: 'outside', role: both('first'), why: both('why') },
      second: { at: 'outside', role: both('second'), why: both('why') },
    },
    sender: 'me',
    to: ['first', 'second'],
    subject: both('subject'),
    body: { en: [en.body], fr: [fr.body] },
    leak: both('subject'),
    fact: 'ico-share',
  }
}
