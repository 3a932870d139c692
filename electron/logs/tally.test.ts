import { expect, test } from 'vitest'
import { tallyOf } from './tally.ts'

test('the most frequent come first, and equals by their text', () => {
  const tally = tallyOf(10)
  for (const text of ['b', 'a', 'c', 'a', 'b']) tally.add(text)
  expect(tally.top(2)).toEqual([
    { text: 'a', count: 2 },
    { text: 'b', count: 2 },
  ])
  expect(tally.isShort).toBe(false)
})

test('of too many different texts the frequent ones stay, and it says so', () => {
  const tally = tallyOf(100)
  for (let at = 0; at < 100_000; at++) tally.add(at % 10 === 0 ? 'often' : `once ${at}`)
  expect(tally.top(1)).toEqual([{ text: 'often', count: 10_000 }])
  expect(tally.top(1_000).length).toBeLessThan(200)
  expect(tally.isShort).toBe(true)
})
