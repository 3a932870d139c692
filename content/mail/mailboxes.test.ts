import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../specimens/tries.ts'
import { writeMailbox } from './mailbox.ts'
import { type MailboxPiece, readMailboxes } from './mailboxes.ts'

/** A piece as a mailbox written out, or as the text that is none with what is wrong and where. */
const short = (piece: MailboxPiece) =>
  piece.isMailbox ? writeMailbox(piece.mailbox) : [piece.text, piece.fault.code, piece.fault.at]

const read = (text: string) => readMailboxes(text).map(short)

test('a list is parted at commas, semicolons, tabs and line ends, and commas in quotes part nothing', () => {
  const text = 'Jo <jo@a.test>; sam@b.test, "Harlow, Jo" <j@c.test>\nkim@d.test\tlou@e.test\r\n\r\n;;,'
  expect(read(text)).toEqual(['Jo <jo@a.test>', 'sam@b.test', '"Harlow, Jo" <j@c.test>', 'kim@d.test', 'lou@e.test'])
})

test('bare addresses may have nothing but spaces between them', () => {
  expect(read('jo@a.test  sam@b.test')).toEqual(['jo@a.test', 'sam@b.test'])
  expect(read('jo harlow@a.test')).toEqual([['jo harlow@a.test', 'badCharacter', 2]])
})

test('a family name before a comma belongs to the mailbox behind it, as directories paste it', () => {
  expect(read('Harlow, Jo <jo@a.test>; Nair, Beth <b@b.test>')).toEqual([
    '"Harlow, Jo" <jo@a.test>',
    '"Nair, Beth" <b@b.test>',
  ])
})

test('a name in the cell before is the name of the address', () => {
  expect(read('Jo Harlow\tjo@a.test\nBeth Nair\tb@b.test\n"Harlow, Sam",s@c.test')).toEqual([
    'Jo Harlow <jo@a.test>',
    'Beth Nair <b@b.test>',
    '"Harlow, Sam" <s@c.test>',
  ])
})

test('labels of header lines and groups are let go', () => {
  expect(read('To: jo@a.test, sam@b.test\nCrew: k@c.test;\nmailto:lou@d.test')).toEqual([
    'jo@a.test',
    'sam@b.test',
    'k@c.test',
    'lou@d.test',
  ])
})

test('what is no mailbox costs its own stretch and says where it breaks in the whole text', () => {
  expect(read('jo@a.test, sam, kim@@b.test; lou@c.test')).toEqual([
    'jo@a.test',
    ['sam', 'noAt', 14],
    ['kim@@b.test', 'twoAts', 20],
    'lou@c.test',
  ])
})

test('an unclosed quote, bracket or comment parts nothing from what stands behind it', () => {
  expect(read('"Jo <jo@a.test>\nsam@b.test')).toEqual([['"Jo <jo@a.test>', 'unclosedQuote', 0], 'sam@b.test'])
  expect(read('Jo <jo@a.test, Sam <sam@b.test>')).toEqual([['Jo <jo@a.test', 'unclosedAngle', 3], 'Sam <sam@b.test>'])
  expect(read('(Jo jo@a.test, sam@b.test')).toEqual([['(Jo jo@a.test', 'unclosedComment', 0], 'sam@b.test'])
})

test('nothing gives nothing, and a text beyond all lists is refused as one', () => {
  expect(read(' \n,\t;')).toEqual([])
  expect(readMailboxes('a'.repeat(1_000_001))).toMatchObject([{ isMailbox: false, fault: { code: 'lineTooLong' } }])
})

test('pieces stand in the text where they say, in order, and every mailbox that was written is read', () => {
  const pieces = ['"', '\\', '<', '>', '(', ')', ',', ';', ':', '\t', '\n', ' ', '@', '.', 'jo', 'a.test', 'jo@a.test']
  const noise = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(noise, (text) => {
      let end = 0
      for (const piece of readMailboxes(text)) {
        expect(piece.from).toBeGreaterThanOrEqual(end)
        expect(text.slice(piece.from, piece.to)).toBe(piece.text)
        end = piece.to
      }
    }),
    { numRuns: tries(2_000) },
  )
  const name = fc.stringMatching(/^[A-Za-z]{1,8}(, [A-Za-z]{1,8})?$/)
  const mailboxes = fc.array(fc.tuple(name, fc.stringMatching(/^[a-z]{1,8}$/)), { maxLength: 20 })
  fc.assert(
    fc.property(mailboxes, fc.constantFrom(', ', ';', '\n', '\t'), (list, separator) => {
      const written = list.map(([shown, local]) => `"${shown}" <${local}@a.test>`)
      const readBack = readMailboxes(written.join(separator))
      expect(readBack.map((one) => one.isMailbox && [one.mailbox.name, one.mailbox.address.local])).toEqual(list)
    }),
    { numRuns: tries(500) },
  )
})

/** Milliseconds of this process's own work, whatever else the machine does, that reading takes at best in three tries. */
const workOf = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const from = process.cpuUsage()
      readMailboxes(text)
      const { user, system } = process.cpuUsage(from)
      return (user + system) / 1_000
    }),
  )

test('its time grows with the text, not with its square', () => {
  for (const piece of ['(', '"', '<', '[', 'a@x.test,', 'G:', '\\', '<(', 'a@x.test ', '"a",']) {
    const long = piece.repeat(Math.floor(200_000 / piece.length))
    for (const text of [long, `${long.slice(1)}>`]) {
      // Eight times the text: with its square it would be sixty-four times the work. The floor is for what is too short to time.
      expect(workOf(text), piece).toBeLessThan(30 * Math.max(5, workOf(text.slice(0, 25_000))))
    }
  }
})
