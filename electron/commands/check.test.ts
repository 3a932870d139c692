import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../specimens/ledger.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const directory = 'domain,weight\nfleetnorth.mil,120\nharbour.example.com,3\n'

const files = (contents: Record<string, string> = {}) => {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries({ 'known.csv': directory, ...contents }))
    writeFileSync(join(folder, name), text)
  return (name: string) => join(folder, name)
}

test('each address gets one JSON object, in order, with its keys in their order', async () => {
  const file = files({ list: '\ufeffjo@fleetnorth.mil\r\n\r\njo@fleetnorth.ml\r\nnobody' })
  const io = memoryIo()
  expect(await runCommandLine(['check', '--directory', file('known.csv'), '--json', file('list')], io)).toBe(0)
  const lines = io.out().trimEnd().split('\n')
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    lines.map(() => ['address', 'misaddressed', 'kind', 'intended', 'confidence', 'explanation', 'at']),
  )
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { address: 'jo@fleetnorth.mil', misaddressed: false, kind: null, intended: null, at: null },
    {
      address: 'jo@fleetnorth.ml',
      misaddressed: true,
      kind: 'suffixLetterLost',
      intended: 'fleetnorth.mil',
      at: [15, 15],
    },
    { address: 'nobody', misaddressed: true, kind: 'notAnAddress', intended: null },
  ])
  expect(io.problems()).toBe('')
})

test('without a file, and with "-", it reads standard input', async () => {
  for (const args of [[], ['-']]) {
    const io = memoryIo(['jo@fleet', 'north.ml\n'])
    expect(await runCommandLine(['check', '--directory', files()('known.csv'), ...args], io)).toBe(0)
    expect(io.out().replace(/9\d\.\d%/, '9….…%')).toBe(
      `WRONG  9….…%  ${'jo@fleetnorth.ml'.padEnd(40)}  It ends in .ml, not .mil: fleetnorth.mil is in the directory.\n`,
    )
  }
})

test('the explanation is in the language that was asked for', async () => {
  const io = memoryIo(['jo@fleetnorth.ml'])
  await runCommandLine(['check', '--directory', files()('known.csv'), '--locale', 'fr'], io)
  expect(io.out()).toMatch(/^ERRONÉ .*se termine par \.ml et non par \.mil/)
})

test('an empty list is no mistake', async () => {
  const io = memoryIo()
  expect(await runCommandLine(['check', '--directory', files()('known.csv')], io)).toBe(0)
  expect(io.out() + io.problems()).toBe('')
})

test('letters that would command the terminal are spelled out', async () => {
  const io = memoryIo(['jo\u001b[2J\u202e@fleetnorth.mil\n'])
  await runCommandLine(['check', '--directory', files()('known.csv')], io)
  expect(io.out()).toContain('jo\\u{1b}[2J\\u{202e}@fleetnorth.mil')
})

test('a broken directory is reported line by line, before anything is printed', async () => {
  const file = files({ broken: 'domain\nmil\nfleetnorth.mil\nx y\n' })
  const io = memoryIo(['jo@fleetnorth.mil\n'])
  expect(await runCommandLine(['check', '--directory', file('broken')], io)).toBe(2)
  expect(io.out()).toBe('')
  expect(io.problems()).toContain(`${file('broken')}:2: "mil" is not a domain`)
  expect(io.problems()).toContain(`${file('broken')}:4: "x y" is not a domain`)
})

test('a list that is missing or a folder is reported, before anything is printed', async () => {
  const file = files()
  mkdirSync(file('folder'))
  for (const [name, complaint] of [
    ['none', /none cannot be read .*ENOENT/] as const,
    ['folder', /is a folder/] as const,
  ]) {
    const io = memoryIo()
    expect(await runCommandLine(['check', '--directory', file('known.csv'), file(name)], io)).toBe(2)
    expect(io.out()).toBe('')
    expect(io.problems()).toMatch(complaint)
  }
})

test('it reads no faster than its output is taken', async () => {
  let taken = 0
  const stdin = Readable.from(
    (function* () {
      for (; taken < 1000; taken++) yield Buffer.from('jo@fleetnorth.ml\n'.repeat(100))
    })(),
    { highWaterMark: 1 },
  )
  const stuck = new Writable({ highWaterMark: 1, write: () => {} })
  const running = runCommandLine(['check', '--directory', files()('known.csv')], {
    ...memoryIo(),
    stdin,
    stdout: stuck,
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(taken).toBeLessThan(20)
  stuck.destroy()
  expect(await running).toBe(0)
})
