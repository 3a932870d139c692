import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { climbs, roomOrder } from './roomOrder.ts'
import { root, sourceFiles } from './sources.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

test('no import of the tree climbs, and every room is there', () => {
  expect(climbs(sourceFiles(), read)).toEqual([])
  const rooms = Object.values(roomOrder).flat()
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([])
})

test('the map in ARCHITECTURE.md has every room, in this order', () => {
  const [, map = ''] = read('ARCHITECTURE.md').split('```')
  const named = [...map.matchAll(/(?<=^|\s)((?:[a-z]+\/)+)(?=\s|$)/gm)].map(([, name = '']) => name.slice(0, -1))
  for (const [top, rooms] of Object.entries(roomOrder)) {
    const places = rooms.map((room) => named.indexOf(room.slice(top.length + 1), named.indexOf(top)))
    expect(places, top).not.toContain(-1)
    expect(places, top).toEqual([...places].sort((a, b) => a - b))
  }
})

test.each([
  [
    'a noun imports the contract',
    'content/model/planted.ts',
    "import type { call } from '../contract/call.ts'",
    'content/contract/call.ts',
  ],
  [
    'learning imports an activity',
    'content/learning/planted.ts',
    "import '../activities/activity.ts'",
    'content/activities/activity.ts',
  ],
  [
    'the contract imports a host',
    'content/contract/planted.ts',
    "export * from '../hosts/ports.ts'",
    'content/hosts/ports.ts',
  ],
  [
    'a host imports what only tests may',
    'content/hosts/planted.ts',
    "import '../specimens/hosts.ts'",
    'content/specimens/hosts.ts',
  ],
  [
    'the storage imports a start',
    'electron/storage/planted.ts',
    "await import('../launch/localHost.ts')",
    'electron/launch/localHost.ts',
  ],
  [
    'a screen imports a later one',
    'renderer/learner/home/planted.tsx',
    "import { x } from '../progress/paintPicture.ts'",
    'renderer/learner/progress/paintPicture.ts',
  ],
])('climbs: %s', (_what, from, text, to) => {
  expect(existsSync(path.join(root, to))).toBe(true)
  expect(climbs([from], () => text)).toEqual([{ from, to }])
})

test('what goes down, stays in its room or is a test climbs not', () => {
  expect(climbs(['content/hosts/planted.ts'], () => "import '../contract/call.ts'\nimport './ports.ts'")).toEqual([])
  expect(climbs(['content/model/planted.test.ts'], () => "import '../hosts/ports.ts'")).toEqual([])
})

test('a file in no room is named', () => {
  const from = 'content/attic/planted.ts'
  expect(climbs([from], () => '')).toEqual([{ from, to: from }])
})
