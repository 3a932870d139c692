import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The checkout that this file lies in. */
export const root = path.join(import.meta.dirname, '..')

/** What ends up in `dist`, and what decides how. */
const sources = [
  'content',
  'electron',
  'renderer',
  'build/bundle.ts',
  'build/dataNotices.ts',
  'build/licenses',
  'build/notices.ts',
  'package.json',
  'package-lock.json',
  'rolldown.config.ts',
  'vite.config.ts',
]

const filesBelow = (file: string): string[] => {
  const name = path.join(root, file)
  if (!existsSync(name)) return []
  if (!statSync(name).isDirectory()) return [file]
  return readdirSync(name).flatMap((inner) => filesBelow(path.join(file, inner)))
}

/** The source files of `content`, `electron` and `renderer`, from the root, with `/` between their folders. */
export const sourceFiles = (): readonly string[] =>
  ['content', 'electron', 'renderer'].flatMap(filesBelow).map((file) => file.replaceAll(path.sep, '/'))

const isTest = (file: string): boolean => file.endsWith('.test.ts')

/**
 * A text that changes when any source is added, taken away or written: path, size and time of each. Nothing is read, so
 * it takes a few milliseconds.
 */
export const fingerprint = (): string => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesBelow).filter((one) => !isTest(one))) {
    const { size, mtimeMs } = statSync(path.join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
