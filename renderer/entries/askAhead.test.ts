import { expect, test } from 'vitest'
import type { SentCall } from '../../content/contract/send.ts'
import { askAhead } from './askAhead.ts'

/** A host that answers each call with how many it had before, and what it was asked. */
const countingHost = () => {
  const asked: SentCall[] = []
  const send = async (call: SentCall): Promise<unknown> => asked.push(call)
  return { asked, send }
}
const countOf = (asked: readonly SentCall[], name: string) => asked.filter((call) => call.name === name).length

test('what the first page asks is under way before it asks, and is asked once', async () => {
  const { asked, send } = countingHost()
  const ahead = askAhead(send, 'fr')
  const names = ['readSettings', 'listPacks', 'listSessions', 'readPlan', 'readReview']
  expect(asked.map(({ name }) => name)).toEqual(names)
  await ahead({ name: 'readSettings', input: {} })
  await Promise.all([
    ahead({ name: 'listPacks', input: { locale: 'fr' } }),
    ahead({ name: 'listSessions', input: {} }),
    ahead({ name: 'readPlan', input: {} }),
    ahead({ name: 'readReview', input: { locale: 'fr' } }),
  ])
  expect(asked).toHaveLength(names.length)
})

test('who has chosen another language is answered in that', async () => {
  const { asked, send } = countingHost()
  const ahead = askAhead(send, 'en')
  await ahead({ name: 'listPacks', input: { locale: 'fr' } })
  await ahead({ name: 'listSessions', input: {} })
  expect(asked.at(-1)).toEqual({ name: 'listPacks', input: { locale: 'fr' } })
  expect(countOf(asked, 'listSessions')).toBe(1)
})

test('what is asked again is asked of the host, and so is all that was asked ahead with it', async () => {
  const { asked, send } = countingHost()
  const ahead = askAhead(send, 'en')
  await ahead({ name: 'readSettings', input: {} })
  await ahead({ name: 'readSettings', input: {} })
  await ahead({ name: 'listSessions', input: {} })
  expect(countOf(asked, 'readSettings')).toBe(2)
  expect(countOf(asked, 'listSessions')).toBe(2)
})

test('a call that does not arrive is told to whoever makes it', async () => {
  const ahead = askAhead(() => Promise.reject(new Error('gone')), 'en')
  await expect(ahead({ name: 'readSettings', input: {} })).rejects.toThrow('gone')
})

test('what goes together is asked at once, and each call has its own answer', async () => {
  const { asked, send } = countingHost()
  const together: string[][] = []
  const ahead = askAhead(send, 'en', (calls) => {
    together.push(calls.map(({ name }) => name))
    return calls.map(async ({ name }) => `answer to ${name}`)
  })
  expect(together).toEqual([['readSettings', 'listPacks', 'listSessions', 'readPlan', 'readReview']])
  expect(await ahead({ name: 'listSessions', input: {} })).toBe('answer to listSessions')
  expect(await ahead({ name: 'readSettings', input: {} })).toBe('answer to readSettings')
  expect(asked).toEqual([])
})
