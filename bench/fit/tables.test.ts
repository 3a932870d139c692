import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameTable } from '../../content/detector/generated/nameTable.ts'
import { weights } from '../../content/detector/generated/weights.ts'
import { signs } from '../../content/detector/nameSigns.ts'
import { nameTable as tableOf } from './nameTable.ts'
import { nameTableFile, stampOf, tableMadeWith, weightsFile, weightsMadeWith } from './tables.ts'

const read = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../content/detector/generated', name), 'utf8')

// A fault here means: run `npm run fit` (docs/detector.md). For a feature that came or went, `npm run fit -- --keep` does.
describe('the generated tables are fresh', () => {
  test.each([
    ['nameTable.ts', tableMadeWith()],
    ['weights.ts', weightsMadeWith(nameTable)],
  ])('%s is as it was written, with the parameters of today', (name, madeWith) => {
    expect(stampOf(read(name))).toEqual({ madeWith, isWhole: true })
  })

  test('they are to the byte what would be written of the same figures', () => {
    expect(read('nameTable.ts')).toBe(nameTableFile(nameTable, tableMadeWith()))
    expect(read('weights.ts')).toBe(weightsFile(new Map(Object.entries(weights)), weightsMadeWith(nameTable)))
  })

  test('the table of names has a level for each three signs, as one that is made now', () => {
    expect(nameTable).toHaveLength(signs ** 3)
    expect(tableOf(['lakeside', 'fleet-north', 'llama100'])).toHaveLength(signs ** 3)
  })
})

test('a figure changed by hand and a file without a stamp are told', () => {
  const file = weightsFile(new Map(), 'a'.repeat(16))
  expect(stampOf(file)).toEqual({ madeWith: 'a'.repeat(16), isWhole: true })
  expect(stampOf(file.replace('bias: 0', 'bias: 1'))?.isWhole).toBe(false)
  expect(stampOf(file.slice(file.indexOf('\n') + 1))).toBeUndefined()
})
