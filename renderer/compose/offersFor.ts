import type { MailingList, Offer } from '../../content/typing/typingItem.ts'
import { type AddressBook, type EntryState, remembered } from './entryState.ts'

/** The most that the program offers at once. */
const mostOffers = 6

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text begins the name, the address, or a word of either. */
const begins = (text: string, ...offered: readonly string[]): boolean =>
  offered.map(plain).some((one) => one.startsWith(text) || one.split(/[\s.@_-]+/).some((word) => word.startsWith(text)))

/** What the program offers for a text, lists last. Whoever is in the fields already is not offered again. */
export const offersFor = (book: AddressBook, state: EntryState, text: string): readonly (Offer | MailingList)[] => {
  const wanted = plain(text.trim())
  if (wanted === '') return []
  const chips = Object.values(state.chips).flat()
  const people = remembered(book, state.forgotten).filter(
    ({ name, address }) => begins(wanted, name, address) && !chips.some((chip) => chip.address === address),
  )
  const lists = book.lists.filter(
    ({ name }) => begins(wanted, name) && !chips.some((chip) => chip.members.length > 0 && chip.name === name),
  )
  return [...people, ...lists].slice(0, mostOffers)
}
