import { expect, test } from 'vitest'
import { itemIdOf } from '../model/itemId.ts'
import type { PackFile } from '../packs/pack.ts'
import { colleague, specimen, specimenPack, trap } from '../specimens/packs.ts'
import { type BuiltItem, buildItem } from './build.ts'

const builds = (scenario: object, more: Partial<PackFile> = {}): BuiltItem[] => {
  const pack = specimenPack([scenario], more)
  return Array.from({ length: 200 }, (_, seed) =>
    buildItem(pack, itemIdOf({ id: 'specimen', version: 1 }, seed), 'en'),
  ).flatMap((one) => (one.ok ? [one.value] : []))
}
const tips = (all: readonly BuiltItem[]) => new Set(all.map(({ item }) => item.external.tip))
const slip = { traps: [trap({ kind: 'letterOmitted', recipients: ['client'], written: 'harow-mills.example' })] }

test('the tip is off, counts or names the domains outside, as they are written and none of the sender’s own', () => {
  const all = builds(specimen(slip))
  expect(tips(all)).toEqual(new Set(['off', 'count', 'domains']))
  for (const { item, key } of all) {
    expect(item.external.recipients).toBe(1)
    const outside = key.wrong.length > 0 ? 'harow-mills.example' : 'harrow-mills.example'
    expect(item.external.domains).toEqual(item.external.tip === 'domains' ? [outside] : [])
  }
})

test('wrong or right, a message has the same tips: what the tip is says nothing', () => {
  const all = builds(specimen(slip))
  expect(tips(all.filter(({ key }) => key.wrong.length > 0))).toEqual(
    tips(all.filter(({ key }) => key.wrong.length === 0)),
  )
})

test('among many organisations none is named, in the wrong message as in the right one', () => {
  const domains = ['corrie-vane', 'harrow-mills', 'tolland-chambers', 'lisle-wharf'].map((name) => `${name}.example`)
  const directory = domains.map((domain) => ({ domain, name: domain, status: 'reserved' as const, weight: 10 }))
  const people = {
    me: { ...colleague('corrie-vane.example'), why: undefined },
    client: colleague('harrow-mills.example'),
    second: colleague('tolland-chambers.example'),
    third: colleague('lisle-wharf.example'),
    fourth: colleague('corrie-vane.example'),
  }
  const body = { en: ['Hello.'], fr: ['Bonjour.'] }
  const all = builds(specimen({ ...slip, people, to: ['client', 'second'], cc: ['third', 'fourth'], body }), {
    directory,
  })
  expect(tips(all)).toEqual(new Set(['off', 'count']))
})
