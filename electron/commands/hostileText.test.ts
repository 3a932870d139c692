import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const lastlook = async (...args: readonly string[]): Promise<Ran> => {
  const io = memoryIo()
  const status = await runCommandLine(args, io)
  return { status, stdout: io.out(), stderr: io.problems() }
}

const program = fileURLToPath(new URL('./cli.ts', import.meta.url))
const feignedTerminal = `data:text/javascript,Object.defineProperty(process.stdout, 'isTTY', { value: true })`

/** The same as a process, which takes its pipe for a terminal when it is told to. */
const asProcess = (args: readonly string[], { isTTY = false, input = '' } = {}): Ran =>
  spawnSync(process.execPath, [...(isTTY ? ['--import', feignedTerminal] : []), program, ...args], {
    input,
    encoding: 'utf8',
  })

/** A link of somebody else's (OSC 8), a bell, a line written over, text turned around, a C1 control, a line that feigns ours. */
const hostile =
  'x\u001b]8;;mailto:attacker.example\u001b\\click\u001b]8;;\u0007\r\u202e\u2066\u009b2J\nFEIGNED: 0 errors'
const spelledOut =
  'x\\u{1b}]8;;mailto:attacker.example\\u{1b}\\click\\u{1b}]8;;\\u{7}\\u{d}\\u{202e}\\u{2066}\\u{9b}2J\\u{a}FEIGNED'

const obeyed = /(?!\n)[\p{C}\u2028\u2029]/u

const expectHarmless = ({ stdout, stderr }: Ran): void => {
  expect(stdout + stderr).not.toMatch(obeyed)
  expect(stdout + stderr).not.toMatch(/^FEIGNED/m)
}

const folder = mkdtempSync(join(tmpdir(), 'lastlook-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const quoted = `"${hostile}"`
const known = file('known.csv', 'domain\nfleetnorth.mil\n')
const guide = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
/** The worked example of the guide, with the hostile text in the place of one of its own. */
const inPack = (text: string): string => example.replaceAll(JSON.stringify(text), JSON.stringify(hostile))

test.each([
  ['the kind of a trap', inPack('letterOmitted')],
  ['the name of a key', inPack('licence')],
  ['a domain', inPack('harow-mills.example')],
  ['the name of a scenario', inPack('dye-price')],
  ['what is no JSON', hostile],
])('a pack cannot write to the terminal by %s', async (_what, text) => {
  const ran = await lastlook('pack', 'lint', file('hostile.json', text))
  expect(ran.status).toBe(2)
  expectHarmless(ran)
  expect(ran.stderr).toContain('\\u{1b}')
})

test.each([
  ['column', `weight,${quoted}\n1,fleetnorth.mil\n`],
  ['domain', `domain,weight\n${quoted},1\n`],
  ['address', `address\n${quoted}\n`],
  ['weight', `domain,weight\nfleetnorth.mil,${quoted}\n`],
])('a directory cannot write to the terminal by its %s', async (_what, text) => {
  const ran = await lastlook('check', '--directory', file('hostile.csv', text))
  expect(ran.status).toBe(2)
  expectHarmless(ran)
  expect(ran.stderr).toContain(spelledOut)
})

test.each([
  ['a command', [hostile]],
  ['an option', ['build', '--pack', 'a', '--items', '1', '--seed', '1', `--${hostile}`]],
  ['an option with a value', ['check', '--directory', known, `--${hostile}=${hostile}`]],
  ['a choice', ['check', '--directory', known, `--locale=${hostile}`]],
  ['a number', ['open', '--port', hostile]],
  ['a pack', ['build', '--items', '1', '--seed', '1', '--pack', hostile]],
  ['a file to lint', ['pack', 'lint', hostile]],
  ['a list', ['check', '--directory', known, hostile]],
  ['a directory', ['check', '--directory', hostile]],
  ['a log', ['scan', '--learn', hostile]],
  ['a folder of records', ['records', 'export', '--format', 'csv', '--data', join(folder, hostile)]],
  ['a data folder', ['open', '--headless', '--data', join(known, hostile)]],
])('%s that is not there is named harmlessly', async (_what, args) => {
  const ran = await lastlook(...args)
  expect(ran.status).toBe(2)
  expectHarmless(ran)
  expect(ran.stdout + ran.stderr).toContain(spelledOut)
})

test('as a process it writes nothing either that a terminal obeys', () => {
  const linted = asProcess(['pack', 'lint', file('hostile.json', inPack('letterOmitted'))])
  expect(linted.status).toBe(2)
  expectHarmless(linted)
  const checked = asProcess(['check', '--directory', file('hostile.csv', `domain\n${quoted}\n`)])
  expect(checked.status).toBe(2)
  expectHarmless(checked)
  expect(checked.stderr).toContain(spelledOut)
})

test('JSON keeps its bytes for a program, and is escaped where it meets a terminal', () => {
  const input = 'jo\u001b[2J\u202e\u009b2J@fleetnorth.ml\n'
  const args = ['check', '--directory', known, '--json']
  const piped = asProcess(args, { input })
  const onTerminal = asProcess(args, { input, isTTY: true })
  expect(piped.stdout).toContain('\u202e\u009b2J')
  expectHarmless(onTerminal)
  expect(JSON.parse(onTerminal.stdout)).toEqual(JSON.parse(piped.stdout))
})
