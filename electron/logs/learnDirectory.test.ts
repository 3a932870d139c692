import { expect, test } from 'vitest'
import { createLearner } from './learnDirectory.ts'

const learnFrom = (mails: readonly (readonly [from: string | null, to: string, times?: number])[]) => {
  const learner = createLearner()
  for (const [from, to, times = 1] of mails) {
    for (let time = 0; time < times; time++) learner.take({ line: 1, from, to: [to] })
  }
  return learner.learned()
}

test('a domain is taken when mail came back from it, however little, and weighs what was written there', () => {
  const { entries, answered, seldom } = learnFrom([
    ['a@us.example', 'jo@fleet.mil', 3],
    ['jo@fleet.mil', 'a@us.example'],
    ['a@us.example', 'x@once.org'],
  ])
  expect(entries).toEqual([
    { domain: 'fleet.mil', weight: 3 },
    { domain: 'us.example', weight: 1 },
  ])
  expect({ answered, seldom }).toEqual({ answered: 2, seldom: 1 })
})

test('without answer it takes more than one person, and many messages', () => {
  const { entries, frequent } = learnFrom([
    ['a@us.example', 'x@shared.org', 9],
    ['b@us.example', 'x@shared.org'],
    ['a@us.example', 'x@alone.org', 500],
  ])
  expect(entries.map(({ domain }) => domain)).toEqual(['shared.org'])
  expect(frequent).toBe(1)
})

test('a frequent slip of an answering domain is left out and reported', () => {
  const { entries, leftOut } = learnFrom([
    ['a@us.example', 'jo@fleetnorth.mil', 100],
    ['jo@fleetnorth.mil', 'a@us.example'],
    ['a@us.example', 'jo@fleetnorth.ml', 20],
    ['b@us.example', 'jo@fleetnorth.ml', 20],
  ])
  expect(entries.map(({ domain }) => domain)).toEqual(['fleetnorth.mil', 'us.example'])
  expect(leftOut).toEqual([{ domain: 'fleetnorth.ml', like: 'fleetnorth.mil', written: 40 }])
})

test('where nothing came back, the far more frequent of two look-alikes stands', () => {
  const { entries, leftOut } = learnFrom([
    [null, 'jo@fleetnorth.mil', 1000],
    [null, 'jo@fleetnorth.ml', 30],
  ])
  expect(entries.map(({ domain }) => domain)).toEqual(['fleetnorth.mil'])
  expect(leftOut.map(({ domain }) => domain)).toEqual(['fleetnorth.ml'])
})

test('a list without senders teaches by frequency alone', () => {
  const { entries } = learnFrom([
    [null, 'x@often.org', 25],
    [null, 'x@rare.org', 24],
  ])
  expect(entries.map(({ domain }) => domain)).toEqual(['often.org'])
})
