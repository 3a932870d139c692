import { expect, test } from 'vitest'
import { randomFrom } from '../basics/random.ts'
import { idFor } from '../learning/drawWith.ts'
import { lotsOf } from '../learning/lots.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { buildItem } from './build.ts'
import { trapWeights } from './difficulty.ts'
import { hardnessOf } from './hardness.ts'
import { scenarioHeader } from './header.ts'

const built = shippedPacks().flatMap((pack) =>
  pack.scenarios.flatMap((scenario) => {
    const [trap] = scenario.traps
    if (!trap) return []
    const id = idFor(
      scenarioHeader(scenario),
      true,
      randomFrom(scenario.id),
      lotsOf(() => pack),
    )
    return (['en', 'fr'] as const).map((locale) => {
      const one = buildItem(pack, id, locale)
      if (!one.ok) throw new Error(id)
      return { scenario, trap, ...one.value }
    })
  }),
)

test('every wrong address of every pack says in at most two short sentences why it is hard or easier to see', () => {
  for (const { debrief } of built) {
    for (const { hardness } of debrief.wrong) {
      expect(hardness.text).toMatch(/^\p{Lu}.*\.$/u)
      expect(hardness.text.split('. ').length, hardness.text).toBeLessThanOrEqual(2)
      expect(hardness.text.length, hardness.text).toBeLessThan(320)
    }
  }
})

test('the sentence goes by the weights of the level: what weighs on it is said, and nothing else', () => {
  for (const { scenario, trap, item } of built.filter(({ item: { locale } }) => locale === 'en')) {
    const { text } = hardnessOf(scenario, trap, { ...item, display: 'croppedMiddle' })
    const weights = trapWeights(scenario, trap)
    if (/among \d+ recipients/.test(text)) expect(weights.length).toBeGreaterThan(0)
    if (text.includes('middle of a long domain')) expect(weights.place).toBeGreaterThan(0)
    if (text.includes('nowhere in sight')) expect(weights.twin).toBeGreaterThan(0)
    if (text.includes('only one thing')) expect(weights.cues).toBeGreaterThan(0)
    if (text.includes('others here have too')) expect(weights.fit).toBeGreaterThan(0)
    if (weights.kind >= 1.5) expect(text).toMatch(/^The letters look alike/)
  }
})

test('an address that was cut off or hidden is said to have been, and one in full is not called hidden', () => {
  const [{ scenario, trap, item } = built[0] as never] = built
  const textOf = (display: typeof item.display) => hardnessOf(scenario, trap, { ...item, display }).text.toLowerCase()
  expect(textOf('croppedEnd')).toContain('the end of the address was cut off')
  expect(textOf('nameOnly')).toContain('only the name was in sight')
  expect(textOf('grouped')).toContain('it was inside a group')
  expect(textOf('full')).toContain('the address was shown in full')
})
