import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from './bundle.ts'
import { root } from './sources.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-installed-'))
const isWindows = process.platform === 'win32'

const npm = (args: readonly string[], cwd: string): string => {
  const ran = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: isWindows })
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}: ${ran.stderr}`)
  return ran.stdout
}
const lastlook = (...args: readonly string[]) =>
  spawnSync(path.join(folder, 'node_modules/.bin/lastlook'), args, { cwd: folder, encoding: 'utf8', shell: isWindows })

beforeAll(async () => {
  await ensureBuilt()
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as { filename: string }[]
  mkdirSync(path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
  // Everything is bundled, so nothing has to be fetched; the program runs on the Node that runs this test.
  npm(['install', '--offline', '--omit=optional', '--no-audit', `./${packed?.filename}`], folder)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('packed and installed, the program is called lastlook and says its version', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  expect(lastlook('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('installed, it builds items and checks addresses with nothing but what it brought', () => {
  const built = lastlook('build', '--pack', 'mil-ml', '--items', '2', '--seed', '7')
  expect(built).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(built.stdout).items).toHaveLength(2)
  writeFileSync(path.join(folder, 'known.csv'), 'domain\nfleetnorth.mil\n')
  writeFileSync(path.join(folder, 'addresses.txt'), 'jo@fleetnorth.ml\n')
  const checked = lastlook('check', '--directory', 'known.csv', '--json', 'addresses.txt')
  expect(JSON.parse(checked.stdout)).toMatchObject({ misaddressed: true, intended: 'fleetnorth.mil' })
})
