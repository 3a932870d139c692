import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { packToolsHost } from '../../content/hosts/trainer/packTools.ts'
import { memoryIo } from '../terminal/streams.ts'
import { packLint } from './packLint.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-lint-'))
const guide = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''

const linted = async (text: string, options = {}) => {
  const file = path.join(folder, 'pack.json')
  writeFileSync(file, text)
  const io = memoryIo()
  const code = await packLint([file], options, io)
  return { code, out: io.out().replaceAll(file, 'pack.json'), problems: io.problems().replaceAll(file, 'pack.json') }
}

test('the worked example of the guide has nothing wrong with it', async () => {
  const { code, out, problems } = await linted(example)
  expect(problems).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('pack.json: 0 errors, 0 warnings\n  2 scenarios, 1 of them decoys')
})

test('a problem is printed as a compiler prints it, and ends with 2', async () => {
  const { code, problems } = await linted(example.replace('"letterOmitted"', '"lettersTransposed"'))
  expect(code).toBe(2)
  expect(problems).toMatch(
    /^pack\.json: scenarios\.dye-price\.traps\.0: lettersTransposed does not make harow-mills\.example of harrow-mills\.example\. It makes: /,
  )
})

test('a warning is called so and is no error', async () => {
  const { code, problems } = await linted(example.replace('plafond pour l’indigo\u00a0?', 'plafond pour l’indigo ?'))
  expect(code).toBe(0)
  expect(problems).toBe(
    'pack.json: scenarios.dye-price.quoted.0.text.fr: warning: "o ?" needs a no-break space (U+00A0 or U+202F). See docs/packs.md, Idiomatic twice.\n',
  )
})

test('with --json the whole report is one text', async () => {
  const { code, out } = await linted(example, { json: true })
  const [report] = JSON.parse(out) as [{ problems: unknown[]; balance: { decoys: number }; tell: null }]
  expect([code, report.problems, report.balance.decoys, report.tell]).toEqual([0, [], 1, null])
})

test('what it reports is what the trainer’s host answers', async () => {
  for (const text of [example, '{"format":', example.replace('"letterOmitted"', '"lettersTransposed"')]) {
    const { out } = await linted(text, { json: true })
    const answer = await packToolsHost().lintPack({ text })
    if (!answer.ok) return expect.unreachable('A lint does not fail.')
    expect(JSON.parse(out)).toEqual([{ file: 'pack.json', ...JSON.parse(JSON.stringify(answer.value)) }])
  }
})

test('a file that is not there is named, and the others are still linted', async () => {
  const io = memoryIo()
  const file = path.join(folder, 'other.json')
  writeFileSync(file, example)
  expect(await packLint([path.join(folder, 'nothing.json'), file], {}, io)).toBe(2)
  expect(io.problems()).toMatch(/nothing\.json: It cannot be read .* Check its name and permissions\./)
  expect(io.out()).toContain('other.json: 0 errors')
})
