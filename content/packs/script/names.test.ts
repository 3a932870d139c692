import { de, en, en_AU, en_IN, es, es_MX, fr, fr_SN, it, nl } from '@faker-js/faker'
import { expect, test } from 'vitest'
import { Culture } from '../scenario.ts'
import { peopleNames } from './names.ts'

/** Lists by sex of a kept source; the cultures without one are not there. */
const sources = { us: en, uk: en, au: en_AU, fr, nl, de, ml: fr_SN, co: es_MX, es, it, in: en_IN } as const

const listed = (names: unknown): readonly string[] => (Array.isArray(names) ? (names as string[]) : [])

test.each(Object.entries(sources))('given names of %s have the sex that the source gives them', (culture, source) => {
  const { f, m } = peopleNames[culture as keyof typeof sources]
  const { female, male } = source.person?.first_name ?? {}
  const [women, men] = [new Set(listed(female)), new Set(listed(male))]
  expect(f.filter((name) => men.has(name) && !women.has(name))).toEqual([])
  expect(m.filter((name) => women.has(name) && !men.has(name))).toEqual([])
  const confirmed = [...f.filter((name) => women.has(name)), ...m.filter((name) => men.has(name))].length
  expect(confirmed / (f.length + m.length)).toBeGreaterThan(0.6)
})

test.each(Culture.options)('%s has names for thousands of people, each once, none of both sexes', (culture) => {
  const { f, m, family } = peopleNames[culture]
  for (const list of [f, m, family]) expect(new Set(list).size).toBe(list.length)
  expect(f.filter((name) => m.includes(name))).toEqual([])
  expect((f.length + m.length) * family.length).toBeGreaterThan(2000)
  for (const name of [...f, ...m, ...family]) expect(name).toMatch(/^[\p{L}’ -]+$/u)
})
