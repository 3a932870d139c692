import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Field } from '../../content/item/item.ts'
import * as entry from './entryState.ts'
import { offersFor } from './offersFor.ts'

const book: entry.AddressBook = {
  offers: [
    { name: 'Jo Harlow', address: 'jo.harlow@fleet.ml' },
    { name: 'Jo Harlow', address: 'jo.harlow@fleet.mil' },
    { name: 'Ana Lund', address: 'ana.lund@harbour.example' },
  ],
  lists: [
    {
      name: 'Working group',
      field: 'cc',
      members: [
        { name: 'Ana Lund', address: 'ana.lund@harbour.example' },
        { name: 'Sam Ott', address: 'sam.ott@harbour.example' },
      ],
    },
  ],
}

/** Types letter by letter, as keys do. */
const typed = (state: entry.EntryState, field: Field, text: string): entry.EntryState => {
  let [now, before] = [state, state.texts[field]]
  for (const letter of text) {
    now = entry.type(now, field, before + letter, book)
    before = now.texts[field]
  }
  return now
}
const shown = (state: entry.EntryState, field: Field = 'to') =>
  state.chips[field].map(({ name, address }) => name || address)
const pasted = (text: string) => entry.paste(entry.emptyEntry, 'to', text, [0, 0], book) ?? entry.emptyEntry

test('a comma and a semicolon take over what stands before them, and the name is shown where it is known', () => {
  const state = typed(entry.emptyEntry, 'to', 'jo.harlow@fleet.mil,nobody@else.example;')
  expect(shown(state)).toEqual(['Jo Harlow', 'nobody@else.example'])
  expect(entry.decisionOf(state).entered).toEqual([
    { field: 'to', address: 'jo.harlow@fleet.mil', by: 'typed' },
    { field: 'to', address: 'nobody@else.example', by: 'typed' },
  ])
})

test('a comma inside quotation marks is a letter of the name', () => {
  const state = typed(entry.emptyEntry, 'to', '"Harlow, Jo" <jo.harlow@fleet.mil>,')
  expect(shown(state)).toEqual(['Harlow, Jo'])
})

test('what is no address stays as text and says where it breaks', () => {
  const state = entry.commit(typed(entry.emptyEntry, 'to', 'jo..harlow@fleet.mil'), 'to', book)
  expect(shown(state)).toEqual([])
  expect(state.texts.to).toBe('jo..harlow@fleet.mil')
  expect(state.fault).toMatchObject({ field: 'to', code: 'dotOutOfPlace' })
  expect(state.fault?.at).toBeGreaterThan(0)
})

test('of a pasted list every address becomes a chip, and only what is none stays', () => {
  const state = pasted('Jo Harlow <jo.harlow@fleet.mil>; c@d.example\nrubbish; "Ott, Sam" <sam.ott@harbour.example>')
  expect(shown(state)).toEqual(['Jo Harlow', 'c@d.example', 'Ott, Sam'])
  expect(state.chips.to.map(({ by }) => by)).toEqual(['pasted', 'pasted', 'pasted'])
  expect(state.texts.to).toBe('rubbish')
  expect(state.fault).toMatchObject({ code: 'noAt' })
})

test('a pasted part of an address is left to the platform', () => {
  expect(entry.paste(entry.emptyEntry, 'to', 'harlow', [0, 0], book)).toBeUndefined()
})

test('a chip put back as text and taken over unchanged is what it was; changed, the old one was taken out', () => {
  const state = entry.pick(entry.emptyEntry, 'to', { name: 'Jo Harlow', address: 'jo.harlow@fleet.ml' })
  const edited = entry.edit(state, 'to', state.chips.to[0]?.id ?? -1, book)
  expect(edited.texts.to).toBe('jo.harlow@fleet.ml')
  expect(entry.decisionOf(entry.commit(edited, 'to', book))).toMatchObject({ entered: [{ by: 'picked' }], struck: [] })

  const mended = entry.commit(entry.type(edited, 'to', 'jo.harlow@fleet.mil', book), 'to', book)
  expect(entry.decisionOf(mended)).toMatchObject({
    entered: [{ address: 'jo.harlow@fleet.mil', by: 'typed' }],
    struck: [{ address: 'jo.harlow@fleet.ml', by: 'picked' }],
  })
})

test('what was taken out and stands there again was not taken out', () => {
  const state = typed(entry.emptyEntry, 'to', 'a@b.example,')
  const removed = entry.remove(
    state,
    state.chips.to.map(({ id }) => id),
  )
  expect(entry.decisionOf(removed).struck).toEqual([{ field: 'to', address: 'a@b.example', by: 'typed' }])
  expect(entry.decisionOf(entry.undo(removed)).struck).toEqual([])
  expect(entry.decisionOf(entry.redo(entry.undo(removed))).struck).toHaveLength(1)
})

test('a list is one chip and goes to its members; expanded, each is a recipient', () => {
  const state = typed(entry.emptyEntry, 'cc', 'working group,')
  expect(shown(state, 'cc')).toEqual(['Working group'])
  expect(entry.countOf(state)).toBe(2)
  const expanded = entry.expand(state, 'cc', state.chips.cc[0]?.id ?? -1)
  expect(shown(expanded, 'cc')).toEqual(['Ana Lund', 'Sam Ott'])
  expect(entry.decisionOf(expanded)).toEqual(entry.decisionOf(state))
})

test('a forgotten address is not offered any more, and undo does not bring it back', () => {
  const offered = (state: entry.EntryState) =>
    offersFor(book, state, 'jo').map((one) => ('address' in one ? one.address : one.name))
  expect(offered(entry.emptyEntry)).toEqual(['jo.harlow@fleet.ml', 'jo.harlow@fleet.mil'])
  const forgot = entry.forget(entry.emptyEntry, 'jo.harlow@fleet.ml')
  expect(offered(forgot)).toEqual(['jo.harlow@fleet.mil'])
  expect(offered(entry.undo(forgot))).toEqual(['jo.harlow@fleet.mil'])
})

test('offers go by the beginning of a name, of a word of it, and of the address', () => {
  const names = (text: string) => offersFor(book, entry.emptyEntry, text).map(({ name }) => name)
  expect(names('harl')).toEqual(['Jo Harlow', 'Jo Harlow'])
  expect(names('LUND')).toEqual(['Ana Lund'])
  expect(names('fleet')).toEqual(['Jo Harlow', 'Jo Harlow'])
  expect(names('work')).toEqual(['Working group'])
  expect(names('arlow')).toEqual([])
})

test('nobody in any field is a fault, and so is text that is no recipient', () => {
  expect(entry.settle(entry.emptyEntry, book).fault).toMatchObject({ field: 'to', code: 'nobody' })
  const state = typed(typed(entry.emptyEntry, 'to', 'a@b.example'), 'cc', 'nonsense')
  const settled = entry.settle(state, book)
  expect(shown(settled)).toEqual(['a@b.example'])
  expect(settled.fault).toMatchObject({ field: 'cc', code: 'noAt' })
})

/** What somebody can do, by number. */
const acts: readonly ((state: entry.EntryState, field: Field, text: string) => entry.EntryState)[] = [
  (state, field, text) => entry.type(state, field, text, book),
  (state, field) => entry.commit(state, field, book),
  (state, field, text) => entry.paste(state, field, text, [0, state.texts[field].length], book) ?? state,
  (state, field, text) => {
    const [offer] = offersFor(book, state, text.slice(0, 2))
    return offer ? entry.pick(state, field, offer) : state
  },
  (state, field) =>
    entry.remove(
      state,
      state.chips[field].slice(-1).map(({ id }) => id),
    ),
  (state, field) => entry.edit(state, field, state.chips[field].at(-1)?.id ?? -1, book),
  (state, field) => entry.expand(state, field, state.chips[field].at(-1)?.id ?? -1),
  (state) => entry.undo(state),
  (state) => entry.redo(state),
]

test('in any order of edits, pastes and undos: what is shown is sent, and nobody is both sent and taken out', () => {
  const texts = [
    'jo',
    'ana.lund@harbour.example',
    'Jo <jo.harlow@fleet.ml>; x@y.example',
    'a@b..example',
    'working group',
    '',
  ]
  const move = fc.tuple(fc.nat(acts.length - 1), fc.constantFrom<Field>('to', 'cc', 'bcc'), fc.constantFrom(...texts))
  fc.assert(
    fc.property(fc.array(move, { maxLength: 24 }), (moves) => {
      let state = entry.emptyEntry
      for (const [act, field, text] of moves) state = acts[act]?.(state, field, text) ?? state
      const { entered, struck } = entry.decisionOf(state)
      const onScreen = (['to', 'cc', 'bcc'] as const).flatMap((field) =>
        state.chips[field].flatMap(({ address, members }) =>
          (members.length > 0 ? members : [{ address }]).map((one) => `${field} ${one.address}`),
        ),
      )
      expect(entered.map(({ field, address }) => `${field} ${address}`)).toEqual(onScreen)
      expect(struck.filter((one) => entered.some(({ address }) => address === one.address))).toEqual([])
      const ids = Object.values(state.chips).flatMap((chips) => chips.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 10_000 },
  )
})
