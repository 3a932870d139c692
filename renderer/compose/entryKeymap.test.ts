import { expect, test } from 'vitest'
import { type EntryPlace, entryVerbOf } from './entryKeymap.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }
const text = {
  on: 'text',
  isEmpty: true,
  isAtStart: true,
  isAllSelected: true,
  isOffered: false,
  isOpen: false,
} as const
const filled = { ...text, isEmpty: false, isAtStart: false, isAllSelected: false }
const chip: EntryPlace = { on: 'chip', isList: false }
const list: EntryPlace = { on: 'chip', isList: true }
const verb = (key: string, place: EntryPlace, held: Partial<typeof none> = {}) =>
  entryVerbOf({ key, ...none, ...held }, place)

test('Tab takes an offer and is otherwise left to the platform', () => {
  expect(verb('Tab', { ...filled, isOpen: true, isOffered: true })).toBe('take')
  expect(verb('Tab', filled)).toBeUndefined()
  expect(verb('Tab', { ...filled, isOpen: true, isOffered: true }, { shiftKey: true })).toBeUndefined()
})

test('Ctrl+A belongs to the text as long as not all of it is selected', () => {
  expect(verb('a', filled, { ctrlKey: true })).toBeUndefined()
  expect(verb('a', { ...filled, isAllSelected: true }, { ctrlKey: true })).toBe('selectAll')
  expect(verb('A', text, { metaKey: true })).toBe('selectAll')
})

test('a list is expanded by whatever puts another chip back as text', () => {
  for (const key of ['Enter', 'F2']) {
    expect(verb(key, chip)).toBe('edit')
    expect(verb(key, list)).toBe('expand')
  }
  for (const key of ['+', ' ']) expect(verb(key, list)).toBe('expand')
  expect(verb('+', chip)).toBe('type')
})

test('a held Backspace takes nobody out, a held arrow goes on', () => {
  expect(verb('Backspace', chip, { repeat: true })).toBeUndefined()
  expect(verb('ArrowLeft', chip, { repeat: true })).toBe('previous')
})

test('with Alt, and with a command that is none of ours, nothing is done', () => {
  expect(verb('ArrowLeft', chip, { altKey: true })).toBeUndefined()
  expect(verb('c', chip, { ctrlKey: true })).toBeUndefined()
})
