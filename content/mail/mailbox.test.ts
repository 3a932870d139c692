import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../specimens/tries.ts'
import { writeAddress } from './address.ts'
import { mailboxesOf, readMailbox, readRecipients, writeMailbox } from './mailbox.ts'

const said = (line: string): readonly string[] | string => {
  const read = readRecipients(line)
  if (!read.ok) return `${read.error.code} ${read.error.at}`
  return read.value.map((entry) =>
    entry.kind === 'group'
      ? `${entry.name}: ${entry.mailboxes.map(({ address }) => writeAddress(address)).join(' ')}`
      : `${entry.mailbox.name}|${writeAddress(entry.mailbox.address)}`,
  )
}

test.each([
  // RFC 5322, appendix A.1 and A.5. A comment within an address is obsolete (§4.4) and refused here.
  ['"Joe Q. Public" <john.q.public@example.com>', ['Joe Q. Public|john.q.public@example.com']],
  [
    'Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
    ['Mary Smith|mary@x.test', '|jdoe@example.org', 'Who?|one@y.test'],
  ],
  [
    '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
    ['|boss@nil.test', 'Giant; "Big" Box|sysservices@example.net'],
  ],
  [
    'A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;',
    ['A Group: c@a.test joe@where.test jdoe@one.test'],
  ],
  ['Undisclosed recipients:;', ['Undisclosed recipients: ']],
  ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', 'badCharacter 26'],
  [
    'A Group(Some people)\r\n     :Chris Jones <c@public.example>,\r\n joe@example.org,\r\n John <jdoe@one.test> (my dear friend); (the end of the group)',
    ['A Group: c@public.example joe@example.org jdoe@one.test'],
  ],
  ['(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;', ['Hidden recipients: ']],
  // As people write it.
  ['a@x.test; b@y.test;; , c@z.test,', ['|a@x.test', '|b@y.test', '|c@z.test']],
  ['Harlow, Jo <jo@x.test>', 'noAt 6'],
  ['"Harlow, Jo" <jo@x.test>', ['Harlow, Jo|jo@x.test']],
  ['  Jo   de   la Mer <jo@x.test>', ['Jo de la Mer|jo@x.test']],
  ['', []],
  [' ,; ', []],
])('%j', (line, expected) => {
  expect(said(line)).toEqual(expected)
})

test.each([
  ['Jo <jo@x.test', 'unclosedAngle 3'],
  ['Jo jo@x.test>', 'unopenedAngle 12'],
  ['<jo@x.test> Jo', 'textAfterAddress 12'],
  ['"Jo <jo@x.test>', 'unclosedQuote 0'],
  ['Jo (of x <jo@x.test>', 'unclosedComment 3'],
  ['Crew: jo@x.test', 'unclosedGroup 4'],
  ['Crew: a@x.test, More: b@x.test;;', 'groupInGroup 20'],
  ['a@x.test, jo@x..test', 'emptyLabel 15'],
  ['x'.repeat(1_000_001), 'lineTooLong 1000000'],
])('%j breaks as %s', (line, expected) => {
  expect(said(line)).toBe(expected)
})

test('groups are opened in their order', () => {
  const read = readRecipients('a@x.test, Crew: b@x.test, c@x.test;, d@x.test')
  expect(read.ok && mailboxesOf(read.value).map(({ address }) => address.local)).toEqual(['a', 'b', 'c', 'd'])
})

const name = fc.oneof(
  fc.constantFrom(
    '',
    'Jo Harlow',
    'Harlow, Jo',
    'René "Ré" Q.',
    'a:b;c',
    'back\\slash',
    '(x)',
    '<y>',
    '@',
    'O’Neil',
    '李',
  ),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/\s+/gu, ' ').trim()),
)
const local = fc.stringMatching(/^[a-z](?:[a-z .,@"\\<>()]{0,8}[a-z])?$/)

test('a mailbox that was written is read as the same, alone and in a line', () => {
  fc.assert(
    fc.property(name, local, name, local, (name1, local1, name2, local2) => {
      const one = { name: name1, address: { local: local1, domain: 'x.test' } }
      const other = { name: name2, address: { local: local2, domain: 'y.z.example' } }
      expect(readMailbox(writeMailbox(one))).toEqual({ ok: true, value: one })
      const line = readRecipients(`${writeMailbox(one)}, Crew: ${writeMailbox(other)};`)
      expect(line.ok && mailboxesOf(line.value)).toEqual([one, other])
    }),
    { numRuns: tries(1_000) },
  )
})

test('no text makes it throw, and what was read is written and read as the same', () => {
  const pieces = [
    '"',
    '\\',
    '(',
    ')',
    '<',
    '>',
    ',',
    ';',
    ':',
    '@',
    '.',
    ' ',
    'a',
    'x.test',
    '[',
    ']',
    '\r\n ',
    'é',
    '\0',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (line) => {
      const read = readRecipients(line)
      if (!read.ok) {
        expect(read.error.at).toBeGreaterThanOrEqual(0)
        return
      }
      for (const mailbox of mailboxesOf(read.value)) {
        expect(readMailbox(writeMailbox(mailbox))).toEqual({ ok: true, value: mailbox })
      }
    }),
    { numRuns: tries(1_000) },
  )
})

test('its time grows with the line, not with its square', () => {
  for (const piece of ['(', '"', '<', '[', 'a@x.test,', 'G:', '\\', '((']) {
    const read = readRecipients(piece.repeat(Math.floor(1_000_000 / piece.length)))
    if (piece === 'a@x.test,') expect(read.ok && read.value).toHaveLength(111_111)
    else expect(read.ok).toBe(false)
  }
})
