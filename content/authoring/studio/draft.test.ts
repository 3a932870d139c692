import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../basics/json.ts'
import { tries } from '../../specimens/tries.ts'
import { freeId, readDraft, scriptsOf, writeDraft } from './draft.ts'
import { packText } from './packText.ts'

const shipped = ['office', 'forces', 'town', 'armees', 'service-public', 'bureaux', 'beginners'].map((name) =>
  readFileSync(new URL(`../../packs/shipped/${name}.json`, import.meta.url), 'utf8'),
)

const whole = (text: string) => {
  const read = readDraft(text)
  return read.ok ? read.value : expect.unreachable()
}

const faultsOf = (text: string): string[] => {
  const read = readDraft(text)
  return read.ok ? [] : read.error.map(({ place, problem, fix }) => `${place}: ${problem} ${fix}`)
}

test('a pack that comes along is written as it was read, to the byte', () => {
  for (const text of shipped) expect(writeDraft(whole(text))).toBe(text)
})

test('any JSON is written so that it reads the same, and is written the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // What JSON cannot say, such as −0, is what it makes of it.
      const file = JSON.parse(JSON.stringify(value)) as Json
      const text = packText(file)
      expect(JSON.parse(text)).toEqual(file)
      expect(packText(JSON.parse(text) as Json)).toBe(text)
    }),
    { numRuns: tries(1000) },
  )
})

test('what the format does not know is kept, and what is wrong or missing may stay', () => {
  const text = writeDraft(
    whole('{"format":"lastlook-pack/2","ours":{"__proto__":[1]},"scripts":[{"subject":"","to":"nobody"},{}]}'),
  )
  expect(JSON.parse(text)).toEqual(
    JSON.parse('{"format":"lastlook-pack/2","ours":{"__proto__":[1]},"scripts":[{"subject":"","to":"nobody"},{}]}'),
  )
  expect(text).toContain('"__proto__": [1]')
})

test.each([
  ['{"format": "lastlook-pack/2",', /^the pack: It is not JSON: .+ Correct the text at that place/],
  ['[]', /^the pack: It is no object .* Start from a pack\.$/],
  ['{}', /^format: It does not say its format\. Write "format": "lastlook-pack\/2"\.$/],
  ['{"format":"lastlook-pack/1"}', /^format: It is a pack of scenarios\. .*pack migrate/],
  ['{"format":7}', /^format: 7 is no known format\./],
  ['{"format":"lastlook-pack/2","scripts":{}}', /^scripts: It is no list\./],
  ['{"format":"lastlook-pack/2","scripts":[{},3]}', /^scripts\.1: It is no script\. Take it out/],
  [`{"format":"lastlook-pack/2","x":${'['.repeat(40)}${']'.repeat(40)}}`, /^the pack: It nests deeper than/],
])('what is no draft is refused with its place and remedy: %s', (text, said) => {
  expect(faultsOf(text).join('\n')).toMatch(said)
})

test('a pack without scripts has none', () => {
  expect(scriptsOf(whole('{"format":"lastlook-pack/2"}'))).toEqual([])
})

test('an id that is taken gets the first free number, however long it is', () => {
  expect(freeId('crew', new Set())).toBe('crew')
  expect(freeId('crew', new Set(['crew', 'crew-2']))).toBe('crew-3')
  expect(freeId('crew-2', new Set(['crew-2']))).toBe('crew-3')
  const long = 'a'.repeat(60)
  expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(58)}-2`)
})
