import { expect, test } from 'vitest'
import { typographyFault } from '../../authoring/lint/typography.ts'
import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { endingOf } from '../../packs/ending.ts'
import { isScriptPack } from '../../packs/pack.ts'
import { allShippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { buildItem } from '../build.ts'

const packs = allShippedPacks().filter(isScriptPack)
const scripts = packs.flatMap((pack) => pack.scripts.map((script) => ({ pack, script })))

/** Builds of a script that are looked at. */
const seeds = [1, 2]

test('ids of scenarios and scripts are their own over all packs that come along', () => {
  const ids = allShippedPacks().flatMap((pack) =>
    (isScriptPack(pack) ? pack.scripts : pack.scenarios).map(({ id }) => id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'every script of %s is built as drawn, well set, and says why',
  (_, pack) => {
    for (const script of pack.scripts) {
      const [locale = 'en'] = script.languages
      for (const seed of seeds) {
        const built = buildItem(pack, itemIdOf(script, seed), locale)
        const { item, key, debrief } = built.ok ? built.value : expect.unreachable()
        const addresses = item.recipients.map(({ address }) => address)
        expect(new Set(addresses).size, item.id).toBe(addresses.length)
        const texts = [item.setting, item.subject, ...item.body, ...item.quoted.map(({ text }) => text)]
        for (const text of texts) {
          expect(text, item.id).not.toMatch(/[{}]|undefined|\bthe the\b/)
          expect(typographyFault[locale](text), `${item.id}: ${text}`).toBeUndefined()
        }
        for (const { gaveAway, leak } of debrief.wrong) {
          expect(gaveAway.length, item.id).toBeGreaterThan(0)
          expect(leak, item.id).not.toBe('')
        }
        for (const { why } of debrief.right) expect(why, item.id).not.toBe('')
        for (const { recipient, meant } of key.wrong) expect(addresses[recipient], item.id).not.toBe(meant)
        expect(debrief.fact.text, item.id).not.toBe('')
      }
    }
  },
)

test('what is written wrong is nobody’s: reserved, closed, or a long name of ours before another ending', () => {
  for (const { pack, script } of scripts) {
    const [locale = 'en'] = script.languages
    for (const seed of seeds) {
      const built = buildItem(pack, itemIdOf(script, seed), locale)
      for (const { address } of built.ok ? built.value.item.recipients : []) {
        const read = readDomain(address.slice(address.lastIndexOf('@') + 1))
        const domain = read.ok ? read.value : expect.unreachable()
        const isOpen = endingOf(domain.text) === 'open' && isPublicSuffix(domain.suffix)
        if (isOpen) expect(domain.name.length, address).toBeGreaterThanOrEqual(8)
      }
    }
  }
})
