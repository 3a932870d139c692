import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { errorKindIds } from '../model/errorKind.ts'

/** A kind is known by its file: whoever needs to know something of it reads a field. Specimens may be of any. */
const mayName: readonly string[] = [
  'content/model/errorKind.ts',
  'content/detector/generated/weights.ts',
  // Two are recognised by how an address was entered, and by nothing that is in the address.
  'content/activities/typing/judgeTyped.ts',
  // A kind that got another name: what was stored under the old one is moved.
  'electron/storage/migrations.ts',
]

const root = path.join(import.meta.dirname, '../..')
const files = ['content', 'renderer', 'electron'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter(
      (name) =>
        /(?<!\.test)\.tsx?$/.test(name) && !/\/specimens\/|^renderer\/gallery\/|^content\/detector\/kinds\//.test(name),
    ),
)

const named = new RegExp(`['":](?:${errorKindIds.join('|')})['":]`)

test('no file but its own names a kind', () => {
  const naming = files.filter((name) => named.test(readFileSync(path.join(root, name), 'utf8')))
  expect(naming.toSorted()).toEqual(mayName.toSorted())
})
