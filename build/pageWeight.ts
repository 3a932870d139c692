import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a learner's page may weigh, React included: scripts and styles before the first screen, gzipped, in bytes. */
export const pageBudget = 125_000

/** The scripts and styles that a built page asks for before it shows anything, as paths from its folder. */
const loadedBy = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')

/** The weight of a page of `dist/renderer`: what it loads at once, gzipped, in bytes. */
export const pageWeight = (rendererFolder: string, page: string): number =>
  loadedBy(readFileSync(path.join(rendererFolder, page), 'utf8'))
    .map((file) => gzipSync(readFileSync(path.join(rendererFolder, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
