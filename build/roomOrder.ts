import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root, sourceFiles } from './sources.ts'

/**
 * The order of rooms: a room may import itself and those before it, never one after it, types too. It says what the sets
 * in `boundaries.jsonc` cannot: that no two of them lean on each other. `node build/roomOrder.ts` ends with 1 where an
 * import climbs.
 */
export const roomOrder = {
  content: [
    'content/basics',
    'content/mail',
    'content/model',
    'content/detector',
    'content/packs',
    'content/trust',
    'content/item',
    'content/learning',
    'content/activities',
    'content/records',
    'content/authoring',
    'content/contract',
    'content/hosts',
    'content/specimens',
  ],
  electron: [
    'electron/terminal',
    'electron/logs',
    'electron/storage',
    'electron/loopback',
    'electron/launch',
    'electron/commands',
    'electron/shell',
    'electron/specimens',
  ],
  renderer: [
    'renderer/theme',
    'renderer/text',
    'renderer/ui',
    'renderer/compose',
    'renderer/letters',
    'renderer/learner/frames',
    'renderer/learner/figures',
    'renderer/learner/activities',
    'renderer/learner/home',
    'renderer/learner/progress',
    'renderer/trainer/packs',
    'renderer/trainer/studio',
    'renderer/state',
    'renderer/app',
    'renderer/entries',
    'renderer/specimens',
    'renderer/gallery',
  ],
} as const

/** An import that climbs, or leads out of any room. */
export interface Climb {
  /** The file that imports, from the root. */
  readonly from: string
  readonly to: string
}

const rooms: readonly (readonly string[])[] = Object.values(roomOrder)

/** Which list a file's room is in, and where in it; undefined for a file in no room. */
const placeOf = (file: string): { readonly list: number; readonly at: number } | undefined => {
  const found = rooms.flatMap((names, list) =>
    names.flatMap((room, at) => (file.startsWith(`${room}/`) ? [{ list, at, length: room.length }] : [])),
  )
  return found.sort((a, b) => b.length - a.length)[0]
}

/** The files that a text imports or asks for by name, from the root; packages are none. */
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, name = '']) =>
    path.posix.join(path.posix.dirname(file), name),
  )

/**
 * The imports that climb among these files. `read` gives the text of one. Tests stand beside what they test and may look
 * anywhere below their top folder, so they are left out.
 */
export const climbs = (files: readonly string[], read: (file: string) => string): Climb[] =>
  files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-d)?\.ts$/.test(file))
    .flatMap((from) => {
      const place = placeOf(from)
      if (!place)
        return rooms.some((names) => from.startsWith(`${names[0]?.split('/')[0]}/`)) ? [{ from, to: from }] : []
      return importsOf(from, read(from)).flatMap((to) => {
        const other = placeOf(to)
        return other && other.list === place.list && other.at > place.at ? [{ from, to }] : []
      })
    })

if (import.meta.filename === process.argv[1]) {
  const found = climbs(sourceFiles(), (file) => readFileSync(path.join(root, file), 'utf8'))
  for (const { from, to } of found) {
    console.error(
      from === to
        ? `${from} stands in no room of build/roomOrder.ts.`
        : `${from} imports ${to}, which stands above it.`,
    )
  }
  process.exitCode = found.length > 0 ? 1 : 0
}
