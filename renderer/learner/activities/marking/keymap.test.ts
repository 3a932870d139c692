import { expect, test } from 'vitest'
import { actionOf, type KeyContext, type Press } from './keymap.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
})
const places: readonly KeyContext[] = ['recipient', 'group', 'card', 'text', 'elsewhere']

test('Ctrl Enter and ⌘ Enter send from anywhere', () => {
  for (const place of places) {
    expect(actionOf(press('Enter', { ctrlKey: true }), place)).toBe('send')
    expect(actionOf(press('Enter', { metaKey: true }), place)).toBe('send')
  }
})

test('M marks a recipient, in capitals too, and nowhere else', () => {
  expect(actionOf(press('m'), 'recipient')).toBe('mark')
  expect(actionOf(press('M'), 'card')).toBe('mark')
  expect(actionOf(press('m'), 'text')).toBeUndefined()
  expect(actionOf(press('m'), 'elsewhere')).toBeUndefined()
})

test('C corrects, Ctrl C copies, and outside the chips Ctrl C is left to the platform', () => {
  expect(actionOf(press('c'), 'recipient')).toBe('correct')
  expect(actionOf(press('c', { ctrlKey: true }), 'recipient')).toBe('copy')
  expect(actionOf(press('c', { ctrlKey: true }), 'elsewhere')).toBeUndefined()
})

test('a collapsed group is expanded, and can be neither marked nor corrected nor removed unseen', () => {
  expect(actionOf(press(' '), 'group')).toBe('expand')
  expect(actionOf(press('Enter'), 'group')).toBe('expand')
  for (const key of ['m', 'c', 'Backspace', 'Delete']) expect(actionOf(press(key), 'group')).toBeUndefined()
})

test('Ctrl Z undoes, with Shift or as Ctrl Y it does again; a field of text keeps its own', () => {
  expect(actionOf(press('z', { ctrlKey: true }), 'recipient')).toBe('undo')
  expect(actionOf(press('Z', { metaKey: true, shiftKey: true }), 'elsewhere')).toBe('redo')
  expect(actionOf(press('y', { ctrlKey: true }), 'recipient')).toBe('redo')
  expect(actionOf(press('z', { ctrlKey: true }), 'text')).toBeUndefined()
})

test('Space reveals on a recipient and presses the button elsewhere', () => {
  expect(actionOf(press(' '), 'recipient')).toBe('reveal')
  expect(actionOf(press(' '), 'card')).toBeUndefined()
  expect(actionOf(press(' '), 'elsewhere')).toBeUndefined()
})

test('a field of text keeps its arrows and Escape', () => {
  for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'Escape', ' '])
    expect(actionOf(press(key), 'text')).toBeUndefined()
})

test('the text of the message keeps the keys that scroll it', () => {
  for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End']) expect(actionOf(press(key), 'elsewhere')).toBeUndefined()
  expect(actionOf(press('ArrowLeft'), 'elsewhere')).toBe('previous')
})

test('a held key moves on but never sends, marks or reveals again', () => {
  expect(actionOf(press('ArrowRight', { repeat: true }), 'recipient')).toBe('next')
  expect(actionOf(press('Enter', { ctrlKey: true, repeat: true }), 'recipient')).toBeUndefined()
  expect(actionOf(press('m', { repeat: true }), 'recipient')).toBeUndefined()
  expect(actionOf(press(' ', { repeat: true }), 'recipient')).toBeUndefined()
})

test('AltGr and Alt leave every key alone', () => {
  expect(actionOf(press('Enter', { ctrlKey: true, altKey: true }), 'recipient')).toBeUndefined()
})
