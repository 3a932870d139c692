import type { Field } from '../../content/item/item.ts'
import { readAddress, writeAddress } from '../../content/mail/address.ts'
import { comparableAddress } from '../../content/mail/comparableAddress.ts'
import type { MailboxFaultCode } from '../../content/mail/mailbox.ts'
import { readMailboxes } from '../../content/mail/mailboxes.ts'
import type { Entered, EnteredBy, TypedDecision } from '../../content/typing/typedDecision.ts'
import type { MailingList, Offer } from '../../content/typing/typingItem.ts'

/** One recipient in a field, or a list of people that is not expanded. */
export interface Chip {
  /** Its own number in the message. */
  readonly id: number
  /** '' where the program knows none. */
  readonly name: string
  /** '' for a list. */
  readonly address: string
  readonly by: EnteredBy
  /** Whom a list stands for; nobody for a single recipient. */
  readonly members: readonly Offer[]
}

/** Why the text of a field is no recipient; `at` counts UTF-16 units of that text. */
export interface EntryFault {
  readonly field: Field
  readonly code: MailboxFaultCode | 'nobody'
  readonly at: number
}

/** What the fields hold: what can be undone. */
interface Fields {
  readonly chips: Readonly<Record<Field, readonly Chip[]>>
  /** What is being typed. */
  readonly texts: Readonly<Record<Field, string>>
}

/** To, Cc and Bcc while they are filled in. */
export interface EntryState extends Fields {
  readonly selected: readonly number[]
  readonly fault: EntryFault | null
  /** What was there once and was taken out, in that order, undone steps included. */
  readonly struck: readonly Entered[]
  readonly forgotten: readonly string[]
  /** The chip that a field's text was until it was put back as text. */
  readonly loose: Readonly<Partial<Record<Field, Chip>>>
  /** The field in which letters are being typed: they are undone together. */
  readonly typingIn: Field | null
  readonly past: readonly Fields[]
  readonly future: readonly Fields[]
  readonly nextId: number
}

/** What the mail program knows: addresses that it remembers, and lists. */
export interface AddressBook {
  readonly offers: readonly Offer[]
  readonly lists: readonly MailingList[]
}

export const emptyEntry: EntryState = {
  chips: { to: [], cc: [], bcc: [] },
  texts: { to: '', cc: '', bcc: '' },
  selected: [],
  fault: null,
  struck: [],
  forgotten: [],
  loose: {},
  typingIn: null,
  past: [],
  future: [],
  nextId: 0,
}

const fields = ['to', 'cc', 'bcc'] as const

const isSame = (one: string, other: string): boolean =>
  one === other || (comparableAddress(one) ?? one) === (comparableAddress(other) ?? other)

/** A chip as the addresses that it sends to. */
const enteredOf = (field: Field, { address, by, members }: Chip): Entered[] =>
  members.length > 0 ? members.map((one) => ({ field, address: one.address, by: 'list' })) : [{ field, address, by }]

const allEntered = ({ chips }: Fields): Entered[] =>
  fields.flatMap((field) => chips[field].flatMap((chip) => enteredOf(field, chip)))

/** What stood in the fields before and does no longer. */
const goneFrom = (before: Fields, after: Fields): Entered[] => {
  const left = allEntered(after).map(({ field, address }) => `${field} ${address}`)
  return allEntered(before).filter(({ field, address }) => {
    const at = left.indexOf(`${field} ${address}`)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Takes a step that can be undone. */
const step = (state: EntryState, next: Partial<EntryState>): EntryState => {
  const { chips, texts } = state
  const after = { ...state, selected: [], fault: null, typingIn: null, ...next }
  return {
    ...after,
    struck: [...state.struck, ...goneFrom(state, after)],
    past: [...state.past, { chips, texts }],
    future: [],
  }
}

const withField = <Value>(record: Readonly<Record<Field, Value>>, field: Field, value: Value) => ({
  ...record,
  [field]: value,
})

const add = (state: EntryState, field: Field, added: readonly Omit<Chip, 'id'>[], text: string): EntryState => {
  const chips = added.map((chip, at) => ({ ...chip, id: state.nextId + at }))
  return step(state, {
    chips: withField(state.chips, field, [...state.chips[field], ...chips]),
    texts: withField(state.texts, field, text),
    nextId: state.nextId + chips.length,
    loose: { ...state.loose, [field]: undefined },
  })
}

/** What the program still remembers. */
export const remembered = (book: AddressBook, forgotten: readonly string[]): readonly Offer[] =>
  book.offers.filter(({ address }) => !forgotten.includes(address))

const listNamed = (book: AddressBook, text: string): MailingList | undefined =>
  book.lists.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())

const listChip = ({ name, members }: MailingList): Omit<Chip, 'id'> => ({ name, address: '', by: 'list', members })

/**
 * Makes recipients of a text. What is none stays in the field, with what is wrong with the first of it. A name is shown
 * where one was written or the program knows one.
 */
const take = (state: EntryState, field: Field, text: string, by: EnteredBy, book: AddressBook): EntryState => {
  const list = listNamed(book, text)
  if (list) return add(state, field, [listChip(list)], '')
  const pieces = readMailboxes(text)
  const loose = state.loose[field]
  const offers = remembered(book, state.forgotten)
  const chips = pieces.flatMap((piece): Omit<Chip, 'id'>[] => {
    if (!piece.isMailbox) return []
    const address = readAddress(piece.text).ok ? piece.text : writeAddress(piece.mailbox.address)
    if (loose && loose.address === address) return [loose]
    const name = piece.mailbox.name || (offers.find((one) => isSame(one.address, address))?.name ?? '')
    return [{ name, address, by, members: [] }]
  })
  const broken = pieces.flatMap((piece) => (piece.isMailbox ? [] : [piece]))
  const [first] = broken
  const rest = broken.map((piece) => piece.text).join('; ')
  const after =
    chips.length > 0
      ? add(state, field, chips, rest)
      : { ...state, texts: withField(state.texts, field, rest), typingIn: null }
  return { ...after, fault: first ? { field, code: first.fault.code, at: first.fault.at - first.from } : null }
}

/** Whether a separator at the end of the text ends a recipient: not inside quotation marks or angle brackets. */
const endsRecipient = (text: string): boolean =>
  /[,;\n]$/.test(text) && (text.split('"').length - 1) % 2 === 0 && !/<[^>]*$/.test(text)

/** The text of a field as it is typed. A comma or a semicolon behind a recipient takes it over. */
export const type = (state: EntryState, field: Field, text: string, book: AddressBook): EntryState => {
  if (endsRecipient(text)) {
    const bare = text.slice(0, -1)
    return bare.trim() === '' ? state : take(state, field, bare, 'typed', book)
  }
  const { chips, texts } = state
  const isNew = state.typingIn !== field
  return {
    ...state,
    texts: withField(texts, field, text),
    fault: state.fault?.field === field ? null : state.fault,
    selected: [],
    typingIn: field,
    past: isNew ? [...state.past, { chips, texts }] : state.past,
    future: [],
  }
}

/** Takes the text of a field over as recipients. */
export const commit = (state: EntryState, field: Field, book: AddressBook): EntryState => {
  const text = state.texts[field]
  if (text === '') return state
  return text.trim() === '' ? type(state, field, '', book) : take(state, field, text, 'typed', book)
}

/** A text pasted into a field's text, from one place to another. Nothing is taken over of what is only part of an address. */
export const paste = (
  state: EntryState,
  field: Field,
  pasted: string,
  [from, to]: readonly [number, number],
  book: AddressBook,
): EntryState | undefined => {
  if (!/[@,;\n]/.test(pasted)) return undefined
  const text = state.texts[field]
  return take(state, field, text.slice(0, from) + pasted + text.slice(to), 'pasted', book)
}

/** Takes over what the program offered, in place of the text. */
export const pick = (state: EntryState, field: Field, offer: Offer | MailingList): EntryState =>
  add(state, field, ['members' in offer ? listChip(offer) : { ...offer, by: 'picked', members: [] }], '')

const without = (state: EntryState, ids: readonly number[]): EntryState['chips'] => {
  const kept = (field: Field) => state.chips[field].filter(({ id }) => !ids.includes(id))
  return { to: kept('to'), cc: kept('cc'), bcc: kept('bcc') }
}

/** Takes chips out. */
export const remove = (state: EntryState, ids: readonly number[]): EntryState =>
  step(state, { chips: without(state, ids) })

/** Puts a chip back as text, after what was being typed there. A text that is no recipient keeps its place, and the chip its own. */
export const edit = (state: EntryState, field: Field, id: number, book: AddressBook): EntryState => {
  const settled = commit(state, field, book)
  const chip = settled.chips[field].find((one) => one.id === id)
  if (settled.fault?.field === field || !chip || chip.members.length > 0) return settled
  return step(settled, {
    chips: without(settled, [id]),
    texts: withField(settled.texts, field, chip.address),
    loose: { ...settled.loose, [field]: chip },
  })
}

/** Puts the members of a list in its place. */
export const expand = (state: EntryState, field: Field, id: number): EntryState => {
  const chips = state.chips[field].flatMap((chip): Chip[] =>
    chip.id === id
      ? chip.members.map((one, at) => ({ ...one, id: state.nextId + at, by: 'list', members: [] }))
      : [chip],
  )
  return step(state, { chips: withField(state.chips, field, chips), nextId: state.nextId + chips.length })
}

export const select = (state: EntryState, selected: readonly number[]): EntryState => ({ ...state, selected })

/** Has the program forget an address. That is no step: a program that has forgotten does not remember again. */
export const forget = (state: EntryState, address: string): EntryState => ({
  ...state,
  forgotten: [...state.forgotten, address],
})

/** Goes back one step, or forward again. */
const travel = (state: EntryState, from: 'past' | 'future', to: 'past' | 'future'): EntryState => {
  const target = state[from].at(-1)
  if (!target) return state
  const { chips, texts } = state
  return {
    ...state,
    ...target,
    selected: [],
    fault: null,
    typingIn: null,
    struck: [...state.struck, ...goneFrom(state, target)],
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], { chips, texts }],
  }
}
export const undo = (state: EntryState): EntryState => travel(state, 'past', 'future')
export const redo = (state: EntryState): EntryState => travel(state, 'future', 'past')

/** Takes over all that is still text. With nobody in any field, that is the fault. */
export const settle = (state: EntryState, book: AddressBook): EntryState => {
  let settled = state
  let fault: EntryFault | null = null
  for (const field of fields) {
    settled = commit(settled, field, book)
    fault ??= settled.fault?.field === field ? settled.fault : null
  }
  if (!fault && countOf(settled) === 0) fault = { field: 'to', code: 'nobody', at: 0 }
  return { ...settled, fault }
}

/** To how many addresses the message goes. */
export const countOf = (state: Fields): number => allEntered(state).length

/** What the learner did. What was taken out and stands there all the same was not taken out. */
export const decisionOf = (state: EntryState): TypedDecision => {
  const entered = allEntered(state)
  const struck = state.struck.filter(
    (one, at) =>
      !entered.some(({ address }) => isSame(address, one.address)) &&
      state.struck.findIndex(({ address }) => isSame(address, one.address)) === at,
  )
  return { entered, struck, forgotten: [...state.forgotten] }
}
