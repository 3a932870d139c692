import { expect, test } from 'vitest'
import type { PackSummary } from '../../../content/contract/learner.ts'
import { packToPlayNext } from './packToPlayNext.ts'

const pack = (id: string, met: number): PackSummary => ({
  id,
  version: 1,
  title: id,
  summary: id,
  sign: 'address',
  shiftLength: null,
  modes: { marking: ['practice'] },
  scenarios: 10,
  met,
  counts: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
})

test('a newcomer begins with the first pack', () => {
  expect(packToPlayNext([pack('letters', 0), pack('siblings', 0)], [])?.id).toBe('letters')
})

test('a pack that was begun is continued', () => {
  expect(packToPlayNext([pack('letters', 0), pack('siblings', 4)], [{ packId: 'siblings' }])?.id).toBe('siblings')
})

test('after a finished pack comes the next one that is not', () => {
  expect(packToPlayNext([pack('letters', 10), pack('siblings', 0)], [{ packId: 'letters' }])?.id).toBe('siblings')
})

test('when all packs are finished, the last one is played again', () => {
  expect(packToPlayNext([pack('letters', 10), pack('siblings', 10)], [{ packId: 'siblings' }])?.id).toBe('siblings')
})

test('without packs there is nothing to play', () => {
  expect(packToPlayNext([], [])).toBeUndefined()
})
