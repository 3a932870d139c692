import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '../detector/detect.ts'
import { buildDirectory } from '../detector/directory.ts'
import { readDomain } from '../mail/domain.ts'
import { domainKindIds } from '../model/errorKind.ts'
import { itemIdOf, largestSeed } from '../model/itemId.ts'
import type { ScenarioPack } from '../packs/pack.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { specimen, specimenPack, trap } from '../specimens/packs.ts'
import { tries } from '../specimens/tries.ts'
import { buildItem, isTypoItem } from './build.ts'
import { scenarioHeader } from './header.ts'

const built = (
  pack: ScenarioPack,
  scenario: ScenarioPack['scenarios'][number],
  seed: number,
  locale: 'en' | 'fr' = 'en',
) => {
  const it = buildItem(pack, itemIdOf(scenario, seed), locale)
  if (!it.ok) throw new Error(`${scenario.id} is not built`)
  return it.value
}
const domainOf = (address: string) => {
  const read = readDomain(address.slice(address.lastIndexOf('@') + 1))
  return read.ok ? read.value.text : address
}

const ruled = new Set<string>(domainKindIds)
const scenarios = shippedPacks().flatMap((pack) => {
  const known = new Set(pack.directory.map((entry) => entry.domain))
  const directory = buildDirectory(pack.directory)
  return pack.scenarios.map((scenario) => ({ pack, scenario, known, directory }))
})

test('items of all packs, whatever their seeds, hold exactly their intended errors, and the detector finds those and no other', () => {
  const anyScenario = fc.constantFrom(...scenarios)
  const anySeed = fc.integer({ min: 0, max: largestSeed })
  const holds = ({ pack, scenario, known, directory }: (typeof scenarios)[number], seed: number): void => {
    const { item, key } = built(pack, scenario, seed)
    const named = scenario.traps.flatMap((trap) => trap.recipients).length
    expect(key.wrong, item.id).toHaveLength(isTypoItem(scenarioHeader(scenario), item.id) ? named : 0)
    const found = item.recipients.map(({ address }, index) => {
      const wrong = key.wrong.find((one) => one.recipient === index)
      const { misaddressed, kind, intended } = detect(address, directory)
      if (wrong && ruled.has(wrong.kind)) return kind === wrong.kind && intended === wrong.intended
      return wrong ? wrong.meant !== address : known.has(domainOf(address)) && !misaddressed
    })
    // One comparison an item: a hundred thousand calls of expect would take longer than all the rest.
    expect(found.indexOf(false), `${item.id} ${item.recipients[found.indexOf(false)]?.address}`).toBe(-1)
  }
  fc.assert(fc.property(anyScenario, anySeed, holds), { numRuns: tries(10_000) })
})

test('the same id is the same item bit for bit, and French changes words, never people or addresses', () => {
  for (const pack of shippedPacks()) {
    for (const scenario of pack.scenarios) {
      expect(JSON.stringify(built(pack, scenario, 12))).toBe(JSON.stringify(built(pack, scenario, 12)))
      const en = built(pack, scenario, 12)
      const fr = built(pack, scenario, 12, 'fr')
      expect(fr.key).toEqual(en.key)
      expect(fr.item.recipients.map((one) => one.address)).toEqual(en.item.recipients.map((one) => one.address))
      expect(fr.item.subject).not.toBe(en.item.subject)
    }
  }
})

test('an item is what it was in every release: names, order and display are drawn in a fixed order', () => {
  const traps = [trap({ kind: 'letterOmitted', recipients: ['client'] })]
  const pack = specimenPack([specimen({ traps })])
  const drawn = [1, 2, 3].map((seed) => {
    const { item } = built(pack, pack.scenarios[0] as ScenarioPack['scenarios'][number], seed)
    return [item.sender.name, item.display, ...item.recipients.map((one) => `${one.name} <${one.address}>`)].join(' · ')
  })
  expect(drawn).toEqual([
    'Tom Pemberton · croppedMiddle · Callum Tranter <c.tranter@harrow-mills.example> · Isla Ashworth <isla.ashworth@corrie-vane.example>',
    'Fergus Rowe · nameOnly · Tom Tranter <t.tranter@arrow-mills.example> · Isla Mackay <isla.mackay@corrie-vane.example>',
    'Gareth Sharma · full · Isla Penrose <i.penrose@harrow-mills.example> · Anjali Gillespie <anjali.gillespie@corrie-vane.example>',
  ])
})

test('every slot is filled in, and every text of the debrief is there', () => {
  for (const pack of shippedPacks()) {
    for (const scenario of pack.scenarios) {
      for (const locale of ['en', 'fr'] as const) {
        const all = built(pack, scenario, 3, locale)
        expect(JSON.stringify(all), scenario.id).not.toMatch(/\{[a-z]+(?:\.(?:given|family))?\}/)
        expect(all.debrief.fact.text).not.toBe('')
        expect(all.debrief.right.length + all.debrief.wrong.length).toBe(all.item.recipients.length)
      }
    }
  }
})

test('an answer has its thread below or above by seed; a forwarded message, and a new one, never above', () => {
  const threads = (wanted: (scenario: ScenarioPack['scenarios'][number]) => boolean) =>
    new Set(
      scenarios
        .filter(({ scenario }) => wanted(scenario))
        .flatMap(({ pack, scenario }) => [1, 2, 3].map((seed) => built(pack, scenario, seed).item.thread)),
    )
  expect(threads(({ act, quoted }) => act.startsWith('reply') && quoted.length > 0)).toEqual(
    new Set(['below', 'above']),
  )
  expect(threads(({ act }) => !act.startsWith('reply'))).toEqual(new Set(['below']))
  expect(threads(({ quoted }) => quoted.length === 0)).toEqual(new Set(['below']))
})

test('a scenario that is not in the pack is an unknown item', () => {
  const [pack] = shippedPacks()
  expect(pack && buildItem(pack, itemIdOf({ id: 'nothing', version: 1 }, 1), 'en')).toEqual({
    ok: false,
    error: 'unknownItem',
  })
})
