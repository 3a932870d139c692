import { expect, test } from 'vitest'
import type { Pack } from '../bank/pack.ts'
import { shippedPacks } from '../bank/shipped.ts'
import { detect } from '../detector/detect.ts'
import { buildDirectory } from '../detector/directory.ts'
import { domainKindIds } from '../detector/kind.ts'
import { buildItem, isTypoItem } from './build.ts'
import { itemIdOf } from './itemId.ts'

const built = (pack: Pack, scenario: Pack['scenarios'][number], seed: number, locale: 'en' | 'fr' = 'en') => {
  const it = buildItem(pack, itemIdOf(scenario, seed), locale)
  if (!it.ok) throw new Error(`${scenario.id} is not built`)
  return it.value
}
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

const ruled = new Set<string>(domainKindIds)
const packs = shippedPacks().map((pack) => [pack.id, pack] as const)

test.each(packs)('%s: every item holds exactly its intended errors', (_id, pack) => {
  const known = new Set(pack.directory.map((entry) => entry.domain))
  for (const scenario of pack.scenarios) {
    const intended = scenario.traps.flatMap((trap) => trap.recipients).length
    for (let seed = 0; seed < 40; seed++) {
      const { item, key } = built(pack, scenario, seed)
      expect(key.wrong.length, item.id).toBe(isTypoItem(scenario, item.id) ? intended : 0)
      item.recipients.forEach(({ address }, index) => {
        const wrong = key.wrong.find((one) => one.recipient === index)
        if (!wrong) expect(known.has(domainOf(address)), `${item.id} ${address}`).toBe(true)
        else if (ruled.has(wrong.kind)) expect(known.has(domainOf(address)), `${item.id} ${address}`).toBe(false)
        expect(wrong?.meant, item.id).not.toBe(address)
      })
    }
  }
})

test.each(packs)('%s: the detector finds what a kind made, as that kind, and nothing else', (_id, pack) => {
  const directory = buildDirectory(pack.directory)
  for (const scenario of pack.scenarios) {
    for (let seed = 0; seed < 10; seed++) {
      const { item, key } = built(pack, scenario, seed)
      item.recipients.forEach(({ address }, index) => {
        const wrong = key.wrong.find((one) => one.recipient === index)
        const finding = detect(address, directory)
        if (!wrong) expect(finding.misaddressed, `${item.id} ${address}`).toBe(false)
        else if (ruled.has(wrong.kind)) {
          const seen = { misaddressed: finding.misaddressed, kind: finding.kind, intended: finding.intended }
          expect(seen, `${item.id} ${address}`).toEqual({
            misaddressed: true,
            kind: wrong.kind,
            intended: wrong.intended,
          })
        }
      })
    }
  }
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

test('a scenario that is not in the pack is an unknown item', () => {
  const [pack] = shippedPacks()
  expect(pack && buildItem(pack, itemIdOf({ id: 'nothing', version: 1 }, 1), 'en')).toEqual({
    ok: false,
    error: 'unknownItem',
  })
})
