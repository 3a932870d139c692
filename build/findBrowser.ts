import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { systemBrowsers } from '../electron/launch/systemBrowser.ts'
import { alone } from './lock.ts'
import { root } from './sources.ts'

/** A Chromium that tests can drive, where it came from, and what it needs in its environment. */
export interface FoundBrowser {
  readonly path: string
  readonly from: string
  readonly env: Readonly<Record<string, string>>
}

/** Snap stubs and dangling links exist and do not run. Elsewhere `--version` would open a window. */
const runs = (file: string): boolean =>
  existsSync(file) &&
  (process.platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0)

const unpackBrotli = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))

/** Fonts of the system and of the package, kept apart from the user's own configuration: pictures stay the same. */
const fontsConfiguration = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`

const unpack = async (packed: string, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const name of ['al2023', 'fonts']) {
    const archive = path.join(folder, `${name}.tar`)
    await unpackBrotli(path.join(packed, `${name}.tar.br`), archive)
    execFileSync('tar', ['-xf', archive, '-C', folder])
  }
  writeFileSync(path.join(folder, 'fonts.conf'), fontsConfiguration(folder))
  // The program comes last, under its own name only when it is whole: it stands for all of it.
  const part = path.join(folder, `chromium.${process.pid}`)
  await unpackBrotli(path.join(packed, 'chromium.br'), part)
  chmodSync(part, 0o755)
  renameSync(part, path.join(folder, 'chromium'))
}

/** The headless Chromium inside an npm package, for Linux on x64: no network beyond `npm ci` and no system package. */
const packedBrowser = async (): Promise<FoundBrowser | undefined> => {
  const package_ = path.join(root, 'node_modules/@sparticuz/chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(package_)) return undefined
  const { version } = JSON.parse(readFileSync(path.join(package_, 'package.json'), 'utf8')) as { version: string }
  const folder = path.join(root, 'node_modules/.cache/lastlook', `chromium-${version}`)
  const file = path.join(folder, 'chromium')
  if (!existsSync(file)) {
    await alone(`${folder}.lock`, async () => {
      if (!existsSync(file)) await unpack(path.join(package_, 'bin'), folder)
    })
  }
  const env = { LD_LIBRARY_PATH: `${folder}/al2023/lib:${folder}/lib`, FONTCONFIG_FILE: `${folder}/fonts.conf` }
  return { path: file, from: `@sparticuz/chromium ${version}`, env }
}

/** Chromium as Playwright keeps it, when it is there. */
const playwrightBrowser = async (from: string): Promise<FoundBrowser | undefined> => {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? { path: file, from, env: {} } : undefined
}

const installWithPlaywright = (): void => {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { timeout: 180_000, stdio: ['ignore', 2, 2] })
}

/**
 * Finds a Chromium for tests: LASTLOOK_BROWSER, the system's, Playwright's, the one in an npm package, or one that
 * Playwright installs now. Throws, with what to do, when there is none.
 */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const asked = process.env.LASTLOOK_BROWSER
  if (asked) {
    if (runs(asked)) return { path: asked, from: 'LASTLOOK_BROWSER', env: {} }
    throw new Error(`LASTLOOK_BROWSER is ${asked}, which does not run. Name the program of a Chrome or Chromium.`)
  }
  const system = systemBrowsers().find(runs)
  if (system) return { path: system, from: 'the system', env: {} }
  const here = (await playwrightBrowser('Playwright')) ?? (await packedBrowser())
  if (here) return here
  installWithPlaywright()
  const installed = await playwrightBrowser('Playwright, installed just now')
  if (installed) return installed
  throw new Error('There is no Chromium to test with. Install Chrome or Chromium, or set LASTLOOK_BROWSER.')
}
