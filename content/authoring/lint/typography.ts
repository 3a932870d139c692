import type { Locale } from '../../basics/locale.ts'

/** What is not French: a plain space, or none, where a no-break space belongs, or a straight apostrophe or quote. */
const frenchFault = (text: string): string | undefined => {
  const space = /\S? [;?!»]|\S? :(?!\S)|« |[\p{L}\d][;?!»](?!\p{L})|«[^\u00a0\u202f]|\p{L}:\s/u.exec(text)
  if (space) return `"${space[0]}" needs a no-break space (U+00A0 or U+202F).`
  return /['"]/.test(text) ? 'It has a straight apostrophe or quote: write ’ and « ».' : undefined
}

const englishFault = (text: string): string | undefined =>
  /['"]/.test(text) ? 'It has a straight apostrophe or quote: write ’ and “ ”.' : undefined

/** What is against the typography of a language in a text, in words; undefined where nothing is. */
export const typographyFault: Readonly<Record<Locale, (text: string) => string | undefined>> = {
  en: englishFault,
  fr: frenchFault,
}
