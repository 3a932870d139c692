/** Titles and ranks as they stand before names; those in capitals, or with a figure, are known by that. */
const titles = new Set(
  (
    'Adc Adj Adjt Capt Cdr Cdt Ch Col Cpl Dr Flt HptFw Hptm Insp Ldr Lt LWtr Maj Me Mme Mr Ms MSgt Oberstlt OFw Pr Prof ' +
    'Professor Revd Sgt Sqn SrA SSgt StFw Surg TSgt Wmr'
  ).split(' '),
)

/** `Lt`, `CPL`, `1SG`, `Prof.`, `Sgt-Maj` */
const isTitle = (word: string): boolean =>
  /\d|^\p{Lu}{2,}$/u.test(word) || word.split('-').every((part) => titles.has(part.replace(/\.$/, '')))

/**
 * One or two letters for a person's or a mailbox's picture: of the first and the last word that begin with a letter, with
 * no title counted as long as two words are left.
 */
export const initials = (name: string): string => {
  const all = name.split(/[\s,]+/u)
  while (all.length > 2 && isTitle(all[0] ?? '')) all.shift()
  const words = all.filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('')
}
