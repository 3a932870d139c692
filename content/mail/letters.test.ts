import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareAddresses, type LetterColumn } from './letters.ts'

/** The two rows as they stand above one another, gaps as "·"; and under them what differs as "^". */
const drawn = (written: string, meant: string): readonly string[] => {
  const columns = compareAddresses(written, meant)
  return [
    columns.map((one) => one.written ?? '·').join(''),
    columns.map((one) => one.meant ?? '·').join(''),
    columns
      .map((one) => (one.same ? ' ' : '^'))
      .join('')
      .trimEnd(),
  ]
}

test.each([
  ['jo@fleet.ml', 'jo@fleet.mil', ['jo@fleet.m·l', 'jo@fleet.mil', '          ^']],
  ['jo@flet.mil', 'jo@fleet.mil', ['jo@fl·et.mil', 'jo@fleet.mil', '     ^']],
  ['jo@flleet.mil', 'jo@fleet.mil', ['jo@flleet.mil', 'jo@f·leet.mil', '    ^']],
  ['jo@felet.mil', 'jo@fleet.mil', ['jo@felet.mil', 'jo@fleet.mil', '    ^^']],
  ['jo@fleat.mil', 'jo@fleet.mil', ['jo@fleat.mil', 'jo@fleet.mil', '      ^']],
  ['JO@FLEET.MIL', 'jo@fleet.mil', ['JO@FLEET.MIL', 'jo@fleet.mil', '']],
  ['jo@ukfirm.test', 'jo@uk.firm.test', ['jo@uk·firm.test', 'jo@uk.firm.test', '     ^']],
  ['jo@fleet.com', 'jo@fleet.com.au', ['jo@fleet.com···', 'jo@fleet.com.au', '            ^^^']],
])('%s above %s', (written, meant, rows) => {
  expect(drawn(written, meant)).toEqual(rows)
})

test('parts that have nothing in common stand side by side, each above its like', () => {
  const parts = (columns: readonly LetterColumn[], part: LetterColumn['part']) =>
    columns.filter((one) => one.part === part).map((one) => `${one.written ?? '·'}${one.meant ?? '·'}`)
  const columns = compareAddresses('jo@alpha.org', 'jo@xyz.com')
  expect(parts(columns, 'organisation')).toEqual(['ax', 'ly', 'pz', 'h·', 'a·'])
  expect(parts(columns, 'dot')).toEqual(['..'])
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.emailAddress(),
  fc
    .array(fc.constantFrom('a', 'b', '@', '.', 'mil', 'co.uk', 'é', '👩‍✈️'), { maxLength: 15 })
    .map((parts) => parts.join('')),
)

test('each row read from left to right is its address, and no column is empty', () => {
  fc.assert(
    fc.property(text, text, (written, meant) => {
      const columns = compareAddresses(written, meant)
      expect(columns.map((one) => one.written ?? '').join('')).toBe(written.trim())
      expect(columns.map((one) => one.meant ?? '').join('')).toBe(meant.trim())
      for (const one of columns) expect(one.written ?? one.meant).not.toBeNull()
    }),
    { numRuns: 1_000 },
  )
})

test('an address above itself differs nowhere', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(compareAddresses(written, written).every((one) => one.same)).toBe(true)
    }),
  )
})

test('one lost letter is one gap, whichever it is', () => {
  const meant = 'd.whitfield@fleetnorth.mil'
  for (let at = 0; at < meant.length; at++) {
    if (meant[at] === '@' || meant[at] === '.') continue
    const written = meant.slice(0, at) + meant.slice(at + 1)
    const gaps = compareAddresses(written, meant).filter((one) => !one.same)
    expect(gaps).toMatchObject([{ written: null, meant: meant[at] }])
  }
})

test('texts of any length are compared, the first 320 letters of them', () => {
  const columns = compareAddresses('a'.repeat(100_000), 'b'.repeat(100_000))
  expect(columns.length).toBeLessThanOrEqual(640)
})
