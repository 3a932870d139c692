/** One or two letters for a person's or a mailbox's picture: of the first and the last word that begin with a letter. */
export const initials = (name: string): string => {
  const words = name.split(/[\s,]+/u).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('')
}
