import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../specimens/ledger.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const run = async (args: readonly string[], input: readonly (string | Uint8Array)[] = []) => {
  const io = memoryIo(input)
  const code = await runCommandLine(['scan', ...args], io)
  return { code, out: io.out(), problems: io.problems() }
}

const message = (to: string, from = 'ops@us.example') => `From: ${from}\nTo: ${to}\nSubject: x\n\nbody\n`

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, at: (name: string) => join(folder, name) }
}

const known = { 'known.csv': 'domain,weight\nfleetnorth.mil,120\nus.example,9\n' }

const summaryOf = (out: string) => JSON.parse(out.trimEnd().split('\n').at(-1) ?? '').summary

test('a folder of messages is read to its bottom, packed ones too, and summed up', async () => {
  const { at } = folderWith({
    ...known,
    'out/1.eml': message('jo@fleetnorth.mil, Dana <dana@fleetnorth.ml>'),
    'out/old/2.eml': message('dana@fleetnorth.ml'),
    'out/old/3.eml.gz': gzipSync(message('jo@fleetnorth.ml', 'boss@us.example')),
    'out/picture.png': Buffer.from([0x89, 0x50, 0, 0]),
  })
  const { code, out, problems } = await run(['--directory', at('known.csv'), '--json', at('out')])
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
  expect(summaryOf(out)).toMatchObject({
    files: 4,
    formats: { eml: 3 },
    entries: 3,
    recipients: 4,
    misaddressed: 3,
    kinds: [{ kind: 'suffixLetterLost', count: 3 }],
    intended: [{ domain: 'fleetnorth.mil', count: 3 }],
    addresses: [
      { address: 'dana@fleetnorth.ml', count: 2 },
      { address: 'jo@fleetnorth.ml', count: 1 },
    ],
    senders: [
      { sender: 'ops@us.example', count: 2 },
      { sender: 'boss@us.example', count: 1 },
    ],
    faults: [{ code: 'unknownFormat', count: 1, first: [{ file: at('out/picture.png'), line: 1 }] }],
    learned: null,
  })
})

test('the report says it in words, in both languages', async () => {
  const { at } = folderWith({ ...known, 'a.eml': message('jo@fleetnorth.ml') })
  const args = ['--directory', at('known.csv'), '--each', at('a.eml')]
  const english = await run(args)
  expect(english.out).toContain(`${at('a.eml')}:4  ops@us.example  →  jo@fleetnorth.ml  It ends in .ml, not .mil`)
  expect(english.out).toContain('Files read: 1 (eml 1). Entries: 1. Recipients: 1.\nMisaddressed recipients: 1 (100%).')
  const french = await run([...args, '--locale', 'fr'])
  expect(french.out).toContain('Destinataires erronés\u00a0: 1 (100\u00a0%).')
  expect(french.out).toContain('\nPar type d’erreur\n        1  ')
})

test('standard input is read too, and findings come as JSON lines before the summary', async () => {
  const { at } = folderWith(known)
  const { out } = await run(
    ['--directory', at('known.csv'), '--json', '--each', '-'],
    ['address\n', 'jo@fleetnorth.ml\n'],
  )
  const [finding] = out.split('\n')
  expect(JSON.parse(finding ?? '')).toMatchObject({
    finding: { file: '-', line: 2, from: null, address: 'jo@fleetnorth.ml', intended: 'fleetnorth.mil' },
  })
  expect(summaryOf(out).misaddressed).toBe(1)
})

test('what was learned is said, used and written, and is a directory that can be read', async () => {
  const mails = [
    ...Array.from({ length: 20 }, () => message('jo@fleetnorth.mil')),
    message('ops@us.example', 'jo@fleetnorth.mil'),
    message('jo@fleetnorth.ml'),
  ]
  const { at } = folderWith({
    'box.mbox': mails.map((one) => `From x@y Tue Nov 24 09:00:00 2026\n${one}\n`).join(''),
  })
  const written = at('learned.csv')
  const { code, out, problems } = await run(['--learn', '--write-directory', written, at('box.mbox')])
  expect({ code, problems }).toEqual({ code: 0, problems: `Written: ${written}\n` })
  expect(out).toMatch(/^Domains learned from the logs: 2\. From 2 of them mail came back; 0 /)
  expect(out).toContain('Misaddressed recipients: 1 (')
  expect(readFileSync(written, 'utf8')).toBe('domain,weight\nfleetnorth.mil,20\nus.example,1\n')
  expect((await run(['--directory', written, at('box.mbox')])).out).toContain('Misaddressed recipients: 1 (')
})

test('a packed log that breaks off is read as far as it goes, and reported', async () => {
  const packed = gzipSync(Array.from({ length: 50_000 }, (_, at) => `jo${at}@fleetnorth.ml\n`).join(''))
  const { at } = folderWith({ ...known, 'list.csv.gz': packed.subarray(0, packed.length >> 1) })
  const { code, out } = await run(['--directory', at('known.csv'), '--json', at('list.csv.gz')])
  const summary = summaryOf(out)
  expect(code).toBe(0)
  expect(summary.misaddressed).toBeGreaterThan(1_000)
  expect(summary.faults).toContainEqual({
    code: 'cannotRead',
    count: 1,
    first: [expect.objectContaining({ file: at('list.csv.gz') })],
  })
})

test('a missing file is reported beside those that are there; when none is there it is refused', async () => {
  const { at } = folderWith({ ...known, 'a.eml': message('jo@fleetnorth.mil') })
  const some = await run(['--directory', at('known.csv'), at('a.eml'), at('b.eml')])
  expect(some.code).toBe(0)
  expect(some.out).toContain(
    `files that cannot be read, or break off: check names, permissions and whether they are whole\n           ${at('b.eml')}\n`,
  )
  expect(await run(['--directory', at('known.csv'), at('b.eml')])).toMatchObject({ code: 2, out: '' })
})

test.each([
  [['a.eml'], /Name the domains that you know with --directory FILE, or let them be learned with --learn/],
  [['--learn', '-'], /--learn reads the logs twice/],
  [['--directory', 'x', '--write-directory', 'y', 'a.eml'], /add --learn, or leave it out/],
  [['--learn', '--format', 'outlook', 'a.eml'], /Allowed choices are mbox, eml/],
  [['--directory', 'no-such.csv', 'a.eml'], /no-such\.csv: there is no such file/],
])('%j is refused with what to do', async (args, expected) => {
  const { code, out, problems } = await run(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(problems).toMatch(expected)
})
