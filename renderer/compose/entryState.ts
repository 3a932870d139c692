import type { Entered, EnteredBy, TypedDecision } from '../../content/activities/typing/typedDecision.ts'
import type { MailingList, Offer } from '../../content/activities/typing/typingItem.ts'
import { writeAddress } from '../../content/mail/address.ts'
import type { MailboxFault } from '../../content/mail/mailbox.ts'
import { readMailboxes } from '../../content/mail/mailboxes.ts'
import { Field } from '../../content/model/item.ts'

/** What a chip stands for: one address, or a list that was not expanded. */
export type EntryToken =
  | {
      readonly is: 'address'
      readonly id: number
      readonly name: string
      readonly address: string
      readonly by: EnteredBy
    }
  | { readonly is: 'list'; readonly id: number; readonly list: MailingList }

/** Why the text of a field is no chip: what is wrong, and which part of it. `tooMany`: there is no room for it. */
export interface EntryFault {
  readonly code: MailboxFault['code'] | 'tooMany'
  readonly text: string
}

/** The most recipients of a message, and the most that is kept of what was taken out again: what a record takes in. */
const most = 500

/** One field: its chips, the text behind them, and what is wrong with that text, if it was asked to become a chip. */
interface EntryField {
  readonly tokens: readonly EntryToken[]
  readonly text: string
  /** A chip that was put back into the text to be changed. It is removed only when something else comes of it. */
  readonly opened: EntryToken | null
  readonly fault: EntryFault | null
}

type Fields = Readonly<Record<Field, EntryField>>

/** What undo and redo go back and forth over. */
interface Kept {
  readonly fields: Fields
  readonly removed: readonly Entered[]
}

/** The recipients of a message while they are typed. */
export interface EntryState extends Kept {
  /** Chips that the next Backspace takes out, by id. */
  readonly selected: readonly number[]
  /** Addresses that the mail program was made to forget. */
  readonly forgotten: readonly string[]
  readonly nextId: number
  readonly past: readonly Kept[]
  readonly future: readonly Kept[]
}

const blankField: EntryField = { tokens: [], text: '', opened: null, fault: null }

export const freshEntry: EntryState = {
  fields: { to: blankField, cc: blankField, bcc: blankField },
  removed: [],
  selected: [],
  forgotten: [],
  nextId: 0,
  past: [],
  future: [],
}

const keptOf = ({ fields, removed }: Kept): Kept => ({ fields, removed })

/** Changes one field, and nothing that undo would go back over. */
const patch = (state: EntryState, field: Field, change: Partial<EntryField>): EntryState => ({
  ...state,
  fields: { ...state.fields, [field]: { ...state.fields[field], ...change } },
})

/** The state with this as a step that can be undone. */
const step = (before: EntryState, after: EntryState): EntryState => ({
  ...after,
  selected: [],
  past: [...before.past, keptOf(before)],
  future: [],
})

const enteredOf = (field: Field, token: EntryToken): Entered[] =>
  token.is === 'address'
    ? [{ field, address: token.address, by: token.by }]
    : token.list.members.map(({ address }) => ({ field, address, by: 'list' as const }))

/** The next characters of a field. What was wrong with them before is no longer said. */
export const write = (state: EntryState, field: Field, text: string): EntryState => ({
  ...patch(state, field, { text, fault: null }),
  selected: [],
})

/** The same address, kept as it was: nothing was changed. */
const isUntouched = (opened: EntryToken | null, address: string): opened is Extract<EntryToken, { is: 'address' }> =>
  opened?.is === 'address' && opened.address === address

/** Adds chips behind those of a field. A chip that was opened and became something else is removed. */
const add = (state: EntryState, field: Field, added: readonly EntryToken[], rest: Partial<EntryField>): EntryState => {
  const { opened, tokens } = state.fields[field]
  const kept = added.map((token) =>
    token.is === 'address' && isUntouched(opened, token.address) ? { ...opened, id: token.id } : token,
  )
  const isRemoved =
    opened !== null && !kept.some((token) => token.is === 'address' && isUntouched(opened, token.address))
  return step(state, {
    ...patch(state, field, { tokens: [...tokens, ...kept], text: '', opened: null, fault: null, ...rest }),
    removed: isRemoved ? [...state.removed, ...enteredOf(field, opened)] : state.removed,
    nextId: state.nextId + added.length,
  })
}

/** Lets go of a chip that was opened and whose text was wiped out. */
const dropOpened = (state: EntryState, field: Field): EntryState => {
  const { opened } = state.fields[field]
  return opened === null ? state : add(state, field, [], {})
}

/**
 * Makes chips of the text of a field, as Enter, a comma or a semicolon do. What is no address stays as text, with what
 * is wrong with the first of it.
 */
export const commit = (state: EntryState, field: Field, by: EnteredBy = 'typed'): EntryState => {
  const { text } = state.fields[field]
  if (text.trim() === '') return dropOpened(patch(state, field, { text: '', fault: null }), field)
  const pieces = readMailboxes(text)
  const room = most - countOf(state)
  const mailboxes = pieces.filter((piece) => piece.isMailbox)
  const added = mailboxes.slice(0, room).map(
    ({ mailbox: { name, address } }, at): EntryToken => ({
      is: 'address',
      id: state.nextId + at,
      name,
      address: writeAddress(address),
      by,
    }),
  )
  const over = mailboxes.slice(room)
  const faulty = pieces.filter((piece) => !piece.isMailbox || over.includes(piece))
  const [first] = faulty
  const fault = first ? { code: first.isMailbox ? ('tooMany' as const) : first.fault.code, text: first.text } : null
  if (added.length === 0) return patch(state, field, { fault })
  return add(state, field, added, { text: faulty.map((piece) => piece.text).join(', '), fault })
}

/** Takes in a text from the clipboard, after what stands in the field. */
export const paste = (state: EntryState, field: Field, pasted: string): EntryState =>
  commit(
    patch(state, field, { text: [state.fields[field].text.trim(), pasted].filter(Boolean).join(', ') }),
    field,
    'pasted',
  )

/** Takes what the program remembers, in place of the text. */
export const pick = (state: EntryState, field: Field, { name, address }: Offer): EntryState =>
  add(state, field, [{ is: 'address', id: state.nextId, name, address, by: 'picked' }], {})

/** Takes a list of the address book, in place of the text. */
export const pickList = (state: EntryState, field: Field, list: MailingList): EntryState =>
  countOf(state) + list.members.length > most
    ? patch(state, field, { fault: { code: 'tooMany', text: list.name } })
    : add(state, field, [{ is: 'list', id: state.nextId, list }], {})

/** Puts the members of a list in its place, each a chip. */
export const expandList = (state: EntryState, field: Field, id: number): EntryState => {
  const { tokens } = state.fields[field]
  const list = tokens.find((token) => token.id === id)
  if (list?.is !== 'list') return state
  const members = list.list.members.map(
    ({ name, address }, at): EntryToken => ({ is: 'address', id: state.nextId + at, name, address, by: 'list' }),
  )
  return step(state, {
    ...patch(state, field, { tokens: tokens.flatMap((token) => (token.id === id ? members : [token])) }),
    nextId: state.nextId + members.length,
  })
}

/** Takes chips out of a field. */
export const strike = (state: EntryState, field: Field, ids: readonly number[]): EntryState => {
  const { tokens } = state.fields[field]
  const gone = tokens.filter(({ id }) => ids.includes(id))
  if (gone.length === 0) return state
  return step(state, {
    ...patch(state, field, { tokens: tokens.filter(({ id }) => !ids.includes(id)) }),
    removed: [...state.removed, ...gone.flatMap((token) => enteredOf(field, token))],
  })
}

/** Puts an address back into the text, to be changed. A text that stands there already becomes a chip first, if it can. */
export const reopen = (state: EntryState, field: Field, id: number): EntryState => {
  const ready = commit(state, field)
  const { tokens, text } = ready.fields[field]
  const token = tokens.find((one) => one.id === id)
  if (token?.is !== 'address' || text !== '') return ready
  return step(
    state,
    patch(ready, field, { tokens: tokens.filter((one) => one !== token), text: token.address, opened: token }),
  )
}

export const select = (state: EntryState, selected: readonly number[]): EntryState => ({ ...state, selected })

/** The mail program no longer offers this address. */
export const forget = (state: EntryState, address: string): EntryState =>
  state.forgotten.includes(address) ? state : { ...state, forgotten: [...state.forgotten, address] }

/** Takes the last change back. */
export const undo = (state: EntryState): EntryState => {
  const before = state.past.at(-1)
  if (!before) return state
  return { ...state, ...before, selected: [], past: state.past.slice(0, -1), future: [...state.future, keptOf(state)] }
}

/** Does again what was taken back last. */
export const redo = (state: EntryState): EntryState => {
  const after = state.future.at(-1)
  if (!after) return state
  return { ...state, ...after, selected: [], past: [...state.past, keptOf(state)], future: state.future.slice(0, -1) }
}

/** How many people the message goes to as it stands; the members of a list each count. */
export const countOf = ({ fields }: EntryState): number =>
  Field.options.reduce(
    (sum, field) => sum + fields[field].tokens.reduce((inner, token) => inner + enteredOf(field, token).length, 0),
    0,
  )

/** The decision that Send takes. What still stands as text is not in it: Send commits that first. */
export const typedDecisionOf = ({ fields, removed, forgotten }: EntryState): TypedDecision => ({
  entered: Field.options.flatMap((field) => fields[field].tokens.flatMap((token) => enteredOf(field, token))),
  removed: removed.slice(-most),
  forgotten: [...forgotten],
})

/** The first field whose text is no address, after all texts were asked to become chips. */
export const faultyField = ({ fields }: EntryState): Field | undefined =>
  Field.options.find((field) => fields[field].text.trim() !== '')
