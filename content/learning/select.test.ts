import { expect, test } from 'vitest'
import { buildItem } from '../item/build.ts'
import { itemIdOf, readItemId } from '../model/itemId.ts'
import type { ScenarioPack } from '../packs/pack.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { specimen, specimenPack, trap } from '../specimens/packs.ts'
import { selectItems, selectionFor } from './select.ts'

const [pack] = shippedPacks() as readonly [ScenarioPack]
const typosIn = (ids: ReturnType<typeof selectItems>) =>
  ids.filter((id) => {
    const built = buildItem(pack, id, 'en')
    return built.ok && built.value.key.wrong.length > 0
  }).length

test('the same seed gives the same drill, another seed another one', () => {
  const drill = (seed: number) => selectItems(pack, { items: 12, seed, baseRate: 0.5 })
  expect(drill(7)).toEqual(drill(7))
  expect(drill(7)).not.toEqual(drill(8))
})

test.each([0, 0.05, 0.25, 0.5, 1])('a base rate of %d is kept to the item', (baseRate) => {
  for (const items of [1, 12, 40, 200]) {
    const ids = selectItems(pack, { items, seed: items, baseRate })
    expect(ids).toHaveLength(items)
    expect(typosIn(ids)).toBe(Math.round(items * baseRate))
  }
})

test('no scenario comes twice while others have not come', () => {
  for (const one of shippedPacks()) {
    const items = Math.min(12, one.scenarios.length)
    const met = selectItems(one, { items, seed: 3, baseRate: 0.5 }).map((id) => readItemId(id).scenarioId)
    expect(new Set(met).size, one.id).toBe(items)
  }
})

test('a scenario with a trap comes right often enough that to have met it proves nothing', () => {
  const [, milMl] = shippedPacks() as readonly [ScenarioPack, ScenarioPack]
  const trapIds = new Set(milMl.scenarios.filter((one) => one.traps.length > 0).map((one) => one.id))
  const met = Array.from({ length: 50 }, (_, seed) => selectItems(milMl, { items: 12, seed, baseRate: 0.5 })).flat()
  const withTrap = met.filter((id) => trapIds.has(readItemId(id).scenarioId))
  const sprung = withTrap.filter((id) => {
    const built = buildItem(milMl, id, 'en')
    return built.ok && built.value.key.wrong.length > 0
  })
  expect(sprung.length / withTrap.length).toBeLessThanOrEqual(0.6)
  expect(met.length - withTrap.length).toBeGreaterThan(0)
})

test('no id comes twice, however long the drill', () => {
  const ids = selectItems(pack, { items: 200, seed: 3, baseRate: 0.5 })
  expect(new Set(ids).size).toBe(200)
})

test('a pack with a shift is played as that says: so many messages, so few typos, in the order of the file', () => {
  const ids = Array.from({ length: 10 }, (_, at) => `s${at}`)
  const scenarios = ids.map((id, at) =>
    specimen({ id, traps: at % 2 === 0 ? [trap({ kind: 'letterOmitted', recipients: ['client'] })] : [] }),
  )
  const rare = specimenPack(scenarios, { shift: { items: 10, typos: [1, 2], inOrder: true } })
  const counts = Array.from({ length: 30 }, (_, seed) => {
    const chosen = selectItems(rare, selectionFor(rare, 3, seed)).map(readItemId)
    expect(chosen.map((one) => one.scenarioId)).toEqual(ids)
    return chosen.filter((one) => {
      const built = buildItem(rare, itemIdOf({ id: one.scenarioId, version: one.version }, one.seed), 'en')
      return built.ok && built.value.key.wrong.length > 0
    }).length
  })
  expect(new Set(counts)).toEqual(new Set([1, 2]))
})
