import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from './bundle.ts'
import { root } from './sources.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-package-'))
const output = path.join(folder, 'release/stub')
const app = path.join(output, 'linux-unpacked')
const archive = path.join(app, 'resources/app.asar')

const isFile = (file: string): boolean => statSync(file).isFile()

/** What a build leaves for people: no source maps, and not the note of when it was made. */
const builtFiles = (): string[] =>
  readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => isFile(path.join(root, 'dist', name)) && !name.endsWith('.map') && name !== '.built')
    .filter((name) => !name.startsWith('compiled'))
    .map((name) => `/dist/${name.replaceAll(path.sep, '/')}`)

/** How the command ended that packages for Windows and macOS where there is no Electron binary. */
let ran: SpawnSyncReturns<string>

beforeAll(async () => {
  await ensureBuilt()
  const empty = path.join(folder, 'no-electron')
  mkdirSync(empty)
  ran = spawnSync(
    process.execPath,
    [path.join(root, 'build/package.ts'), '--win', '--mac', '--out', path.join(folder, 'release')],
    { encoding: 'utf8', env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: empty } },
  )
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('where nothing that runs was made, the command ends with 3 and says what there is instead', () => {
  expect({ status: ran.status, signal: ran.signal }).toEqual({ status: 3, signal: null })
  expect(ran.stderr).toContain('NOT MADE: anything for Windows, macOS that runs.')
  expect(ran.stderr).toContain(`MADE: ${app}, a folder for Linux around a stub. It shows what ships. It does NOT RUN.`)
  expect(ran.stdout).not.toContain('Packaged for')
})

test('what ships is what was built, the package.json, and nothing else', () => {
  const shipped = listPackage(archive, { isPack: false }).map((name) => name.replaceAll(path.sep, '/'))
  const files = shipped.filter((name) => /\.[a-z0-9]+$/.test(name))
  expect(files.sort()).toEqual([...builtFiles(), '/package.json'].sort())
  expect(files).toEqual(expect.arrayContaining(['/dist/electron/ledgerWorker.js', '/dist/licenses.txt']))
})

test('the package.json that ships names the program, and no package to install', () => {
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8'))
  expect(manifest).toMatchObject({ name: 'lastlook', productName: 'Lastlook', main: 'dist/electron/main.js' })
  expect(manifest.devDependencies).toBeUndefined()
})

test('the fuses are set: no Node by the back door, nothing but the checked archive, cookies encrypted', async () => {
  const wire = await getCurrentFuseWire(path.join(app, 'lastlook'))
  const on = Object.entries(wire).filter(([, state]) => state === FuseState.ENABLE)
  expect(on.map(([fuse]) => FuseV1Options[Number(fuse)])).toEqual([
    'EnableCookieEncryption',
    'EnableEmbeddedAsarIntegrityValidation',
    'OnlyLoadAppFromAsar',
  ])
})

test('what is packaged around a stub says that it does not run', () => {
  expect(readdirSync(output)).toContain('NOT-RUNNABLE.txt')
  const { status, stderr } = spawnSync(path.join(app, 'lastlook'), { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^This is a stub: Lastlook/) })
})
