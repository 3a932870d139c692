import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../../specimens/tries.ts'
import { decodeText, encodings, guessEncoding } from './encoding.ts'

test.each(encodings)('any bytes are read in %s as the platform reads them', (encoding) => {
  const decoder = new TextDecoder(encoding)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc
          .array(fc.constantFrom('a', 'é', '\u0800', '\ud7ff', '😀', '\udc00'))
          .map((letters) => Buffer.from(letters.join(''))),
      ),
      (drawn) => {
        // What the platform makes of half a unit behind half a letter is its own business.
        const bytes = encoding.startsWith('utf-16') ? drawn.subarray(0, drawn.length & ~1) : drawn
        const ours = decodeText(bytes, encoding)
        // The platform makes U+FFFD of half a letter of UTF-16; here it stays, and is named as a hidden character.
        expect(ours.toWellFormed()).toBe(decoder.decode(bytes))
      },
    ),
    { numRuns: tries(3000) },
  )
})

const french = 'Nom affiché;Courriel\r\nÉlodie Kervran;e.kervran@fleetnorth.example\r\n'
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

test.each([
  ['utf-8', Buffer.from(french)],
  ['utf-8', Buffer.from(`\ufeff${french}`)],
  ['utf-8', Buffer.from('name,mail\nJo,jo@x.example\n')],
  ['utf-16le', Buffer.from(french, 'utf16le')],
  ['utf-16le', Buffer.from(`\ufeff${french}`, 'utf16le')],
  ['utf-16be', swapped(Buffer.from(french, 'utf16le'))],
  ['utf-16be', swapped(Buffer.from(`\ufeff${french}`, 'utf16le'))],
  ['windows-1252', Buffer.from(french, 'latin1')],
] as const)('%s is guessed and read', (encoding, bytes) => {
  expect(guessEncoding(bytes)).toBe(encoding)
  expect(decodeText(bytes, encoding)).toMatch(/^(?:Nom affiché;Courriel|name,mail)/)
})

test('a byte that was damaged among many good letters of UTF-8 does not make another encoding of it', () => {
  const damaged = Buffer.concat([Buffer.from('é'.repeat(20)), Buffer.from([0xe9])])
  expect(guessEncoding(damaged)).toBe('utf-8')
  expect(decodeText(damaged, 'utf-8')).toBe(`${'é'.repeat(20)}\ufffd`)
})
