import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const guide = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
const [file, out] = [path.join(folder, 'pack.json'), path.join(folder, 'scripts.json')]

beforeEach(() => {
  rmSync(out, { force: true })
  writeFileSync(file, example)
})

const migrate = async (...args: readonly string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['pack', 'migrate', ...args], io)
  const named = (text: string) => text.replaceAll(file, 'pack.json').replaceAll(out, 'scripts.json')
  return { code, out: named(io.out()), problems: named(io.problems()) }
}

test('the worked example of the guide becomes a pack of two scripts, and what is left is listed', async () => {
  const ran = await migrate(file, '-o', out)
  expect(ran.code).toBe(0)
  expect(ran.out).toMatch(/^scripts\.json: 2 scripts of 2 scenarios, \d+ notes\n$/)
  expect(ran.problems).toMatch(/^pack\.json: scenarios\.dye-price\.traps\.0\.written: A script has no written domain/m)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    format: 'lastlook-pack/2',
    id: 'two-mills',
    version: 2,
  })
})

test('what it writes is linted as any pack, and its only errors are those that were listed', async () => {
  await migrate(file, '-o', out)
  const io = memoryIo()
  await runCommandLine(['pack', 'lint', '--json', out], io)
  const [{ problems }] = JSON.parse(io.out()) as [{ problems: { severity: string; place: string }[] }]
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ place }) => place)
  expect(errors).toEqual(['stocks'])
})

test('a file that is there stays, but with --force; the pack itself stays even then', async () => {
  writeFileSync(out, 'mine')
  const refused = await migrate(file, '-o', out)
  expect([refused.code, refused.problems]).toEqual([
    2,
    'scripts.json is there already. Add --force to replace it, or choose another name.\n',
  ])
  expect(readFileSync(out, 'utf8')).toBe('mine')
  expect((await migrate(file, '-o', out, '--force')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toMatch(/^\{\n {2}"\$schema"/)
  expect((await migrate(file, '-o', file, '--force')).problems).toMatch(/is the pack itself/)
  expect(readFileSync(file, 'utf8')).toBe(example)
})

test('a file that is no pack of scenarios is refused with its reasons, and nothing is written', async () => {
  writeFileSync(file, example.replace('"letterOmitted"', '"lettersTransposed"'))
  const ran = await migrate(file, '-o', out)
  expect(ran.code).toBe(2)
  expect(ran.problems).toMatch(/^pack\.json: scenarios\.dye-price\.traps\.0: lettersTransposed does not make/)
  expect(existsSync(out)).toBe(false)
})

test('a place that cannot be written and a file that cannot be read are named', async () => {
  const nowhere = path.join(folder, 'no', 'such', 'folder.json')
  expect((await migrate(file, '-o', nowhere)).problems).toMatch(/folder\.json: It cannot be written \(ENOENT/)
  expect((await migrate(nowhere, '-o', out)).problems).toMatch(/folder\.json: It cannot be read \(ENOENT/)
})

test('with --json the whole report is one text', async () => {
  const { code, out: printed, problems } = await migrate(file, '-o', out, '--json')
  expect([code, problems]).toEqual([0, ''])
  expect(JSON.parse(printed)).toMatchObject({
    file: 'pack.json',
    out: 'scripts.json',
    scenarios: 2,
    scripts: 2,
    problems: [],
  })
})

test('without -o it says what is missing', async () => {
  const { code, problems } = await migrate(file)
  expect(code).toBe(2)
  expect(problems).toMatch(/required option '-o, --out <file>' not specified/)
})
