import { expect, test } from 'vitest'
import type { Display } from '../model/item.ts'
import { itemIdOf } from '../model/itemId.ts'
import { colleague, specimen, specimenPack, trap } from '../specimens/packs.ts'
import { type BuiltItem, buildItem } from './build.ts'

const builds = (scenario: object): BuiltItem[] => {
  const pack = specimenPack([scenario])
  return Array.from({ length: 300 }, (_, seed) =>
    buildItem(pack, itemIdOf({ id: 'specimen', version: 1 }, seed), 'en'),
  ).flatMap((one) => (one.ok ? [one.value] : []))
}
const displays = (all: readonly BuiltItem[]): Set<Display> => new Set(all.map(({ item }) => item.display))
const hard = { difficulty: { level: 4, reason: { en: 'For a test.', fr: 'Pour un test.' } } }

test('a group holds a whole field of two or more, and nobody is collapsed anywhere else', () => {
  const all = builds(specimen(hard))
  const grouped = all.filter(({ item }) => item.display === 'grouped')
  expect(grouped.length).toBeGreaterThan(30)
  for (const { item } of grouped) expect(item.groups.map((one) => one.recipients)).toEqual([[0, 1]])
  for (const { item } of all.filter((one) => !grouped.includes(one))) expect(item.groups).toEqual([])
  expect(new Set(grouped.map(({ item }) => item.groups[0]?.name)).size).toBeGreaterThan(3)
})

test('a trap that adds somebody does not make a group possible that was not: a group tells nothing', () => {
  const people = {
    me: { ...colleague('corrie-vane.example'), why: undefined },
    client: colleague('harrow-mills.example'),
    extra: { ...colleague('tolland-chambers.example'), why: undefined },
  }
  const all = builds(
    specimen({
      ...hard,
      people,
      to: ['client', 'extra'],
      body: { en: ['Here it is.'], fr: ['La voici.'] },
      traps: [trap({ kind: 'outsider', recipients: ['extra'] })],
    }),
  )
  const sprung = all.filter(({ key }) => key.wrong.length > 0)
  const clean = all.filter(({ key }) => key.wrong.length === 0)
  expect(displays(sprung)).toEqual(displays(clean))
  expect(displays(all)).not.toContain('grouped')
})

test('a learner on easy messages meets no group', () => {
  expect(displays(builds(specimen({ difficulty: { level: 3 } })))).toEqual(
    new Set(['full', 'croppedMiddle', 'nameOnly']),
  )
})
