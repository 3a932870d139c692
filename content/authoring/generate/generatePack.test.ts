import { expect, test } from 'vitest'
import { locales } from '../../basics/locale.ts'
import { buildItem } from '../../item/build.ts'
import { domainOf } from '../../mail/sides.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { endingOf } from '../../packs/ending.ts'
import { isScriptPack, type ScriptPack } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'
import { library } from '../../packs/stocks/library.ts'
import { lintPack } from '../lint/lint.ts'
import { type GeneratedPack, generatePack } from './generatePack.ts'
import { templatesIn } from './templates.ts'
import type { PackWishes } from './wishes.ts'

const peopleAt = (domain: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `Real Person ${at}`,
    given: null,
    family: null,
    address: `real.person${at}@${domain}`,
    unit: null,
  }))

const directoryOf = (home: string) => ({
  people: [...peopleAt('gmail.com', 40), ...peopleAt(home, 20), ...peopleAt('harbourtools.com', 4)],
  domains: [{ domain: 'ledgerwell.co.uk', weight: 30, name: 'Ledgerwell {x}' }],
})

const wishes = (more: Partial<PackWishes> = {}): PackWishes => ({
  directory: directoryOf('northgaterail.com'),
  items: 16,
  seed: 7,
  locales,
  baseRate: 0.5,
  levels: [2, 4],
  kinds: errorKindIds,
  confirmed: new Set(),
  ...more,
})

const made = (more?: Partial<PackWishes>): GeneratedPack => {
  const pack = generatePack(wishes(more), library)
  if (!pack.ok) throw new Error(pack.error)
  return pack.value
}

const packOf = ({ text }: GeneratedPack): ScriptPack => {
  const read = parsePack(text, library)
  if (!read.ok || !isScriptPack(read.value)) throw new Error(JSON.stringify(read))
  return read.value
}

/** Every recipient of so many seeds of each script, with whether it is wrong. */
const recipientsOf = (pack: ScriptPack, seeds: number) =>
  pack.scripts.flatMap((script) =>
    Array.from({ length: seeds }, (_, seed) => {
      const built = buildItem(pack, itemIdOf(script, seed), script.languages[0] ?? 'en')
      if (!built.ok) throw new Error(`${script.id}: ${JSON.stringify(built.error)}`)
      const wrong = new Set(built.value.key.wrong.map(({ recipient }) => recipient))
      return built.value.item.recipients.map(({ address, name }, at) => ({
        domain: domainOf(address),
        name,
        isWrong: wrong.has(at),
      }))
    }).flat(),
  )

test('the same wishes give the same bytes, and another seed gives others', () => {
  const few = { items: 6, kinds: ['letterOmitted', 'autocomplete'] } as const
  expect(made(few).text).toBe(made(few).text)
  expect(made({ ...few, seed: 8 }).text).not.toBe(made(few).text)
})

test('right addresses are at the real domains, people are invented, and nothing real that could be somebody’s is wrong', () => {
  const whole = made()
  const { text, home, partners, wrong } = whole
  expect([home, partners]).toEqual(['northgaterail.com', ['harbourtools.com', 'ledgerwell.co.uk']])
  expect(text).not.toMatch(/Real Person|real\.person|gmail/)
  const live = new Set(wrong.filter(({ status }) => status === 'live').map(({ written }) => written))
  expect(live.size).toBeGreaterThan(10)
  const recipients = recipientsOf(packOf(whole), 12)
  expect(recipients.filter(({ domain, isWrong }) => domain === home && !isWrong).length).toBeGreaterThan(100)
  expect(recipients.filter(({ domain }) => live.has(domain))).toEqual([])
  const own = recipients.filter(({ domain, isWrong }) => isWrong && /northga|harbourt|ledgerw/.test(domain))
  const allowed = new Set([
    home,
    ...partners,
    ...wrong.filter(({ status }) => status === 'nobody').map(({ written }) => written),
  ])
  expect(own.filter(({ domain }) => !allowed.has(domain))).toEqual([])
})

test('a wrong domain that is confirmed is shown, and said to be; a real one that is known never stands for a wrong one', () => {
  const directory = directoryOf('northgaterail.mil')
  const free = made({ directory, kinds: ['suffixLetterLost'] })
  expect(free.wrong.filter(({ right }) => right === 'northgaterail.mil')).toContainEqual({
    written: 'northgaterail.ml',
    right: 'northgaterail.mil',
    kind: 'suffixLetterLost',
    status: 'live',
  })
  const sure = made({ directory, kinds: ['suffixLetterLost'], confirmed: new Set(['northgaterail.ml']) })
  const wrong = recipientsOf(packOf(sure), 12).filter(({ isWrong }) => isWrong)
  expect(wrong.some(({ domain }) => domain === 'northgaterail.ml')).toBe(true)
  const known = { ...directory, domains: [...directory.domains, { domain: 'northgaterail.ml' }] }
  const both = made({ directory: known, kinds: ['suffixLetterLost'], confirmed: new Set(['northgaterail.ml']) })
  expect(both.wrong.map(({ written }) => written)).not.toContain('northgaterail.ml')
})

test('what can go wrong is twice the base rate, and each that is right throughout has its like that is not', () => {
  const { canGoWrong, text } = made({
    items: 40,
    baseRate: 0.3,
    locales: ['fr'],
    kinds: ['letterOmitted', 'namesake', 'autocomplete'],
  })
  expect(canGoWrong).toBe(24)
  const { scripts } = packOf({ text } as GeneratedPack)
  const canBe = (id: string): boolean => scripts.find((one) => one.id === id)?.mistakes.kinds !== undefined
  const rights = scripts.filter(({ id }) => !canBe(id))
  expect(rights.length).toBe(16)
  expect(
    rights.filter(({ subject }) => !scripts.some((one) => canBe(one.id) && one.subject.fr === subject.fr)),
  ).toEqual([])
})

test.each(['northgaterail.com', 'northgaterail.mil', 'northgaterail.example'])(
  'a pack at %s passes the lint',
  (home) => {
    const { problems, lazy } = lintPack(made({ items: 28, directory: directoryOf(home) }).text, library)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(lazy.map(({ locale, scripts }) => [locale, scripts])).toEqual([
      ['en', 14],
      ['fr', 14],
    ])
  },
  120_000,
)

test('there are a dozen templates and more in each language, and kinds and levels are those that were asked for', () => {
  for (const locale of locales) expect(templatesIn(locale).length).toBeGreaterThanOrEqual(12)
  const { text } = made({ items: 20, levels: [3, 3], kinds: ['letterOmitted', 'namesake'] })
  for (const { level, mistakes } of packOf({ text } as GeneratedPack).scripts) {
    expect(level).toBe(3)
    expect(mistakes.kinds).toEqual(['letterOmitted'])
    expect(mistakes.people.filter(({ kind }) => kind !== 'namesake')).toEqual([])
  }
})

test('a directory of public mailboxes, and a home that nobody has, make no pack', () => {
  const none = generatePack(wishes({ directory: { people: peopleAt('gmail.com', 3), domains: [] } }), library)
  expect(none).toEqual({ ok: false, error: 'noDomain' })
  expect(generatePack(wishes({ home: 'elsewhere.com' }), library)).toEqual({ ok: false, error: 'homeUnknown' })
})

test('no wrong form of a reserved domain leaves it for one that could be somebody’s', () => {
  const { wrong } = made({ items: 4, directory: directoryOf('northgaterail.example') })
  const shown = wrong.filter(({ right, status }) => right === 'northgaterail.example' && status === 'nobody')
  expect(shown.length).toBeGreaterThan(50)
  expect(shown.filter(({ written }) => endingOf(written) === 'open' && /\.(?:com|fr|net|ml)$/.test(written))).toEqual(
    [],
  )
})
