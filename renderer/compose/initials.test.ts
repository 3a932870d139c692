import { expect, test } from 'vitest'
import { isScriptPack } from '../../content/packs/pack.ts'
import { allShippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { initials } from './initials.ts'

test.each([
  ['Gwenaëlle Deschamps', 'GD'],
  ['Me Gwenaëlle Deschamps', 'GD'],
  ['Lt Cdr Ruth Okafor', 'RO'],
  ['CPL Ann-Marie Stone', 'AS'],
  ['1SG Tom Adeyemi', 'TA'],
  ['Prof. Élodie Marchand', 'ÉM'],
  ['Dr Patel', 'DP'],
  ['Berths and stores', 'BS'],
  ['Reception', 'R'],
  ['24', ''],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('no title that a shipped script gives is taken for a name', () => {
  const given = allShippedPacks().flatMap((pack) =>
    isScriptPack(pack)
      ? pack.scripts.flatMap(({ people }) =>
          Object.values(people).flatMap(({ title }) => Object.values(title ?? {}).filter((one) => one !== undefined)),
        )
      : [],
  )
  const titles = new Set(given.filter((title) => !title.includes('{')))
  expect(titles.size).toBeGreaterThan(40)
  expect([...titles].filter((title) => initials(`${title} Zoé Quint`) !== 'ZQ')).toEqual([])
})
