import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeOnceSaved } from './closing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window whose page refuses to be closed for as long as it has something to save. */
const windowWith = (page: { isSaved: boolean }) => {
  const webContents = new EventEmitter()
  let isOpen = true
  const window = {
    webContents,
    isDestroyed: () => !isOpen,
    close: () => {
      if (page.isSaved) isOpen = false
      else webContents.emit('will-prevent-unload')
    },
  }
  closeOnceSaved(window)
  return window
}

test('a window that is closed while an answer is on its way closes as soon as that is saved', () => {
  const page = { isSaved: false }
  const window = windowWith(page)
  window.close()
  expect(window.isDestroyed()).toBe(false)
  page.isSaved = true
  vi.runAllTimers()
  expect(window.isDestroyed()).toBe(true)
})

test('where the answer cannot be saved the window stays, until it is closed again', () => {
  const page = { isSaved: false }
  const window = windowWith(page)
  window.close()
  vi.runAllTimers()
  expect(vi.getTimerCount()).toBe(0)
  expect(window.isDestroyed()).toBe(false)
  window.close()
  page.isSaved = true
  vi.runAllTimers()
  expect(window.isDestroyed()).toBe(true)
})
