import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const binaryByPlatform: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** The folder of the `electron` package of a checkout, or nothing in an installed app. */
export const electronPackage = (checkout: string): string | undefined => {
  const folder = path.join(checkout, 'node_modules/electron')
  return existsSync(path.join(folder, 'package.json')) ? folder : undefined
}

/**
 * The Electron binary of a checkout, whole and of the right version, or nothing. The `electron` package itself must not
 * be asked: where its binary is missing, the question starts a download. Takes about a millisecond.
 */
export const findElectron = (
  checkout: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined => {
  const binary = binaryByPlatform[process.platform] ?? 'electron'
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const file = path.join(override, binary)
    return existsSync(file) ? file : undefined
  }
  const folder = electronPackage(checkout)
  if (!folder) return undefined
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  // An interrupted unpacking leaves a binary, but neither of these two.
  if (read(path.join(folder, 'dist/version'))?.replace(/^v/, '') !== version) return undefined
  if (read(path.join(folder, 'path.txt')) !== binary) return undefined
  const file = path.join(folder, 'dist', binary)
  return existsSync(file) ? file : undefined
}
