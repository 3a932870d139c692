import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageAroundStub } from './packageApp.ts'
import { root } from './sources.ts'

const output = mkdtempSync(path.join(tmpdir(), 'lastlook-package-'))
const app = path.join(output, 'linux-unpacked')
const archive = path.join(app, 'resources/app.asar')

const isFile = (file: string): boolean => statSync(file).isFile()

/** What a build leaves for people: no source maps, and not the note of when it was made. */
const builtFiles = (): string[] =>
  readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => isFile(path.join(root, 'dist', name)) && !name.endsWith('.map') && name !== '.built')
    .map((name) => `/dist/${name.replaceAll(path.sep, '/')}`)

beforeAll(() => packageAroundStub(output), 300_000)
afterAll(() => rmSync(output, { recursive: true, force: true }))

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
