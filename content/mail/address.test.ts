import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address.ts'
import { isemailAddresses } from './isemailAddresses.ts'

/** isemail's words for what is good today; everything else is an error, obsolete, or no name that can be registered. */
const good = new Set(['valid', 'rfc5321QuotedString', 'dnsWarnNoRecord', 'dnsWarnNoMXRecord'])
/** Where our contract is narrower on purpose, and why. */
const narrower = new Map([
  ['test@io', 'mail at a bare ending is nobody’s that is written to'],
  ['""@iana.org', 'an empty name is a mailbox of nobody'],
])

/** Spaces and line ends around an address are let go before it is read, also where RFC 5322 would not fold there. */
const isTrimmed = (address: string): boolean => address !== address.trim()

test.each(isemailAddresses.filter(([address]) => !isTrimmed(address)))(
  'isemail’s %j (%s) is read as there, but for what is narrower here',
  (address, diagnosis) => {
    expect(readAddress(address).ok).toBe(good.has(diagnosis) && !narrower.has(address))
  },
)

test.each(isemailAddresses.filter(([address]) => isTrimmed(address)))(
  'spaces around isemail’s %j (%s) are let go',
  (address) => {
    const read = readAddress(address)
    const trimmed = readAddress(address.trim())
    expect(read.ok).toBe(trimmed.ok)
    if (read.ok) expect(read).toEqual(trimmed)
  },
)

test.each(isemailAddresses.filter(([address, diagnosis]) => /\[/.test(address) && /Literal/.test(diagnosis)))(
  'a number in place of a domain, %j (%s), is called by its name',
  (address) => {
    expect(readAddress(address)).toMatchObject({ ok: false, error: { code: 'domainLiteral' } })
  },
)

test.each([
  ['', 'empty', 0],
  ['jo', 'noAt', 2],
  ['@fleet.example', 'emptyLocal', 0],
  ['""@fleet.example', 'emptyLocal', 0],
  ['jo@', 'emptyDomain', 3],
  ['jo@@fleet.example', 'twoAts', 3],
  ['jo@fleet@north.example', 'twoAts', 8],
  ['.jo@fleet.example', 'dotOutOfPlace', 0],
  ['j..o@fleet.example', 'dotOutOfPlace', 2],
  ['jo.@fleet.example', 'dotOutOfPlace', 2],
  ['j o@fleet.example', 'badCharacter', 1],
  ['"jo@fleet.example', 'unclosedQuote', 0],
  ['"jo"x@fleet.example', 'badCharacter', 4],
  ['"j\\é"@fleet.example', 'badCharacter', 3],
  ['jo@[192.0.2.1]', 'domainLiteral', 3],
  ['jo@example', 'noDot', 10],
  ['jo@fleet..example', 'emptyLabel', 9],
  ['jo@fleet.example.', 'emptyLabel', 17],
  ['jo@-fleet.example', 'badHyphen', 3],
  ['jo@fle_et.example', 'badCharacter', 6],
  ['jo@fleet.123', 'numericEnding', 9],
  ['  jo@fleet.123', 'numericEnding', 11],
  [`${'x'.repeat(65)}@fleet.example`, 'localTooLong', 0],
  [`${'é'.repeat(33)}@fleet.example`, 'localTooLong', 0],
  [`jo@${'x'.repeat(64)}.example`, 'labelTooLong', 3 + 63],
])('%j breaks as %s at %i', (text, code, at) => {
  expect(readAddress(text)).toEqual({ ok: false, error: { code, at } })
})

test.each([
  ['Jo.Harlow@FLEET.Example', { local: 'Jo.Harlow', domain: 'fleet.example' }],
  ['  jo@fleet.example\r\n', { local: 'jo', domain: 'fleet.example' }],
  ['"jo harlow"@fleet.example', { local: 'jo harlow', domain: 'fleet.example' }],
  ['"a\\"b\\\\c@d"@fleet.example', { local: 'a"b\\c@d', domain: 'fleet.example' }],
  ['用户@例え.example', { local: '用户', domain: 'xn--r8jz45g.example' }],
  ['jo@bücher。example', { local: 'jo', domain: 'xn--bcher-kva.example' }],
  ["o'neil+x/y=z@fleet.example", { local: "o'neil+x/y=z", domain: 'fleet.example' }],
])('%j is read', (text, address) => {
  expect(readAddress(text)).toEqual({ ok: true, value: address })
})

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/).filter((text) => !/^..--/.test(text))
const domain = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.stringMatching(/^[a-z]{2,8}$/))
  .map(([labels, ending]) => [...labels, ending].join('.'))
const local = fc.string({
  unit: fc.oneof(fc.stringMatching(/^[ -~]$/), fc.constantFrom('é', 'ß', '用', 'я')),
  minLength: 1,
  maxLength: 15,
})

test('an address that was written is read as the same address', () => {
  fc.assert(
    fc.property(local, domain, (name, house) => {
      const address = { local: name, domain: house }
      expect(readAddress(writeAddress(address))).toEqual({ ok: true, value: address })
    }),
  )
})

test('no text makes it throw, a fault lies within the text, and what was read can be written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', '\\', '@', '.', ' ', 'a', '-', 'xn--', '[', ']', 'é', '\u202e', '\ud800', '1'))
      .map((parts) => parts.join('')),
    fc.tuple(local, domain).map(([name, house]) => `${name}@${house}`),
  )
  fc.assert(
    fc.property(text, (some) => {
      const read = readAddress(some)
      if (read.ok) expect(readAddress(writeAddress(read.value))).toEqual(read)
      else {
        expect(read.error.at).toBeGreaterThanOrEqual(0)
        expect(read.error.at).toBeLessThanOrEqual(Math.max(some.length, 254))
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([['x'], ['@'], ['.'], ['"'], ['é'], ['\\']])(
  'a megabyte of %j is refused without reading it all',
  (piece) => {
    expect(readAddress(piece.repeat(1_000_000)).ok).toBe(false)
  },
)
