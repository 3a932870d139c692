import { expect, test } from 'vitest'
import { checkPack } from '../../packs/checkPack.ts'
import type { PackFile, ScenarioPack, ScriptPack } from '../../packs/pack.ts'
import { plainTextFaults } from '../../packs/plainText.ts'
import { checkScripts } from '../../packs/script/checkScript.ts'
import { specimen, specimenFile, specimenPack, trap } from '../../specimens/packs.ts'
import { script, scriptPack } from '../../specimens/scripts.ts'
import { balanceOf } from './balance.ts'
import { capped } from './capped.ts'
import { lintDomains } from './domains.ts'
import { lintPack } from './lint.ts'
import { lintError, lintWarning } from './problem.ts'
import { sampleOf, spread } from './sample.ts'
import { lintScripts } from './scripts.ts'
import { lintTexts } from './texts.ts'
import { lintUsage } from './usage.ts'

/** How many members of a value are read while something is done with it, however deep they are. */
const readsOf = <Value extends object>(value: Value, work: (counted: Value) => unknown): number => {
  let reads = 0
  const seen = new WeakMap<object, object>()
  const counted = <Inner>(inner: Inner): Inner => {
    if (typeof inner !== 'object' || inner === null) return inner
    const known = seen.get(inner)
    if (known) return known as Inner
    const proxy = new Proxy(inner, {
      get: (target, key) => {
        reads++
        return counted(Reflect.get(target, key))
      },
    })
    seen.set(inner, proxy)
    return proxy as Inner
  }
  work(counted(value))
  return reads
}

const many = (times: number): ScenarioPack =>
  specimenPack(
    Array.from({ length: times }, (_, at) =>
      specimen({ id: `draft-${at}`, traps: [trap({ kind: 'letterOmitted', recipients: ['client'] })] }),
    ),
  )
const manyScripts = (times: number): ScriptPack =>
  scriptPack(Array.from({ length: times }, (_, at) => script({ id: `draft-${at}` })))

/** Of four times as much, four times the work; a rule that looks for each thing among all others does sixteen times. */
const fourfold = (work: (times: number) => number): number => work(160) / work(40)

test.each([
  ['the check of scenarios', checkPack],
  ['the look for markup', (pack: ScenarioPack) => plainTextFaults(pack)],
  ['the lint of domains', lintDomains],
  ['the lint of texts', lintTexts],
  ['the lint of what is used', lintUsage],
  ['the balance', balanceOf],
])(
  '%s takes four times as long for four times as many scenarios',
  (_, work: (pack: ScenarioPack & PackFile) => unknown) => {
    expect(fourfold((times) => readsOf(many(times), work))).toBeLessThan(4.4)
  },
)

test.each([
  ['the check of scripts', checkScripts],
  ['the lint of scripts', lintScripts],
])('%s takes four times as long for four times as many', (_, work: (pack: ScriptPack) => unknown) => {
  expect(fourfold((times) => readsOf(manyScripts(times), work))).toBeLessThan(4.4)
})

test('of many things a sample is taken, spread evenly and the same each time', () => {
  expect(spread([1, 2, 3], 5)).toEqual([1, 2, 3])
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7])
  const long = Array.from({ length: 100 }, () => ({ text: 'x'.repeat(20_000) }))
  expect(sampleOf(long)).toHaveLength(49)
})

test('a pack of more scenarios than are built says so', () => {
  const scenarios = Array.from({ length: 151 }, (_, at) => specimen({ id: `draft-${at}` }))
  const { problems } = lintPack(JSON.stringify(specimenFile(scenarios)))
  expect(problems.map(({ problem }) => problem)).toContain(
    'Of 151 scenarios, 150 were built and measured, spread evenly over the file.',
  )
})

test('a report lists errors before warnings where there are too many, and counts the rest', () => {
  const all = Array.from({ length: 900 }, (_, at) =>
    at % 3 === 0 ? lintError('a', 'b', 'c') : lintWarning('d', 'e', 'f'),
  )
  const { problems, more } = capped(all)
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(300)
  expect(problems).toHaveLength(500)
  expect(more).toEqual({ errors: 0, warnings: 400 })
  expect(capped([lintError('k'.repeat(9000), 'b', 'c')]).problems[0]?.place.length).toBeLessThan(500)
})

test('what is too large is refused before anything is asked of it', () => {
  const faults = (file: object) =>
    lintPack(JSON.stringify({ ...specimenFile([specimen()]), ...file })).problems.map(
      (one) => `${one.place}: ${one.problem}`,
    )
  expect(faults({ outside: Array.from({ length: 200_001 }, () => 1) })).toEqual([
    'the pack: It is made of more than 200000 values.',
  ])
  expect(faults({ licence: 'x'.repeat(20_001) })).toEqual([
    'licence: It has 20001 characters; 20000 is the most that a text may have.',
  ])
  expect(faults({ ['k'.repeat(201)]: 1 })[0]).toMatch(/^k{200}…: The name of a field is longer/)
})
