import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../specimens/ledger.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const run = async (...args: string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(args, io)
  return { code, out: io.out(), problems: io.problems() }
}

test('the version is the one in package.json', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, problems: '' })
})

test('help names every command, and each command has its own', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const command of ['open', 'check', 'scan', 'build', 'records']) {
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(await run(command, '--help')).toMatchObject({
      code: 0,
      problems: '',
      out: expect.stringContaining('Usage:'),
    })
  }
})

test.each([
  [[], /Usage: lastlook/],
  [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)\nAdd --help/],
  [['check', '--directroy', 'x'], /required option '--directory <file>'/],
  [
    ['build', '--pack', 'a', '--items', '1', '--seed', '1', '--jsno'],
    /unknown option '--jsno'\n\(Did you mean --json\?\)/,
  ],
  [['check', '--directory', ''], /cannot be empty/],
  [['check', '--directory', 'a', 'b', 'c'], /too many arguments/],
  [['records'], /Usage: lastlook records/],
  [['open', '--shell', 'teletype'], /Allowed choices are electron, browser/],
  [['open', '--port', '70000'], /whole number from 0 to 65535/],
])('wrong arguments %j end with 2 and a hint, and nothing on standard output', async (args, hint) => {
  const { code, out, problems } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(problems).toMatch(hint)
})

const program = fileURLToPath(new URL('./cli.ts', import.meta.url))
const knownFile = () => {
  const file = join(temporaryFolder(), 'known.csv')
  writeFileSync(file, 'domain\nfleetnorth.mil\n')
  return file
}

test('as a process it reads standard input and ends with the exit code', () => {
  const input = 'jo@fleetnorth.ml\njo@fleetnorth.mil\n'
  const ran = spawnSync(process.execPath, [program, 'check', '--json', '--directory', knownFile()], {
    input,
    encoding: 'utf8',
  })
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  expect(ran.stdout.split('\n').map((line) => line && JSON.parse(line).misaddressed)).toEqual([true, false, ''])
  expect(spawnSync(process.execPath, [program, 'chekc']).status).toBe(2)
})

test('a reader that stops early is no fault, and the list is not read to its end', async () => {
  const child = spawn(process.execPath, [program, 'check', '--json', '--directory', knownFile()])
  let problems = ''
  child.stderr.on('data', (chunk) => {
    problems += chunk
  })
  child.stdin.on('error', () => {})
  const feeding = setInterval(() => child.stdin.write('jo@fleetnorth.ml\n'.repeat(2000)), 1)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'exit')
  clearInterval(feeding)
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
})
