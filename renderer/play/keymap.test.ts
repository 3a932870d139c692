import { expect, test } from 'vitest'
import { type Place, type Press, verbOf } from './keymap.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
})
const places: readonly Place[] = ['recipient', 'group', 'card', 'text', 'elsewhere']

test('Ctrl Enter and ⌘ Enter send from anywhere', () => {
  for (const place of places) {
    expect(verbOf(press('Enter', { ctrlKey: true }), place)).toBe('send')
    expect(verbOf(press('Enter', { metaKey: true }), place)).toBe('send')
  }
})

test('M marks a recipient, in capitals too, and nowhere else', () => {
  expect(verbOf(press('m'), 'recipient')).toBe('mark')
  expect(verbOf(press('M'), 'card')).toBe('mark')
  expect(verbOf(press('m'), 'text')).toBeUndefined()
  expect(verbOf(press('m'), 'elsewhere')).toBeUndefined()
})

test('C corrects, Ctrl C copies, and outside the chips Ctrl C is left to the platform', () => {
  expect(verbOf(press('c'), 'recipient')).toBe('correct')
  expect(verbOf(press('c', { ctrlKey: true }), 'recipient')).toBe('copy')
  expect(verbOf(press('c', { ctrlKey: true }), 'elsewhere')).toBeUndefined()
})

test('a collapsed group is expanded, and can be neither marked nor corrected nor removed unseen', () => {
  expect(verbOf(press(' '), 'group')).toBe('expand')
  expect(verbOf(press('Enter'), 'group')).toBe('expand')
  for (const key of ['m', 'c', 'Backspace', 'Delete']) expect(verbOf(press(key), 'group')).toBeUndefined()
})

test('Ctrl Z undoes, with Shift or as Ctrl Y it does again; a field of text keeps its own', () => {
  expect(verbOf(press('z', { ctrlKey: true }), 'recipient')).toBe('undo')
  expect(verbOf(press('Z', { metaKey: true, shiftKey: true }), 'elsewhere')).toBe('redo')
  expect(verbOf(press('y', { ctrlKey: true }), 'recipient')).toBe('redo')
  expect(verbOf(press('z', { ctrlKey: true }), 'text')).toBeUndefined()
})

test('Space reveals on a recipient and presses the button elsewhere', () => {
  expect(verbOf(press(' '), 'recipient')).toBe('reveal')
  expect(verbOf(press(' '), 'card')).toBeUndefined()
  expect(verbOf(press(' '), 'elsewhere')).toBeUndefined()
})

test('a field of text keeps its arrows and Escape', () => {
  for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'Escape', ' ']) expect(verbOf(press(key), 'text')).toBeUndefined()
})

test('the text of the message keeps the keys that scroll it', () => {
  for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End']) expect(verbOf(press(key), 'elsewhere')).toBeUndefined()
  expect(verbOf(press('ArrowLeft'), 'elsewhere')).toBe('previous')
})

test('a held key moves on but never sends, marks or reveals again', () => {
  expect(verbOf(press('ArrowRight', { repeat: true }), 'recipient')).toBe('next')
  expect(verbOf(press('Enter', { ctrlKey: true, repeat: true }), 'recipient')).toBeUndefined()
  expect(verbOf(press('m', { repeat: true }), 'recipient')).toBeUndefined()
  expect(verbOf(press(' ', { repeat: true }), 'recipient')).toBeUndefined()
})

test('AltGr and Alt leave every key alone', () => {
  expect(verbOf(press('Enter', { ctrlKey: true, altKey: true }), 'recipient')).toBeUndefined()
})
