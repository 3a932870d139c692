import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { judgeTyped } from '../../content/activities/typing/judgeTyped.ts'
import { TypedDecision } from '../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import { ItemId } from '../../content/model/ids.ts'
import { Field } from '../../content/model/item.ts'
import { tries } from '../../content/specimens/tries.ts'
import * as entry from './entryState.ts'
import { suggestionsFor } from './suggestions.ts'
import { TypingWindow } from './TypingWindow.tsx'
import type { EntryActions } from './useEntry.ts'

const jo = { name: 'Jo Harlow', address: 'j.harlow@fleet.example' }
const wrongJo = { name: 'Jo Harlow', address: 'j.harlow@fleet.exmaple' }
const ida = { name: 'Ida Ström', address: 'ida@port.example' }
const crew = { name: 'Crew list', field: 'to' as const, members: [jo, ida] }

const item: TypingItem = {
  id: v.parse(ItemId, 'crew@1#1'),
  locale: 'en',
  setting: 'You keep the crew list.',
  sender: { name: 'Ann Vale', address: 'a.vale@fleet.example', role: 'Purser', organisation: 'Fleet' },
  people: [
    { field: 'to', ...jo, role: 'Stores' },
    { field: 'cc', ...ida, role: 'Port' },
  ],
  subject: 'Crew list',
  body: ['Here it is.'],
  quoted: [],
  attachments: [],
  sensitivity: 'none',
  offers: [wrongJo, jo, ida],
  pastTypo: { address: wrongJo.address, person: 0, kind: 'lettersTransposed' },
  lists: [crew],
  difficulty: 2,
}

/** The addresses of a field, and its text behind them. */
const line = (state: entry.EntryState, field: Field = 'to'): string => {
  const { tokens, text } = state.fields[field]
  return [...tokens.map((one) => `[${one.is === 'list' ? one.list.name : one.address}]`), text].join(' ').trim()
}

const typed = (text: string, state = entry.freshEntry): entry.EntryState =>
  entry.commit(entry.write(state, 'to', text), 'to')

test('what is typed becomes a chip, with the name that was typed with it', () => {
  const state = typed('Jo Harlow <j.harlow@fleet.example>')
  expect(line(state)).toBe('[j.harlow@fleet.example]')
  expect(state.fields.to.tokens[0]).toMatchObject({ name: 'Jo Harlow', by: 'typed' })
})

test('what is no address stays as text, with what is wrong with it', () => {
  const state = typed('nobody@')
  expect(line(state)).toBe('nobody@')
  expect(state.fields.to.fault).toEqual({ code: 'emptyDomain', text: 'nobody@' })
  expect(entry.faultyField(state)).toBe('to')
  expect(entry.write(state, 'to', 'nobody@x').fields.to.fault).toBeNull()
})

test('of a pasted list each mailbox is a chip, and only what is none stays', () => {
  const state = entry.paste(entry.freshEntry, 'to', 'Jo <j.harlow@fleet.example>; nobody@\nida@port.example')
  expect(line(state)).toBe('[j.harlow@fleet.example] [ida@port.example] nobody@')
  expect(entry.typedDecisionOf(state).entered.map(({ by }) => by)).toEqual(['pasted', 'pasted'])
})

test('a chip that is opened and left as it was is no slip that was seen; one that is changed is', () => {
  const opened = entry.reopen(typed('ida@prot.example'), 'to', 0)
  expect(line(opened)).toBe('ida@prot.example')
  expect(entry.typedDecisionOf(entry.commit(opened, 'to'))).toMatchObject({
    entered: [{ address: 'ida@prot.example', by: 'typed' }],
    removed: [],
  })
  const changed = entry.commit(entry.write(opened, 'to', 'ida@port.example'), 'to')
  expect(entry.typedDecisionOf(changed)).toMatchObject({
    entered: [{ address: 'ida@port.example' }],
    removed: [{ address: 'ida@prot.example' }],
  })
  const wiped = entry.commit(entry.write(opened, 'to', ''), 'to')
  expect(entry.typedDecisionOf(wiped)).toMatchObject({ entered: [], removed: [{ address: 'ida@prot.example' }] })
})

test('what was picked and is opened untouched stays picked', () => {
  const opened = entry.reopen(entry.pick(entry.freshEntry, 'to', wrongJo), 'to', 0)
  expect(entry.commit(opened, 'to').fields.to.tokens[0]).toMatchObject({ name: 'Jo Harlow', by: 'picked' })
})

test('a list stands for its members, expanded or not', () => {
  const listed = entry.pickList(entry.freshEntry, 'to', crew)
  const expanded = entry.expandList(listed, 'to', 0)
  expect([line(listed), line(expanded)]).toEqual(['[Crew list]', `[${jo.address}] [${ida.address}]`])
  expect(entry.typedDecisionOf(expanded).entered).toEqual(entry.typedDecisionOf(listed).entered)
  expect([entry.countOf(listed), entry.countOf(expanded)]).toEqual([2, 2])
})

test('a message takes five hundred recipients, and says so of the next', () => {
  const many = Array.from({ length: 501 }, (_, at) => `r${at}@crowd.example`).join(';')
  const state = entry.paste(entry.freshEntry, 'to', many)
  expect(entry.countOf(state)).toBe(500)
  expect(state.fields.to).toMatchObject({ text: 'r500@crowd.example', fault: { code: 'tooMany' } })
  expect(entry.pickList(state, 'cc', crew).fields.cc.fault).toEqual({ code: 'tooMany', text: 'Crew list' })
})

test('what is remembered is found by name and address, without accents, until it is forgotten', () => {
  const found = (text: string, forgotten: readonly string[] = []) =>
    suggestionsFor(text, item, forgotten).map((one) => (one.is === 'list' ? one.list.name : one.offer.address))
  expect(found('strom')).toEqual([ida.address])
  expect(found('harl')).toEqual([wrongJo.address, jo.address])
  expect(found('harl', [wrongJo.address])).toEqual([jo.address])
  expect(found('crew')).toEqual(['Crew list'])
  expect(found('')).toEqual([])
  // Nothing is offered of what stands there already.
  expect(found('J.Harlow@fleet.example')).toEqual([])
})

const field = fc.constantFrom(...Field.options)
const text = fc.constantFrom(
  'a@x.example',
  'Ida <ida@port.example>',
  'j.harlow@fleet.example',
  'nobody@',
  'a@x.example; b@y.example, c@',
  '"Roe, Jo" <jo@x.example>',
  '',
)
/** One thing that a person may do. Chips are meant by a number that is taken from those there are. */
const act = fc.oneof(
  fc.record({ do: fc.constant('type' as const), field, text }),
  fc.record({ do: fc.constant('paste' as const), field, text }),
  fc.record({ do: fc.constant('pick' as const), field, offer: fc.constantFrom(jo, wrongJo, ida) }),
  fc.record({ do: fc.constant('list' as const), field }),
  fc.record({ do: fc.constantFrom('expand' as const, 'strike' as const, 'reopen' as const), field, chip: fc.nat(5) }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({ do: fc.constant('forget' as const), address: fc.constantFrom(wrongJo.address, ida.address) }),
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

const take = (state: entry.EntryState, one: Act): entry.EntryState => {
  switch (one.do) {
    case 'type':
      return entry.commit(entry.write(state, one.field, one.text), one.field)
    case 'paste':
      return entry.paste(state, one.field, one.text)
    case 'pick':
      return entry.pick(state, one.field, one.offer)
    case 'list':
      return entry.pickList(state, one.field, crew)
    case 'undo':
      return entry.undo(state)
    case 'redo':
      return entry.redo(state)
    case 'forget':
      return entry.forget(state, one.address)
    default: {
      const { tokens } = state.fields[one.field]
      const id = tokens[one.chip % Math.max(1, tokens.length)]?.id ?? -1
      if (one.do === 'strike') return entry.strike(state, one.field, [id])
      return one.do === 'expand' ? entry.expandList(state, one.field, id) : entry.reopen(state, one.field, id)
    }
  }
}

const nothing = (): void => {}
const actions = new Proxy({}, { get: () => nothing }) as EntryActions

/** What the page shows: the texts of the chips, and what Send says that it will do. */
const shown = (state: entry.EntryState): { readonly chips: string[]; readonly send: string } => {
  const page = renderToStaticMarkup(
    createElement(TypingWindow, { item, state, actions, isNobody: false, onSend: nothing }),
  )
  const chips = [...page.matchAll(/data-token="\d+".*?<span class="[^"]*text[^"]*">(.*?)<\/span>/g)].map(
    ([, name]) => name ?? '',
  )
  return { chips, send: /Send[^<]*/.exec(page)?.[0] ?? '' }
}

test('after any way to type, paste, pick, strike, change, undo and redo: shown = sent = judged', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const state = acts.reduce(take, entry.freshEntry)
      const decision = v.parse(TypedDecision, entry.typedDecisionOf(state))
      const { chips, send } = shown(state)

      const tokens = Field.options.flatMap((one) => state.fields[one].tokens)
      expect(chips).toEqual(tokens.map((one) => (one.is === 'list' ? one.list.name : one.name || one.address)))
      expect(decision.entered.map(({ address }) => address)).toEqual(
        tokens.flatMap((one) => (one.is === 'list' ? one.list.members.map(({ address }) => address) : [one.address])),
      )
      const { length } = decision.entered
      expect(send).toBe(length === 0 ? 'Send' : `Send to ${length}`)

      const { people, repeats, strays } = judgeTyped(item, decision)
      const places = [...people.flatMap(({ entered }) => entered ?? []), ...repeats, ...strays]
      expect(places.sort((a, b) => a - b)).toEqual(decision.entered.map((_, at) => at))
    }),
    { numRuns: tries(10_000) },
  )
}, 180_000)

test('undo goes back to nothing entered, and redo comes forward to the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
      const steps = acts.filter((one) => one.do !== 'undo' && one.do !== 'redo')
      const end = steps.reduce(take, entry.freshEntry)
      let state = end
      while (state.past.length > 0) state = entry.undo(state)
      expect(entry.typedDecisionOf(state)).toMatchObject({ entered: [], removed: [] })
      while (state.future.length > 0) state = entry.redo(state)
      expect(entry.typedDecisionOf(state)).toEqual(entry.typedDecisionOf(end))
    }),
    { numRuns: tries(1_000) },
  )
})
