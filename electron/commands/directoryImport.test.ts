import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { importDirectory } from '../storage/importDirectory.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-directory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [file, out] = [path.join(folder, 'people.csv'), path.join(folder, 'directory.json')]

const rows = [
  'Nom affiché;Courriel;Service',
  'Élodie Kervran;e.kervran@fleetnorth.mil;Achats',
  'Jo;jo@fleetnorth;Achats',
  'Dani"ellier;E.Kervran@fleetnorth.mil;Achats',
  'Max;max@fleetnorth.mil;',
  '"Open;open@fleetnorth.mil;Achats',
]

beforeEach(() => {
  rmSync(out, { force: true })
  writeFileSync(file, Buffer.from(rows.join('\r\n'), 'latin1'))
})

const run = async (...args: readonly string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(args, io)
  const named = (text: string) => text.replaceAll(file, 'people.csv').replaceAll(out, 'directory.json')
  return { code, out: named(io.out()), problems: named(io.problems()) }
}

test('a dry run says a line for each faulty row and what was guessed, and writes nothing', async () => {
  const ran = await run('directory', 'import', file, '--dry-run')
  expect(ran).toEqual({
    code: 0,
    problems: '',
    out: `people.csv:3: Courriel: jo@fleetnorth: The domain has no ending. Write it in full.
people.csv:4: Courriel: E.Kervran@fleetnorth.mil: Also in row 2. Keep one of the two.
people.csv:6: whole row: 1 of 3 fields: A quotation mark is never closed. Close it.
2 good rows of 5. 3 stay out.
Encoding: Windows-1252 (ANSI) (guessed)
Separator: semicolon (guessed)
Addresses from: Courriel (guessed)
Names from: Nom affiché (guessed)
Units from: Service (guessed), different ones: 1
A dry run: nothing is written.
`,
  })
  expect(existsSync(out)).toBe(false)
})

test('in French too', async () => {
  const { out: printed } = await run('directory', 'import', file, '--dry-run', '--locale', 'fr')
  expect(printed).toContain(
    'people.csv:4: Courriel: E.Kervran@fleetnorth.mil: Déjà à la ligne 2. Gardez l’une des deux.',
  )
  expect(printed).toContain('2 lignes bonnes sur 5. 3 restent de côté.')
})

test('what it writes is a directory for check and for itself, the same bytes each time', async () => {
  expect((await run('directory', 'import', file, '-o', out)).code).toBe(0)
  const written = readFileSync(out, 'utf8')
  expect(JSON.parse(written)).toEqual({
    format: 'lastlook-directory/1',
    people: [
      { name: 'Élodie Kervran', given: null, family: null, address: 'e.kervran@fleetnorth.mil', unit: 'Achats' },
      { name: 'Max', given: null, family: null, address: 'max@fleetnorth.mil', unit: null },
    ],
    domains: [],
  })
  expect((await run('directory', 'import', out, '-o', file, '--force')).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(written)

  const list = path.join(folder, 'list.txt')
  writeFileSync(list, 'max@fleetnorth.ml\nmax@fleetnorth.mil\n')
  const checked = await run('check', '--directory', out, '--json', list)
  expect(
    checked.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { misaddressed: boolean }).misaddressed),
  ).toEqual([true, false])
})

test('the options are obeyed, and with --json the report is one text', async () => {
  const ran = await run('directory', 'import', file, '--dry-run', '--json', '--name', 'Service', '--encoding', 'utf-8')
  const [report] = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(report).toMatchObject({
    file: 'people.csv',
    out: null,
    format: 'csv',
    encoding: { value: 'utf-8', isGiven: true },
    fields: { name: { value: 'Service', isGiven: true } },
    faultCounts: { noEnding: 1 },
  })
})

test.each([
  [
    ['--dry-run', '--unit', 'Etage'],
    /There is no column “Etage”\. Choose one of “Nom affiché”, “Courriel”, “Service”\.$/m,
  ],
  [[], /Name the file to write with -o FILE, or add --dry-run\.$/m],
  [['-o', file], /people\.csv is the file that is read\. Choose another name\.$/m],
  [['--dry-run', '--encoding', 'utf-16le'], /It is not utf-16le\. Try windows-1252, or name no encoding\.$/m],
])('it refuses %j', async (options, sentence) => {
  const ran = await run('directory', 'import', file, ...options)
  expect(ran.code).toBe(2)
  expect(ran.problems).toMatch(sentence)
})

test('a file that is there stays, but with --force; a file that cannot be read is named; no good row, no file', async () => {
  writeFileSync(out, 'mine')
  expect((await run('directory', 'import', file, '-o', out)).problems).toMatch(/is there already/)
  expect(readFileSync(out, 'utf8')).toBe('mine')
  expect((await run('directory', 'import', path.join(folder, 'none'), '--dry-run')).problems).toMatch(
    /cannot be read \(ENOENT/,
  )
  rmSync(out)
  writeFileSync(file, 'name,mail\nJo,jo@x\n')
  expect((await run('directory', 'import', file, '-o', out)).code).toBe(2)
  expect(existsSync(out)).toBe(false)
})

test('an import says how far it is, and ends when it is called off', async () => {
  writeFileSync(file, `mail\n${Array.from({ length: 5000 }, (_, row) => `jo${row}@x.example\n`).join('')}`)
  const shares: number[] = []
  const caller = new AbortController()
  const read = await importDirectory(
    file,
    {},
    {
      signal: caller.signal,
      onProgress: ({ share }) => {
        shares.push(share)
        if (share > 0.5) caller.abort()
      },
    },
  )
  expect(read).toEqual({ ok: false, error: { is: 'cancelled' } })
  expect(shares.at(-1)).toBeLessThan(0.7)
})
