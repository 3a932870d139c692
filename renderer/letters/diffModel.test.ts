import { expect, test } from 'vitest'
import { compareAddresses } from '../../content/mail/letters.ts'
import { diffParts, letterChanges, partText } from './diffModel.ts'

const changes = (written: string, meant: string) => letterChanges(compareAddresses(written, meant))

/** The drawing in one line: tiles in capitals, gaps as `_`, parts apart. */
const drawn = (written: string, meant: string, side: 'written' | 'meant') =>
  diffParts(compareAddresses(written, meant))
    .map(({ columns }) =>
      columns.map((one) => (one.isTile ? (one[side]?.toUpperCase() ?? '_') : (one[side] ?? '_'))).join(''),
    )
    .join(' ')

test('a letter lost from the ending leaves a gap, and the whole ending is in tiles', () => {
  expect(drawn('jo@north.ml', 'jo@north.mil', 'written')).toBe('jo @ north . M_L')
  expect(drawn('jo@north.ml', 'jo@north.mil', 'meant')).toBe('jo @ north . MIL')
})

test('a slip in the organisation puts only its own letters in tiles, and the ending stays quiet', () => {
  expect(drawn('jo@nroth.mil', 'jo@north.mil', 'written')).toBe('jo @ nROth . mil')
})

test('the part that differs is the hot one', () => {
  const hot = diffParts(compareAddresses('jo@north.ml', 'jo@north.mil')).filter((part) => part.isHot)
  expect(hot.map(({ part }) => part)).toEqual(['ending'])
})

test('changes are named together where they stand together', () => {
  expect(changes('jo@north.ml', 'jo@north.mil')).toEqual([{ written: '', meant: 'i' }])
  expect(changes('jo@north.mil.co', 'jo@north.mil')).toEqual([{ written: '.co', meant: '' }])
  expect(changes('jo@depot.ml', 'jo@depot.nl')).toEqual([{ written: 'm', meant: 'n' }])
  expect(changes('jo@nroth.mil', 'jo@north.mil')).toEqual([{ written: 'ro', meant: 'or' }])
})

test('equal addresses have no change', () => {
  expect(changes('jo@north.mil', 'Jo@north.mil')).toEqual([])
})

test('the text of a part is read on each side without its gaps', () => {
  const columns = compareAddresses('jo@north.ml', 'jo@north.mil')
  expect([partText(columns, 'ending', 'written'), partText(columns, 'ending', 'meant')]).toEqual(['ml', 'mil'])
})
