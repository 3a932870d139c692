import { expect, test } from 'vitest'
import { lookAt } from './look.ts'

test('a look that was chosen is the look of every message', () => {
  expect([0, 1, 2, 3].map((position) => lookAt('phone', position))).toEqual(['phone', 'phone', 'phone', 'phone'])
})

test('mixed looks take turns, and a message has the same one whenever it is looked at', () => {
  expect([0, 1, 2, 3, 4, 11].map((position) => lookAt('mixed', position))).toEqual([
    'desktop',
    'web',
    'phone',
    'desktop',
    'web',
    'phone',
  ])
})
