import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where this Lastlook lies: the checkout, or the archive of the packaged app. */
export interface AppFolder {
  readonly folder: string
  /** The version in its package.json. */
  readonly version: string
}

/** Finds the app that a file belongs to: the nearest folder above it with a package.json, from source and from dist. */
export const appFolder = (below: string = import.meta.dirname): AppFolder => {
  let folder = below
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder)
    if (above === folder) throw new Error(`No package.json in any folder above ${below}.`)
    folder = above
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder, version }
}

/** The built page, and the built programs beside it. */
export const rendererFolder = (folder: string): string => path.join(folder, 'dist/renderer')
