import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import { applyEdit } from './applyEdit.ts'
import { type Draft, readDraft, scriptsOf } from './draft.ts'
import { coverageReader, gapsOf } from './gaps.ts'

const setting = { en: 'You write {home_at}.', fr: 'Vous écrivez {home_at}.' }

const gaps = (more: object, locale: Locale = 'fr'): string[] =>
  gapsOf(JSON.parse(JSON.stringify(script({ setting, ...more }))) as JsonObject, locale).map(
    ({ path, sort }) => `${path.join('.')} ${sort}`,
  )

const read = (text: string): Draft => {
  const draft = readDraft(text)
  return draft.ok ? draft.value : expect.unreachable()
}

test('a script that says the same in both languages has no gap', () => {
  expect([gaps({}), gaps({}, 'en')]).toEqual([[], []])
})

test('what one language has and the other has not is a gap, in the order of the format', () => {
  const people = (JSON.parse(JSON.stringify(script())) as { people: Record<string, JsonObject> }).people
  const more = {
    subject: { en: 'The draft' },
    people: { ...people, client: { ...people.client, why: { en: 'The client.', fr: ' ' } } },
    guidance: [{ en: 'Look.' }],
    body: { en: ['One', ['Two', 'Deux'], 'Three'], fr: ['Un', ['Deux', '']] },
    values: { pages: { en: ['1', '2'] } },
  }
  expect(gaps(more)).toEqual([
    'subject.fr missing',
    'people.client.why.fr missing',
    'guidance.0.fr missing',
    'body.fr.1.1 missing',
    'body.fr count',
    'values.pages.fr missing',
  ])
  expect(gaps(more, 'en')).toEqual(['body.en count'])
})

test('a language that has nothing yet lacks every text, and one script lacks what any needs', () => {
  expect(gaps({ setting: undefined, subject: {}, body: {} }, 'en')).toEqual([
    'setting.en missing',
    'subject.en missing',
    'body.en missing',
  ])
})

test('languages that speak of others, or choose among more, are out of step; the same spoken of otherwise is not', () => {
  const more = {
    leak: {
      en: 'What {client_given} wants of {mill}.',
      fr: 'Ce que {client} {home_gender, select, f {x} other {y}} veut {mill_of}.',
    },
    subject: { en: 'For {client}', fr: 'Pour {partner}' },
    setting: { en: 'For {client', fr: 'Pour rien' },
    values: { pages: { en: ['1', '2'], fr: ['1', '2', '3'] } },
  }
  expect(gaps(more)).toEqual(['subject.fr slots', 'values.pages.fr count'])
})

test('a pack says of each language how many scripts are whole and how many are played in it', () => {
  const draft = read(
    JSON.stringify(scriptFile([script(), script({ id: 'half', subject: { en: 'x' }, languages: ['en'] })])),
  )
  const coverage = coverageReader()
  expect(coverage(draft)).toEqual({
    scripts: 2,
    byLocale: { en: { whole: 2, played: 2 }, fr: { whole: 1, played: 1 } },
  })
  const filled = applyEdit(draft, { code: 'setText', script: 1, path: ['subject', 'fr'], text: 'y' })
  expect(coverage(filled).byLocale.fr.whole).toBe(2)
})

test('the beginners’ pack is whole in both languages', () => {
  const draft = read(readFileSync(new URL('../../packs/shipped/beginners.json', import.meta.url), 'utf8'))
  const { byLocale } = coverageReader()(draft)
  for (const { whole, played } of [byLocale.en, byLocale.fr]) expect(whole).toBe(played)
  expect(byLocale.en.whole + byLocale.fr.whole).toBe(scriptsOf(draft).length)
})
