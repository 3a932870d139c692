import { expect, test } from 'vitest'
import { randomFrom } from './random.ts'

test('a seed gives the same draws for ever', () => {
  const random = randomFrom('crew-list@1#7')
  expect([random.below(1000), random.below(1000), random.below(1000), random.below(1000)]).toEqual([125, 30, 588, 236])
})

test('another seed gives other draws', () => {
  const draws = (seed: string) => Array.from({ length: 8 }, randomFrom(seed).next)
  expect(draws('a@1#1')).not.toEqual(draws('a@1#2'))
})

test('draws are spread evenly: a die thrown 60,000 times', () => {
  const random = randomFrom('die')
  const faces = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < 60_000; i++) {
    const face = random.below(6)
    faces[face] = (faces[face] ?? 0) + 1
  }
  const chiSquared = faces.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  expect(chiSquared).toBeLessThan(20.5) // 5 degrees of freedom, p = .001
})

test('a shuffle keeps everything and leaves its argument alone', () => {
  const things = Array.from({ length: 50 }, (_, i) => i)
  const mixed = randomFrom('x').shuffle(things)
  expect(mixed).not.toEqual(things)
  expect(mixed.toSorted((a, b) => a - b)).toEqual(things)
  expect(things[0]).toBe(0)
})

test('there is nothing to pick from an empty list', () => {
  expect(() => randomFrom('x').pick([])).toThrow(RangeError)
})
