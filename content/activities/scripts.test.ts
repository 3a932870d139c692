import { expect, test } from 'vitest'
import type { Locale } from '../basics/locale.ts'
import { ok } from '../basics/result.ts'
import { buildItem } from '../item/build.ts'
import { packHeader } from '../item/header.ts'
import { newLearner } from '../learning/learnerModel.ts'
import { selectReview } from '../learning/review.ts'
import { aimFor, noStrengths } from '../learning/strengths.ts'
import { readItemId } from '../model/itemId.ts'
import { type Play, usualRules } from '../model/play.ts'
import { must } from '../specimens/hosts.ts'
import { script, scriptPack } from '../specimens/scripts.ts'
import type { Drawing } from './activity.ts'
import { drawMarking } from './marking/draw.ts'
import { packOfDay } from './marking/select.ts'
import { drawTyping } from './typing/draw.ts'

const named = (id: string, more: object) => script({ id, ...more })
const both = ['en', 'fr']
const tests = Array.from({ length: 12 }, (_, at) => `test-${String(at + 1).padStart(2, '0')}`)
const pack = scriptPack([
  ...['en-1', 'en-2', 'en-3'].map((id) => named(id, { languages: ['en'] })),
  ...['fr-1', 'fr-2'].map((id) => named(id, { languages: ['fr'] })),
  ...tests.map((id) => named(id, { languages: both, use: 'assessment' })),
])
const header = packHeader(pack)

const drawing = (play: Play, locale: Locale, seed = 1): Drawing => ({
  packs: [header],
  read: async () => ok(pack),
  packId: pack.id,
  play,
  locale,
  items: 12,
  day: '2026-11-02' as Drawing['day'],
  learner: newLearner,
  seed,
  now: '2026-11-02T09:00:00.000Z',
})

const scriptsIn = async (play: Play, locale: Locale) => {
  const { itemIds } = must(await drawMarking(drawing(play, locale)))
  return [...new Set(itemIds.map((id) => readItemId(id).scenarioId))].sort()
}

test('practice deals what is played in the language and not kept for a test, an assessment only what is', async () => {
  const practice = { mode: 'practice', kind: null } as const
  expect(await scriptsIn(practice, 'en')).toEqual(['en-1', 'en-2', 'en-3'])
  expect(await scriptsIn(practice, 'fr')).toEqual(['fr-1', 'fr-2'])
  expect(await scriptsIn({ mode: 'assessment', form: 1, ...usualRules }, 'fr')).toEqual(tests)
})

test('no script comes more than twice in a test, and a pack that keeps too few for one has none', async () => {
  const formOf = (form: 1 | 2 | 3): Play => ({ mode: 'assessment', form, ...usualRules })
  for (const play of ([1, 2, 3] as const).map(formOf)) {
    const { itemIds } = must(await drawMarking(drawing(play, 'en')))
    const dealt = itemIds.map((id) => readItemId(id).scenarioId)
    expect(tests.map((id) => dealt.filter((one) => one === id).length)).toEqual(tests.map(() => 2))
  }
  const short = { ...header, scenarios: header.scenarios.filter(({ id }) => id !== 'test-07') }
  expect(await drawMarking({ ...drawing(formOf(1), 'en'), packs: [short] })).toMatchObject({
    error: { code: 'unfitPack' },
  })
})

test('practice of one kind deals wrong messages of that kind alone', async () => {
  const { itemIds } = must(await drawMarking(drawing({ mode: 'practice', kind: 'lettersTransposed' }, 'en')))
  const wrong = itemIds.flatMap((id) => {
    const built = buildItem(pack, id, 'en')
    return built.ok ? built.value.key.wrong : expect.unreachable()
  })
  expect(wrong.length).toBeGreaterThan(2)
  expect(new Set(wrong.map(({ kind }) => kind))).toEqual(new Set(['lettersTransposed']))
})

test('what was met lately comes again only when there is no other', async () => {
  const met = (recent: readonly string[], seed: number) => ({
    ...drawing({ mode: 'practice', kind: null }, 'en', seed),
    learner: { ...newLearner, recent },
    items: 2,
  })
  for (let seed = 1; seed <= 8; seed++) {
    const two = must(await drawMarking(met(['en-2'], seed))).itemIds.map((id) => readItemId(id).scenarioId)
    expect(two.sort()).toEqual(['en-1', 'en-3'])
    const typed = must(await drawTyping(met(['en-2'], seed))).itemIds.map((id) => readItemId(id).scenarioId)
    expect(typed.sort()).toEqual(['en-1', 'en-3'])
  }
  const all = must(await drawMarking(met(['en-1', 'en-2', 'en-3'], 1))).itemIds
  expect(all).toHaveLength(2)
})

test('in a review every kind that is due comes wrong, though most scripts may have most of them', () => {
  const kinds = ['suffixLetterLost', 'lettersTransposed', 'privateMailbox', 'letterDoubled'] as const
  const people = [{ kind: 'privateMailbox', who: 'client' }]
  const many = scriptPack(
    Array.from({ length: 14 }, (_, at) =>
      named(`some-${at}`, { languages: ['en'], mistakes: { people: at < 3 ? people : [] } }),
    ),
  )
  const header = packHeader(many)
  const last = { at: '2026-11-01T09:00:00.000Z', isCaught: false, isOwn: false, written: null, meant: null }
  const due = kinds.map((kind) => ({ kind, dueAt: last.at, missed: 1, caught: 0, last, messages: 3 }))
  for (let seed = 1; seed <= 6; seed++) {
    const plan = { due, waiting: 0, nextAt: null }
    const ids = selectReview([many], plan, seed, aimFor(noStrengths), [header])
    const wrong = ids.flatMap((id) => {
      const built = buildItem(many, id, 'en')
      return built.ok ? built.value.key.wrong.map(({ kind }) => kind) : expect.unreachable()
    })
    for (const kind of kinds) expect(wrong, `seed ${seed}`).toContain(kind)
  }
})

test('a pack in which nothing is played in a language is refused there', async () => {
  const english = scriptPack([named('en-1', { languages: ['en'] })])
  const asked = { ...drawing({ mode: 'practice', kind: null }, 'fr'), packs: [packHeader(english)] }
  expect(await drawMarking(asked)).toMatchObject({ ok: false, error: { code: 'unfitPack' } })
  expect(await drawTyping(asked)).toMatchObject({ ok: false, error: { code: 'unfitPack' } })
})

test('scripts are typed too: the card has the right addresses, in both languages the same', async () => {
  const { itemIds } = must(await drawTyping(drawing({ mode: 'practice', kind: null }, 'en')))
  expect(itemIds).toHaveLength(6)
})

test('the pack of a day is one that has five messages in the language, and is on offer to everybody', () => {
  const five = (languages: readonly string[]) =>
    packHeader(scriptPack([1, 2, 3, 4, 5].map((nth) => named(`${languages[0]}-${nth}`, { languages }))))
  const [english, french] = [five(['en']), five(['fr'])]
  const [day, next] = ['2026-11-02', '2026-11-03'] as Drawing['day'][]
  if (day === undefined || next === undefined) return expect.unreachable()
  for (const one of [day, next]) {
    expect(packOfDay([english, french], one, 'en')).toBe(english)
    expect(packOfDay([english, french], one, 'fr')).toBe(french)
    expect(packOfDay([{ ...english, isRetired: true }, french], one, 'en')).toBeUndefined()
  }
  expect(packOfDay([{ ...english, scenarios: english.scenarios.slice(1) }], day, 'en')).toBeUndefined()
})
