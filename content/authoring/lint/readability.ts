import type { Locale } from '../../basics/locale.ts'

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

const sentences = (text: string): number =>
  Math.max(1, text.split(/(?<![.!?…])[.!?…]+(?:\s|$)|\n/u).filter((part) => words(part).length > 0).length)

/** Groups of vowels, without the silent e at the end; at least one. */
const syllables = (word: string, locale: Locale): number => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^\d/.test(plain)) return 1
  const spoken =
    locale === 'en'
      ? plain.replace(/(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxz]es)$/, '')
      : plain.replace(/(?:e|es|ent)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/** The lowest score that still reads like mail, not like a contract. */
export const readableFrom: Readonly<Record<Locale, number>> = { en: 60, fr: 60 }

/**
 * How easy a text is to read: 100 very easy, 60 plain, 30 hard. English: Flesch 1948, Journal of Applied Psychology 32,
 * 221–233. French: Kandel and Moles 1958, Cahiers d’études de radio-télévision 19, 253–274. Syllables are counted by
 * groups of vowels, which is right to about one in ten.
 */
export const readability = (paragraphs: readonly string[], locale: Locale): number => {
  const text = paragraphs.join('\n')
  const all = words(text)
  if (all.length === 0) return 100
  const perSentence = all.length / sentences(text)
  const perWord = all.reduce((sum, word) => sum + syllables(word, locale), 0) / all.length
  return locale === 'en' ? 206.835 - 1.015 * perSentence - 84.6 * perWord : 207 - 1.015 * perSentence - 73.6 * perWord
}
