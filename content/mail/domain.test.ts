import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicSuffix, readDomain, toUnicode } from './domain.ts'

test.each([
  ['fleet.mil', 'mil', 'fleet', 'fleet.mil', ''],
  ['Mail.North.FLEET.mil.', 'mil', 'fleet', 'fleet.mil', 'mail.north'],
  ['a.firm.co.uk', 'co.uk', 'firm', 'firm.co.uk', 'a'],
  ['mod.gov.uk', 'gov.uk', 'mod', 'mod.gov.uk', ''],
  ['mil.co', 'mil.co', '', '', ''],
  ['ml', 'ml', '', '', ''],
  ['north.fleet.example', 'example', 'fleet', 'fleet.example', 'north'],
  // A list of hosts that give subdomains away is no list of endings of owners.
  ['jo.github.io', 'io', 'github', 'github.io', 'jo'],
  ['bücher.example', 'example', 'xn--bcher-kva', 'xn--bcher-kva.example', ''],
])('%s is taken apart', (text, suffix, name, registrable, subdomain) => {
  expect(readDomain(text)).toMatchObject({ ok: true, value: { suffix, name, registrable, subdomain } })
})

test.each([
  ['', 'emptyDomain', 0],
  ['.', 'emptyLabel', 0],
  ['a..b', 'emptyLabel', 2],
  ['a.b..', 'emptyLabel', 4],
  ['192.0.2.1', 'numericEnding', 8],
  ['a.-b.c', 'badHyphen', 2],
  ['a.b@c', 'badCharacter', 3],
  [Array.from({ length: 130 }, () => 'a').join('.'), 'domainTooLong', 254],
])('%j is refused as %s at %i', (text, code, at) => {
  expect(readDomain(text)).toEqual({ ok: false, error: { code, at } })
})

test('the full stops of other scripts are dots', () => {
  expect(readDomain('a。b．example｡')).toMatchObject({ ok: true, value: { text: 'a.b.example' } })
})

test.each(['ml', 'com.au', 'mil.co', 'gov.uk'])('%s is a listed ending', (text) => {
  expect(isPublicSuffix(text)).toBe(true)
})

test.each(['mll', 'example', 'fleet.mil', 'github.io', '', '.', 'ML', 'a..b', '-'])('%j is none', (text) => {
  expect(isPublicSuffix(text)).toBe(false)
})

test('the parts make up the whole, what is read is read again as itself, and nothing throws', () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('a', 'co', 'uk', 'mil', 'é', 'xn--bcher-kva', '-', '1', 'я', ''), { maxLength: 8 })
      .map((labels) => labels.join('.')),
    fc.domain(),
  )
  fc.assert(
    fc.property(some, (text) => {
      const read = readDomain(text)
      if (!read.ok) {
        expect(read.error.at).toBeLessThanOrEqual(Math.max(text.length, 253))
        return
      }
      const { labels, suffix, name, registrable, subdomain } = read.value
      expect(labels.join('.')).toBe(read.value.text)
      expect([subdomain, name, suffix].filter((part) => part !== '').join('.')).toBe(read.value.text)
      expect(registrable).toBe(name === '' ? '' : `${name}.${suffix}`)
      expect(readDomain(read.value.text)).toEqual(read)
      expect(readDomain(toUnicode(read.value))).toEqual(read)
    }),
    { numRuns: 2_000 },
  )
})
