import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLabel, shownLabel, unicodeLabel } from './label.ts'

test.each([
  ['fleet', 'fleet'],
  ['FLEET-1', 'fleet-1'],
  // RFC 3492 §7.1 and RFC 5891: letters, their A-labels.
  ['bücher', 'xn--bcher-kva'],
  ['BÜCHER', 'xn--bcher-kva'],
  ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
  ['почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ['למההםפשוטלאמדבריםעברית', 'xn--4dbcagdahymbxekheh6e0a7fei0b'],
  // IDNA 2008 keeps the sharp s, where IDNA 2003 wrote ss.
  ['faß', 'xn--fa-hia'],
  // Width and compatibility forms are folded away (RFC 5895).
  ['ｆｌｅｅｔ', 'fleet'],
  ['ﬁn', 'fin'],
  ['XN--BCHER-KVA', 'xn--bcher-kva'],
])('%s is written %s', (letters, text) => {
  expect(readLabel(letters)).toEqual({ ok: true, value: text })
})

test.each([
  ['-fleet', 'badHyphen', 0],
  ['fleet-', 'badHyphen', 5],
  ['fle_et', 'badCharacter', 3],
  ['fle et', 'badCharacter', 3],
  ['fle\u200bet', 'badCharacter', 3],
  ['💣', 'badCharacter', 0],
  ['\u0301a', 'badCharacter', 0],
  ['xn--', 'badHyphen', 3],
  ['xn--fleet-', 'badHyphen', 9],
  ['xn--a', 'badALabel', 0],
  ['אב1c', 'mixedDirections', 0],
  ['x'.repeat(64), 'labelTooLong', 63],
  ['ü'.repeat(300), 'labelTooLong', 63],
])('%j is refused as %s at %i', (label, code, at) => {
  expect(readLabel(label)).toEqual({ ok: false, error: { code, at } })
})

test('an A-label is shown in its letters, but not when they mix alphabets of the same shapes', () => {
  expect(unicodeLabel('xn--bcher-kva')).toBe('bücher')
  expect(shownLabel('xn--bcher-kva')).toBe('bücher')
  const mixed = readLabel('pаypal')
  expect(mixed.ok && mixed.value).toMatch(/^xn--/)
  if (mixed.ok) {
    expect(unicodeLabel(mixed.value)).toBe('pаypal')
    expect(shownLabel(mixed.value)).toBe(mixed.value)
  }
})

test('whatever is read is read again as itself, so are its letters, and nothing throws', () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.stringMatching(/^xn--[a-z0-9-]{1,12}$/),
    fc.string({
      unit: fc.constantFrom('a', 'é', 'я', 'ß', 'א', '中', '-', '1', 'ﬁ', 'İ', 'ſ'),
      minLength: 1,
      maxLength: 12,
    }),
  )
  fc.assert(
    fc.property(some, (label) => {
      const read = readLabel(label)
      if (!read.ok) return
      expect(read.value).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)
      expect(readLabel(read.value)).toEqual(read)
      expect(readLabel(unicodeLabel(read.value))).toEqual(read)
      expect(readLabel(shownLabel(read.value))).toEqual(read)
    }),
    { numRuns: 1_000 },
  )
})
