import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { writerTo } from './writer.ts'

test('it waits while the reader is slower', async () => {
  let waiting: (() => void) | undefined
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      waiting = done
    },
  })
  let isWritten = false
  const written = writerTo(slow)
    .write('text')
    .then((hasReader) => {
      isWritten = true
      return hasReader
    })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isWritten).toBe(false)
  waiting?.()
  expect(await written).toBe(true)
})

test('it stops quietly when the reader has gone, before, while or after it waits', async () => {
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  const gone = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => setImmediate(done, closed) })
  const writer = writerTo(gone)
  expect(await writer.write('text')).toBe(false)
  expect(await writer.write('more')).toBe(false)

  const stuck = new Writable({ highWaterMark: 1, write: () => {} })
  const written = writerTo(stuck).write('text')
  stuck.destroy()
  expect(await written).toBe(false)
})

test('any other fault of the stream is thrown', async () => {
  const full = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error('no room')) })
  await expect(writerTo(full).write('text')).rejects.toThrow('no room')
})
