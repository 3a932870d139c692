import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../basics/json.ts'
import { isScriptPack } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'
import { library } from '../../packs/stocks/library.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import type { LintProblem } from '../lint/problem.ts'
import { lintScripts } from '../lint/scripts.ts'
import { type Draft, readDraft, scriptsOf } from './draft.ts'
import { partsReader } from './parts.ts'
import { packProblemsReader, scriptProblems } from './problems.ts'

const read = (text: string): Draft => {
  const draft = readDraft(text)
  return draft.ok ? draft.value : expect.unreachable()
}

const draftOf = (more: object = {}, pack: object = {}) => read(JSON.stringify(scriptFile([script(more)], pack)))

const own = { stocks: {}, facts: {} }
const parts = partsReader(own)(draftOf())

const lines = (problems: readonly LintProblem[]): string[] =>
  problems.map(({ severity, place, problem }) => `${severity} ${place}: ${problem}`)

const problemsOf = (more: object): string[] =>
  lines(scriptProblems(parts, scriptsOf(draftOf(more))[0] ?? expect.unreachable()))

test('the specimen has no problem', () => {
  expect(problemsOf({})).toEqual([])
})

test.each([
  ['a format that is not kept', { level: 9 }, 'error level: It is 9.'],
  ['a missing field', { sender: undefined }, 'error sender: It is missing.'],
  ['a text that is missing', { subject: { en: 'x' } }, 'error subject.fr: It is not there in the language "fr".'],
  ['nothing to say why', { cc: ['partner', 'other'] }, 'error people.other: Nothing says why it is a right recipient.'],
  ['markup', { subject: { en: '<b>', fr: 'x' } }, 'error subject.en: It has markup, a link or a control character: <.'],
  [
    'a space at an end',
    { subject: { en: 'x ', fr: 'x' } },
    'error subject.en: It has a space at its beginning or end.',
  ],
  ['whole-script faults', { act: 'reply' }, 'error quoted: It answers or passes on a message that is not there.'],
  [
    'a label',
    { sensitivity: 'internal' },
    'error sensitivity: It is labelled internal, and goes to people of other organisations: client, second, buyer.',
  ],
  ['somebody who is nobody', { to: ['ghost'] }, 'error : Nobody has the key "ghost".'],
])('one script is told of %s, at the place within it', (_, more, line) => {
  expect(problemsOf(more)).toContain(line)
})

test('markup in a script without an id is told at its place too', () => {
  expect(problemsOf({ id: undefined, subject: { en: '<', fr: 'x' } })).toEqual([
    'error id: It is missing.',
    'error subject.en: It has markup, a link or a control character: <.',
  ])
})

test('of a shipped pack, script by script and as a whole, the studio says what the lint of the pack says, and no error', () => {
  for (const name of ['office', 'bureaux']) {
    const text = readFileSync(new URL(`../../packs/shipped/${name}.json`, import.meta.url), 'utf8')
    const [pack, draft] = [parsePack(text, library), read(text)]
    if (!pack.ok || !isScriptPack(pack.value)) return expect.unreachable()
    const shippedParts = partsReader(library)(draft)
    const byScript = scriptsOf(draft).flatMap((json) =>
      scriptProblems(shippedParts, json).map((one) => ({ ...one, place: `scripts.${json.id}.${one.place}` })),
    )
    const said = [...packProblemsReader(library)(draft), ...byScript]
    expect(lines(said)).toEqual(lines(lintScripts(pack.value)))
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})

test('a pack is told what no script says: its own fields, its stocks, and ids that stand twice', () => {
  const reported = (draft: Draft): string[] => lines(packProblemsReader(own)(draft))
  const twice = read(JSON.stringify(scriptFile([script(), script()])))
  expect(reported(twice)).toContain('error scripts.draft: Two scripts have this id.')
  expect(reported({ ...draftOf(), licence: '' }).join('\n')).toMatch(/^error licence: /m)
  expect(reported({ ...draftOf(), scripts: [] })).toContain('error scripts: It has no script.')
  const mill = (draftOf().stocks as JsonObject).mill as JsonObject
  const odd = draftOf(
    {},
    { stocks: { ...(draftOf().stocks as JsonObject), mill: { ...mill, domain: '{none}.example' } } },
  )
  expect(reported(odd)).toContain('error stocks.mill.domain: There is no part {none}.')
})
