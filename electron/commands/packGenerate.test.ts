import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-generate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [file, out] = [path.join(folder, 'people.csv'), path.join(folder, 'pack.json')]

beforeEach(() => {
  rmSync(out, { force: true })
  const people = Array.from({ length: 30 }, (_, at) => `Real ${at},real${at}@northgaterail.mil\n`)
  writeFileSync(file, `name,mail\n${people.join('')}Broken,broken@northgate\n`)
})

const generate = async (...args: readonly string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['pack', 'generate', '--directory', file, '--seed', '7', '-o', out, ...args], io)
  const named = (text: string) => text.replaceAll(file, 'people.csv').replaceAll(out, 'pack.json')
  return { code, out: named(io.out()), problems: named(io.problems()) }
}

test('it writes a pack, lists the wrong domains that could be somebody’s, and the same options write the same bytes', async () => {
  const ran = await generate('--items', '8', '--kinds', 'suffixLetterLost,letterOmitted,namesake')
  expect(ran).toEqual({
    code: 0,
    problems: 'people.csv: Faulty rows that stay out: 1; lastlook directory import says why.\n',
    out: `northgaterail.il: suffixLetterLost of northgaterail.mil: could be somebody’s: left out
northgaterail.ml: suffixLetterLost of northgaterail.mil: could be somebody’s: left out
pack.json: 8 scripts, of which 8 can go wrong and come right too
Right addresses: at northgaterail.mil
Wrong forms of them that nobody can have: 13; confirmed: 0; left out: 2
Look up those left out, and add --confirm DOMAIN for each that does no harm.
`,
  })
  const written = readFileSync(out, 'utf8')
  await generate('--items', '8', '--kinds', 'suffixLetterLost,letterOmitted,namesake', '--force')
  expect(readFileSync(out, 'utf8')).toBe(written)
  expect(written).not.toContain('Real ')
})

test('domains are confirmed one by one or by a file, and --json gives the figures', async () => {
  const list = path.join(folder, 'confirmed.txt')
  writeFileSync(list, '# looked up in November\nNorthgateRail.ml\n')
  const ran = await generate(
    '--items',
    '4',
    '--locale',
    'both',
    '--confirmed',
    list,
    '--confirm',
    'x.example',
    '--json',
  )
  expect(JSON.parse(ran.out)).toMatchObject({
    scripts: 4,
    canGoWrong: 4,
    home: 'northgaterail.mil',
    faultyRows: 1,
    domains: expect.arrayContaining([
      { written: 'northgaterail.ml', right: 'northgaterail.mil', kind: 'suffixLetterLost', status: 'confirmed' },
    ]),
  })
})

test.each([
  [['--items', '3', '--home', 'elsewhere.example'], /Nobody in it has the domain of --home\./],
  [['--items', '3', '--difficulty', '4-2'], /It must be a level from 1 to 5, or two of them, such as 2-4\./],
  [['--items', '3', '--base-rate', '0.1'], /It must be a number from 0\.2 to 0\.5, such as 0\.5\./],
  [['--items', '3', '--kinds', 'letterOmited'], /There is no kind "letterOmited"\. Kinds: /],
  [['--items', '3', '--confirmed', 'none.txt'], /none\.txt: It cannot be read \(ENOENT/],
  [['--items', '3', '--directory', 'none.csv'], /none\.csv: It cannot be read \(ENOENT/],
])('it refuses %j, and writes nothing', async (options, sentence) => {
  const ran = await generate(...options)
  expect(ran.code).toBe(2)
  expect(ran.problems).toMatch(sentence)
  expect(existsSync(out)).toBe(false)
})
