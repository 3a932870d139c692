import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dataNoticesOf } from './dataNotices.ts'

/** What a bundler made, as far as it says where it came from. */
export interface Bundled {
  readonly moduleIds?: readonly string[]
  readonly originalFileNames?: readonly string[]
}

/** Licences under which others' work may be part of what we ship. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']

/** A bundled file's whole path, written with slashes. Bundlers put a NUL before what they made out of a file. */
const fullPath = (file: string, root: string): string =>
  path.resolve(root, file.replace('\0', '')).replaceAll(path.sep, '/')

/** The folder of the package that a bundled file belongs to, or nothing for our own files and the bundler's. */
const packageFolder = (file: string): string | undefined => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]

/** A package's own words: its name and version, its licence, and the licence's text. Throws where we may not ship it. */
const noticeOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  if (!license || !permissive.includes(license)) {
    throw new Error(`${name} ${version} is under ${license ?? 'no licence'}: it may not be part of what we ship.`)
  }
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[.-]|$)/i.test(one))
  if (!file) throw new Error(`${name} ${version} has no file with its licence, which has to ship with it.`)
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
}

/**
 * The notices of every package of which a part was bundled, and of the data of others in what was bundled, as text.
 * `root` is what relative names start from.
 */
export const noticesOf = (bundled: readonly Bundled[], root: string): string => {
  const files = bundled
    .flatMap(({ moduleIds = [], originalFileNames = [] }) => [...moduleIds, ...originalFileNames])
    .map((file) => fullPath(file, root))
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined))
  const notices = [...[...folders].sort().map(noticeOf), ...dataNoticesOf(files)]
  const rule = `\n${'-'.repeat(72)}\n\n`
  return `Lastlook contains the work of others, under these licences.\n${rule}${notices.join(rule)}`
}
