import { expect, test } from 'vitest'
import { callLimit } from '../loopback/answer.ts'
import { callChannel } from './channel.ts'
import { type Caller, carryCalls } from './ipc.ts'

type Frame = NonNullable<Caller['senderFrame']>
type Handler = Parameters<Parameters<typeof carryCalls>[0]['handle']>[1]

const page = {} as Caller['sender']
const frameAt = (url: string, parent: Frame | null = null): Frame => ({ url, parent }) as Frame
const ourFrame = frameAt('app://lastlook/')

/** The channel before a host that notes what it is asked, and says so. */
const openChannel = (window: { readonly contents: Caller['sender'] | undefined } = { contents: page }) => {
  const asked: string[] = []
  const handlers: (readonly [string, Handler])[] = []
  const answer = async (text: string) => {
    asked.push(text)
    return `"to ${asked.length}"`
  }
  carryCalls({ handle: (...one) => void handlers.push(one) }, answer, () => window.contents)
  const [[channel, handler] = ['', undefined]] = handlers
  const send = (caller: Caller, ...values: readonly unknown[]): Promise<unknown> =>
    handler?.(caller as Parameters<Handler>[0], ...values)
  return { asked, channels: handlers.length, channel, send }
}

test('there is one channel, and what our page sends on it goes to the host as it is', async () => {
  const { asked, channels, channel, send } = openChannel()
  expect([channels, channel]).toEqual([1, callChannel])
  expect(await send({ sender: page, senderFrame: ourFrame }, '{"name":"readSettings"}')).toBe('"to 1"')
  expect(asked).toEqual(['{"name":"readSettings"}'])
})

const strangers: readonly (readonly [string, Caller])[] = [
  ['another window', { sender: {} as Caller['sender'], senderFrame: ourFrame }],
  ['a frame within our page', { sender: page, senderFrame: frameAt('app://lastlook/', ourFrame) }],
  ['a page of somebody else', { sender: page, senderFrame: frameAt('https://lastlook/') }],
  ['a page that is gone', { sender: page, senderFrame: null }],
]

test.each(strangers)('the host never hears what %s sends', async (_who, caller) => {
  const { asked, send } = openChannel()
  await expect(send(caller, '{"name":"readSettings"}')).rejects.toThrow('does not come from the page')
  expect(asked).toEqual([])
})

test('without a window there is nobody who may send', async () => {
  const { send } = openChannel({ contents: undefined })
  await expect(send({ sender: page, senderFrame: ourFrame }, '{}')).rejects.toThrow('does not come')
})

test('what is no text, and what is longer than a call may be, never leaves the main process', async () => {
  const { asked, send } = openChannel()
  const ours = { sender: page, senderFrame: ourFrame }
  const causeOf = async (value: unknown) => JSON.parse(String(await send(ours, value))).error.values.cause
  expect(await causeOf({ name: 'readSettings' })).toBe('notACall')
  expect(await causeOf('ö'.repeat(callLimit / 2 + 1))).toBe('tooLong')
  expect(asked).toEqual([])
  expect(await send(ours, 'ö'.repeat(callLimit / 2))).toBe('"to 1"')
})
