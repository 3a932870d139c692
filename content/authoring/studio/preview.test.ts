import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../basics/json.ts'
import { buildItem } from '../../item/build.ts'
import { itemIdOf, largestSeed } from '../../model/itemId.ts'
import { parsePack } from '../../packs/parsePack.ts'
import { library } from '../../packs/stocks/library.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import { tries } from '../../specimens/tries.ts'
import { dealAgain, type Wish } from './dealAgain.ts'
import { type Draft, readDraft, scriptsOf } from './draft.ts'
import { partsReader } from './parts.ts'
import { type Look, type Preview, previewOf } from './preview.ts'
import { changedAt, type Path } from './sharing.ts'

const read = (text: string): Draft => {
  const draft = readDraft(text)
  return draft.ok ? draft.value : expect.unreachable()
}

const specimens = read(JSON.stringify(scriptFile([script()])))
const parts = partsReader({ stocks: {}, facts: {} })(specimens)

const specimen = (more: object = {}): JsonObject => JSON.parse(JSON.stringify(script(more))) as JsonObject

const seen = (json: JsonObject, look: Partial<Look> = {}): Preview => {
  const preview = previewOf(parts, json, { locale: 'en', seed: 1, ...look })
  return preview.ok ? preview.value : expect.unreachable(JSON.stringify(preview.error))
}

const faultsOf = (json: JsonObject, locale: 'en' | 'fr' = 'en'): string[] => {
  const preview = previewOf(parts, json, { locale, seed: 1 })
  return preview.ok ? [] : preview.error.map(({ place, problem }) => `${place}: ${problem}`)
}

test('a preview is what a learner gets from the whole pack, to the last letter, in each language', () => {
  for (const [name, locale] of [
    ['town', 'en'],
    ['beginners', 'en'],
    ['beginners', 'fr'],
    ['armees', 'fr'],
  ] as const) {
    const text = readFileSync(new URL(`../../packs/shipped/${name}.json`, import.meta.url), 'utf8')
    const [pack, draft] = [parsePack(text, library), read(text)]
    if (!pack.ok) return expect.unreachable()
    const own = partsReader(library)(draft)
    const played = scriptsOf(draft).filter(({ languages }) => (languages as string[]).includes(locale))
    expect(played.length).toBeGreaterThan(10)
    for (const [at, json] of played.entries()) {
      const seed = at * 7919
      const built = buildItem(pack.value, itemIdOf(json as { id: never; version: never }, seed), locale)
      const preview = previewOf(own, json, { locale, seed })
      if (!preview.ok || !built.ok) return expect.unreachable(JSON.stringify(preview))
      expect(preview.value).toMatchObject(built.value)
    }
  }
})

test('wrong or right, and shown another way, it is the same message to the same people', () => {
  const [right, wrong] = [seen(specimen(), { isWrong: false }), seen(specimen(), { isWrong: true })]
  expect(right.key.wrong).toEqual([])
  expect(right.difficulty).toBeNull()
  expect(wrong.key.wrong.length).toBeGreaterThan(0)
  expect(wrong.difficulty).toBeGreaterThanOrEqual(1)
  expect([wrong.item.body, wrong.meant, wrong.cast]).toEqual([right.item.body, right.meant, right.cast])
  for (const display of ['full', 'croppedEnd', 'nameOnly', 'grouped'] as const) {
    const shown = seen(specimen(), { isWrong: true, display })
    expect(shown.item.display).toBe(display)
    expect(shown.item.groups.length > 0).toBe(display === 'grouped')
    expect(shown.item.recipients).toEqual(wrong.item.recipients)
  }
  const alone = specimen({ to: ['client'], cc: ['partner'], bcc: ['buyer'] })
  expect(seen(alone, { display: 'grouped' }).item.display).not.toBe('grouped')
  expect(seen(alone).displays.possible).not.toContain('grouped')
})

test('a slip that is asked for stands at whom it is asked for, by its kind; a mistake of people at its place', () => {
  const people = [
    { kind: 'namesake', who: 'partner', instead: 'other' },
    { kind: 'wrongOrganisation', who: 'client', at: 'base' },
  ]
  const json = specimen({ mistakes: { people } })
  const slip = seen(json, { mistake: { of: 'domain', victim: 'buyer', kind: 'suffixLetterLost' } })
  expect(slip.key.wrong.map(({ recipient, kind }) => [slip.meant[recipient], kind])).toEqual([
    ['buyer', 'suffixLetterLost'],
  ])
  expect(slip.debrief.wrong[0]?.gaveAway.length).toBeGreaterThan(0)
  for (const [at, { kind, who }] of people.entries()) {
    const one = seen(json, { mistake: { of: 'people', at } })
    expect(one.key.wrong.map(({ recipient, kind: found }) => [one.meant[recipient], found])).toEqual([[who, kind]])
  }
  // What does not fit is as if nobody had asked.
  expect(seen(json, { isWrong: false, mistake: { of: 'people', at: 9 } }).key.wrong).toEqual([])
})

test('everybody is named with their right address, spares too', () => {
  const { cast, item, meant } = seen(specimen(), { isWrong: false })
  expect(Object.keys(cast)).toEqual(['me', 'client', 'second', 'partner', 'buyer', 'post', 'other'])
  expect(item.recipients.map(({ address }) => address)).toEqual(meant.map((key) => cast[key]?.address))
  expect(cast.partner?.name).toMatch(/^Dr /)
  expect(cast.me).toMatchObject({ address: item.sender.address, role: item.sender.role })
})

test('what is missing in a language keeps its preview from being built, and not that of the other', () => {
  const half = specimen({
    subject: { en: 'The draft' },
    body: { en: ['Hello'], fr: '' },
    people: { ...people(), fr: spare },
  })
  expect(faultsOf(half)).toEqual([])
  expect(seen(half).item.subject).toBe('The draft')
  expect(faultsOf(half, 'fr').join('\n')).toMatch(/^body\.fr: /m)
  expect(faultsOf(specimen({ subject: { en: 'The draft' } }), 'fr')).toEqual([
    'subject.fr: It is not there in the language "fr".',
  ])
})

const spare = { at: 'home', role: { en: 'payroll', fr: 'paie' } }
const people = () => specimen().people as JsonObject

test('what is not said yet does not keep a script from being looked at; who is not there does', () => {
  const { leak: _, ...quiet } = specimen({ act: 'reply', fact: 'none' })
  const unsaid = { ...quiet, people: { ...people(), client: { at: 'mill', role: { en: 'sales', fr: 'ventes' } } } }
  expect(faultsOf(unsaid)).toEqual([])
  expect(faultsOf(specimen({ to: ['ghost'] }))).toEqual([': Nobody has the key "ghost".'])
  expect(faultsOf(specimen({ leak: { en: '{ghost}', fr: 'x' } }))).toEqual(['leak.en: Nothing is called {ghost}.'])
})

/** A way into a value, by numbers that are taken round its fields. */
const pathBy = (value: Json, turns: readonly number[]): Path => {
  const path: (string | number)[] = []
  let inner: Json | undefined = value
  for (const turn of turns) {
    if (typeof inner !== 'object' || inner === null) break
    const keys: string[] = Object.keys(inner)
    const key = keys[turn % Math.max(1, keys.length)]
    if (key === undefined) break
    path.push(Array.isArray(inner) ? Number(key) : key)
    inner = (inner as Record<string, Json>)[key]
  }
  return path
}

const anything = fc.constantFrom<Json | undefined>(
  undefined,
  '',
  'ghost',
  'client',
  '{client',
  '{pages, number}',
  7,
  null,
  [],
  {},
  ['client', 'client'],
)

test('whatever is taken out of a script or put in its place, a preview is built or its faults are said', () => {
  const changes = fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), anything), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(changes, fc.constantFrom('en', 'fr'), fc.boolean(), (all, locale, isWrong) => {
      const json = all.reduce(
        (now, [turns, value]) => changedAt(now, pathBy(now, turns), () => value) as JsonObject,
        specimen({ mistakes: { people: [{ kind: 'bccDue', unseen: ['client', 'buyer'] }] } }),
      )
      const preview = previewOf(parts, json, { locale, seed: 3, isWrong })
      if (preview.ok) expect(preview.value.item.recipients.length).toBeGreaterThan(0)
      else expect(preview.error.length).toBeGreaterThan(0)
    }),
    { numRuns: tries(3000) },
  )
})

const dealt = (json: JsonObject, wish: Wish, after = 0): number | undefined => {
  const seed = dealAgain(parts, json, 'en', after, wish)
  return seed.ok ? seed.value : expect.unreachable()
}

test('a deal as wished is one that a learner may be dealt, and the next after it is another', () => {
  const json = specimen({ level: 4, mistakes: { people: [{ kind: 'namesake', who: 'partner', instead: 'other' }] } })
  const wishes: Wish[] = [
    {},
    { isWrong: true },
    { isWrong: false, display: 'grouped' },
    { display: 'croppedEnd' },
    { kind: 'namesake' },
    { victim: 'buyer' },
    { isWrong: true, display: 'nameOnly', victim: 'partner' },
  ]
  for (const wish of wishes) {
    const first = dealt(json, wish) ?? expect.unreachable()
    for (const seed of [first, dealt(json, wish, first) ?? expect.unreachable()]) {
      const { item, key, meant } = seen(json, { seed })
      const isWrong = key.wrong.length > 0
      if (wish.isWrong !== undefined) expect(isWrong).toBe(wish.isWrong)
      if (wish.display) expect(item.display).toBe(wish.display)
      if (wish.kind) expect(key.wrong.map(({ kind }) => kind)).toContain(wish.kind)
      if (wish.victim) expect(key.wrong.map(({ recipient }) => meant[recipient])).toContain(wish.victim)
    }
  }
  expect(dealt(json, {}, largestSeed)).toBe(0)
})

test('a wish that the script cannot meet finds nothing', () => {
  expect(dealt(specimen({ level: 1 }), { display: 'nameOnly' })).toBeUndefined()
  expect(dealt(specimen({ mistakes: { victims: [] } }), { isWrong: true })).toBeUndefined()
  expect(dealt(specimen(), { kind: 'namesake' })).toBeUndefined()
})

test('the parts of a pack are read once, and what cannot be used of them is left out', () => {
  const stocks = {
    ...(specimens.stocks as JsonObject),
    bad: { culture: 'uk' },
    odd: { ...((specimens.stocks as JsonObject).mill as JsonObject), domain: '{none}.example' },
  }
  const reader = partsReader({ stocks: {}, facts: {} })
  const draft = { ...specimens, stocks, weights: { bitFlip: 'often' }, peopleShare: 7 }
  const found = reader(draft)
  expect(Object.keys(found.stocks)).toEqual(['firm', 'mill', 'base'])
  expect([found.weights, found.peopleShare]).toEqual([{}, 0.4])
  expect(reader({ ...draft, scripts: [] })).toBe(found)
  expect(reader({ ...draft, peopleShare: 0.2 }).peopleShare).toBe(0.2)
})
