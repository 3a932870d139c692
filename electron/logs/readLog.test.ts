import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logFormats } from './logItem.ts'
import { readText } from './readText.ts'

const message = [
  'Received: from a by b; Tue, 24 Nov 2026 09:00:00 +0000',
  'From: "Ops, Team" <ops@us.example>',
  'To: Jo Harlow <jo@fleetnorth.example>,',
  '\t=?utf-8?Q?Ren=C3=A9?= <rene@armysupply.example>',
  'Cc: Crew: a@crew.example, b@crew.example;',
  'Subject: To: nobody@body.example',
  '',
  'To: nobody@body.example',
  '',
].join('\r\n')

const recipients = ['jo@fleetnorth.example', 'rene@armysupply.example', 'a@crew.example', 'b@crew.example']

test('a message has its recipients folded over lines, in groups and behind encoded names; the body has none', async () => {
  expect(await readText(message)).toEqual({
    format: 'eml',
    mails: [{ line: 7, from: 'ops@us.example', to: recipients }],
    faults: [],
  })
})

test('a mailbox is parted at its From lines, those in bodies are not taken for any', async () => {
  const box = `From ops@us.example Tue Nov 24 09:00:00 2026\n${message}From here on it is body.\n\nFrom x@y Tue\nTo: z@y.example\n\nend\n`
  const { format, mails, faults } = await readText(box)
  expect(format).toBe('mbox')
  // After an empty line a line that begins with From can be nothing else: a program that writes mailboxes escapes it.
  expect(mails.map(({ to }) => to)).toEqual([recipients, ['z@y.example']])
  expect(faults).toEqual([])
})

test('a message that ends within its headers is read as far as it goes, and reported', async () => {
  expect(await readText('From: a@b.example\nTo: c@d.exa')).toEqual({
    format: 'eml',
    mails: [{ line: 2, from: 'a@b.example', to: ['c@d.exa'] }],
    faults: [['truncated', 2]],
  })
})

test('one broken recipient costs no other, and is given as it is written', async () => {
  const { mails, faults } = await readText(
    'From: a@b.example\nTo: x@y.example, Jo <jo@fleet..example>, nobody, z@y.example\n\n',
  )
  expect(mails[0]?.to).toEqual(['x@y.example', 'jo@fleet..example', 'z@y.example'])
  expect(faults).toEqual([['badRecipients', 2]])
})

const postfix = (said: string, service = 'smtp') => `Nov 24 09:00:01 mx postfix/${service}[4711]: ${said}\n`

test('Postfix: each recipient once, when its way ends, as it was written before aliases', async () => {
  const log = [
    'Nov 24 09:00:00 mx systemd[1]: Started.\n',
    postfix('4F2A1B3C5D: from=<ops@us.example>, size=1, nrcpt=3 (queue active)', 'qmgr'),
    postfix('4F2A1B3C5D: to=<jo@fleet.example>, relay=none, delay=1, dsn=4.4.1, status=deferred (timed out)'),
    postfix('4F2A1B3C5D: to=<jo@fleet.example>, relay=mx.fleet.example[192.0.2.1]:25, status=sent (250 ok)'),
    postfix(
      '4F2A1B3C5D: to=<list@in.example>, orig_to=<crew@us.example>, relay=local, status=sent (delivered)',
      'local',
    ),
    postfix('4F2A1B3C5D: to=<x@in.example>, orig_to=<root>, relay=local, status=sent (delivered)', 'local'),
    postfix('4F2A1B3C5D: to=<y@out.example>, relay=127.0.0.1[127.0.0.1]:10024, status=sent (250 ok)'),
    postfix('4F2A1B3C5D: removed', 'qmgr'),
    postfix('4F2A1B3C5D: to=<late@out.example>, relay=none, status=bounced (unknown)'),
    postfix(
      'NOQUEUE: reject: RCPT from pc[192.0.2.9]: 450 4.1.2 <jo@fleet.exmple>: Recipient address rejected: Domain not found; from=<a@us.example> to=<jo@fleet.exmple> proto=ESMTP helo=<pc>',
      'smtpd',
    ),
  ].join('')
  const { format, mails, faults } = await readText(log)
  expect({ format, faults }).toEqual({ format: 'postfix', faults: [] })
  expect(mails).toEqual([
    { line: 4, from: 'ops@us.example', to: ['jo@fleet.example'] },
    { line: 5, from: 'ops@us.example', to: ['crew@us.example'] },
    { line: 6, from: 'ops@us.example', to: ['x@in.example'] },
    { line: 9, from: null, to: ['late@out.example'] },
    { line: 10, from: 'a@us.example', to: ['jo@fleet.exmple'] },
  ])
})

test('Exim: deliveries and failures with the sender of their message, before aliases', async () => {
  const at = '2026-11-24 09:00:00 1abcDE-000001-2F'
  const log = [
    `${at} <= ops@us.example H=pc [192.0.2.9] P=esmtp S=900`,
    `${at} == jo@fleet.example R=dnslookup T=remote_smtp defer (-1): timeout`,
    `${at} => jo@fleet.example R=dnslookup T=remote_smtp H=mx [192.0.2.1]`,
    `${at} -> crew <crew@us.example> R=local T=local_delivery`,
    `${at} ** jo@fleet.exmple: Unrouteable address`,
    `${at} Completed`,
    '2026-11-24 09:00:01.123 +0000 [77] 1abcDF-000000000Fp-1xYz <= <> R=1abcDE-000001-2F U=Debian-exim P=local',
    '2026-11-24 09:00:01.123 +0000 [77] 1abcDF-000000000Fp-1xYz => ops@us.example R=local T=local_delivery',
  ].join('\n')
  const { format, mails } = await readText(log)
  expect(format).toBe('exim')
  expect(mails.map(({ from, to }) => [from, ...to])).toEqual([
    ['ops@us.example', 'jo@fleet.example'],
    ['ops@us.example', 'crew@us.example'],
    ['ops@us.example', 'jo@fleet.exmple'],
    [null, 'ops@us.example'],
  ])
})

test('Exchange: the ends of ways, by the names of the columns, and short rows are reported', async () => {
  const log = [
    '#Software: Microsoft Exchange Server',
    '#Fields: date-time,event-id,recipient-address,message-subject,sender-address',
    '2026-11-24T09:00:00Z,RECEIVE,jo@fleet.example,"Hello, you",ops@us.example',
    '2026-11-24T09:00:01Z,SEND,jo@fleet.example;ren@army.example,"Hello, ""you""",ops@us.example',
    '2026-11-24T09:00:01Z,DELIVER,jo@fle',
    '2026-11-24T09:00:02Z,FAIL,x@y.example,Undelivered,<>',
  ].join('\r\n')
  expect(await readText(Buffer.from(`\ufeff${log}`, 'utf16le'))).toEqual({
    format: 'exchange',
    mails: [
      { line: 4, from: 'ops@us.example', to: ['jo@fleet.example', 'ren@army.example'] },
      { line: 6, from: null, to: ['x@y.example'] },
    ],
    faults: [['cellsMissing', 5]],
  })
})

test.each([
  ['a@b.example\nc@d.example\n', [['a@b.example'], ['c@d.example']]],
  ['Name;E-Mail;Street address\nJo;"Jo H" <a@b.example>;"1, Quay"\n', [['a@b.example']]],
  ['from,to,cc\nx@y.example,"a@b.example, c@d.example",e@f.example\n', [['a@b.example', 'c@d.example', 'e@f.example']]],
  ['PrimaryEmail,user_name\na@b.example,Jo\n', [['a@b.example']]],
  ['id\taddress\r1\ta@b.example\r2\tc@d.example\r', [['a@b.example'], ['c@d.example']]],
])('a list is read by its columns, or by where the @ stands: %j', async (text, expected) => {
  const { format, mails, faults } = await readText(text)
  expect({ format, faults }).toEqual({ format: 'csv', faults: [] })
  expect(mails.map(({ to }) => to)).toEqual(expected)
})

test('a quote that never closes costs its own line, and a cell may hold line breaks', async () => {
  const { mails, faults } = await readText(
    `note,address\n"two\nlines",a@b.example\n"open,lost@b.example\n${'x,c@d.example\n'.repeat(60)}`,
  )
  expect(mails[0]).toEqual({ line: 2, from: null, to: ['a@b.example'] })
  expect(mails).toHaveLength(61)
  expect(faults).toEqual([['unclosedQuote', 4]])
})

test('Latin-1 among UTF-8 is read and reported by line', async () => {
  const { mails, faults } = await readText(Buffer.from('address\nc@d.example\nrené@b.example\n', 'latin1'))
  expect(mails.map(({ to }) => to[0])).toEqual(['c@d.example', 'rené@b.example'])
  expect(faults).toEqual([['notUtf8', 3]])
})

test('a line without end is cut and reported, and what follows it is read', async () => {
  const { mails, faults } = await readText(`a@b.example\n${'x'.repeat(3_000_000)}\nc@d.example\n`, 'csv', 65_536)
  expect(mails.map(({ to }) => to)).toEqual([['a@b.example'], ['c@d.example']])
  expect(faults).toContainEqual(['lineTooLong', 2])
})

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['prose', 'Once upon a time there was a mailbox.\n'],
  ['nothing', ''],
])('%s is of no known format', async (_, bytes) => {
  expect(await readText(bytes)).toEqual({ format: undefined, mails: [], faults: [['unknownFormat', 1]] })
})

test('it reads the same wherever the bytes are cut', async () => {
  const box = Buffer.from(`From ops@us.example Tue Nov 24 09:00:00 2026\n${message}\n`)
  const whole = await readText(box)
  expect(whole.mails).toHaveLength(1)
  for (let size = 1; size < 80; size++) expect(await readText(box, undefined, size)).toEqual(whole)
})

test('it never throws, whatever the bytes', async () => {
  const seeds = ['From a\n', 'To: ', 'address\n', '#Fields: ', '"', '\n', '\r', '\0', postfix('AB12CD34: to=<'), '>,']
  const bytes = fc.array(
    fc.oneof(
      fc.constantFrom(...seeds).map((text) => Buffer.from(text)),
      fc.uint8Array().map((some) => Buffer.from(some)),
    ),
  )
  const format = fc.option(fc.constantFrom(...logFormats), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(bytes, format, fc.integer({ min: 1, max: 50 }), async (parts, wanted, size) => {
      await expect(readText(Buffer.concat(parts), wanted, size)).resolves.toBeDefined()
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['eml', `To: "${'\\"'.repeat(400_000)}\n\n`],
  ['eml', `To: ${'<('.repeat(400_000)}\n\n`],
  ['eml', `To: ${'a'.repeat(999_000)}\n\n`],
  ['postfix', postfix(`NOQUEUE: reject: RCPT from ${' from=<a'.repeat(120_000)}`)],
  ['postfix', `${'postfix/'.repeat(120_000)}\n`],
  ['csv', `address\n${'"a,'.repeat(300_000)}\n`],
  ['csv', `address\n${'"\n'.repeat(99_999)}`],
] as const)('a megabyte that is made to take long (%s) does not', async (format, text) => {
  const { mails } = await readText(text, format, 65_536)
  expect(mails.length).toBeLessThan(10)
})
