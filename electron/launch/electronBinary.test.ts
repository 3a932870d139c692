import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findElectron } from './electronBinary.ts'

const binary =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string] ?? 'electron'

/** A checkout with the `electron` package 45.0.0, and what of its binary was asked for. */
const checkout = (files: Record<string, string>): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'lastlook-checkout-'))
  const all = { 'node_modules/electron/package.json': '{"version":"45.0.0"}', ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

const installed = (version: string) => ({
  'node_modules/electron/dist/version': version,
  'node_modules/electron/path.txt': binary,
  [`node_modules/electron/dist/${binary}`]: '',
})

test('a whole binary of the right version is found', () => {
  const root = checkout(installed('v45.0.0\n'))
  expect(findElectron(root, {})).toBe(path.join(root, 'node_modules/electron/dist', binary))
})

test('none, another version’s and an interrupted one are not found', () => {
  expect(findElectron(checkout({}), {})).toBeUndefined()
  expect(findElectron(checkout(installed('44.0.0')), {})).toBeUndefined()
  const { 'node_modules/electron/path.txt': _unwritten, ...interrupted } = installed('45.0.0')
  expect(findElectron(checkout(interrupted), {})).toBeUndefined()
})

test('an override goes before the package', () => {
  const root = checkout({ [`elsewhere/${binary}`]: '' })
  const override = path.join(root, 'elsewhere')
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: override })).toBe(path.join(override, binary))
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).toBeUndefined()
})
