import type { MailingList, Offer } from '../../content/activities/typing/typingItem.ts'

/** What the program offers while one types: an address that it remembers, or a list of the address book. */
export type Suggestion =
  | { readonly is: 'offer'; readonly offer: Offer }
  | { readonly is: 'list'; readonly list: MailingList }

/** The most that are offered at once. */
const most = 6

/** A text as it is looked up: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text begins one of the words of another. */
const beginsAWord = (text: string, start: string): boolean =>
  text.startsWith(start) || text.split(/[\s.@_'’-]+/u).some((word) => word.startsWith(start))

/**
 * What is offered for a text, in the order in which it is remembered: names, addresses and lists of which a word begins
 * so. Nothing for an empty text, nothing that was forgotten, and nothing that stands there letter for letter.
 */
export const suggestionsFor = (
  text: string,
  { offers, lists }: { readonly offers: readonly Offer[]; readonly lists: readonly MailingList[] },
  forgotten: readonly string[],
): readonly Suggestion[] => {
  const start = plain(text.trim())
  if (start === '') return []
  const fit = offers.filter(
    ({ name, address }) =>
      !forgotten.includes(address) &&
      plain(address) !== start &&
      (beginsAWord(plain(name), start) || beginsAWord(plain(address), start) || plain(address).startsWith(start)),
  )
  const fitLists = lists.filter(({ name }) => beginsAWord(plain(name), start))
  return [
    ...fitLists.map((list): Suggestion => ({ is: 'list', list })),
    ...fit.map((offer): Suggestion => ({ is: 'offer', offer })),
  ].slice(0, most)
}
