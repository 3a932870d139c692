import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldOf, type Json, type JsonObject } from '../../../basics/json.ts'
import { buildItem } from '../../../item/build.ts'
import { itemIdOf } from '../../../model/itemId.ts'
import { parsePack } from '../../../packs/parsePack.ts'
import { library } from '../../../packs/stocks/library.ts'
import { script, scriptFile } from '../../../specimens/scripts.ts'
import { applyEdit } from '../applyEdit.ts'
import { type Draft, readDraft, scriptsOf, writeDraft } from '../draft.ts'
import type { Edit } from '../edit.ts'
import { freeKey, keyFault } from '../keys.ts'
import { valueAt } from '../sharing.ts'

/** Nothing may write into a draft: other drafts share it. */
const frozen = <Value extends Json>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

const whole = (text: string): Draft => {
  const read = readDraft(text)
  return read.ok ? frozen(read.value) : expect.unreachable()
}

const draftOf = (...scripts: object[]): Draft => whole(JSON.stringify(scriptFile(scripts)))

const edited = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((now, edit) => frozen(applyEdit(now, edit)), draft)

const only = (draft: Draft): JsonObject => scriptsOf(draft)[0] ?? expect.unreachable()

/** The specimen with another to its message, and a spare who may come in their place. */
const full = script({
  act: 'reply',
  quoted: [{ from: 'partner', when: { en: 'Monday', fr: 'lundi' }, text: { en: 'For {client}?', fr: 'À {client} ?' } }],
  bcc: [],
  leak: { en: '{partner_sex, select, f {Her} other {partner}} {partner}', fr: '{ partner_title } {partner' },
  mistakes: {
    victims: ['client', 'partner'],
    people: [
      { kind: 'namesake', who: 'partner', instead: 'other', why: { en: 'Not {other}.', fr: 'Pas {other}.' } },
      { kind: 'bccDue', unseen: ['client', 'second', 'buyer'] },
      { kind: 'wrongOrganisation', who: 'client', at: 'base' },
    ],
  },
})

test('a text is written in its language, English before French, and one that may be left out goes when it is empty', () => {
  const draft = draftOf(script({ leak: { fr: 'Le projet.' } }))
  const now = edited(draft, { code: 'setText', script: 0, path: ['leak', 'en'], text: 'The draft.' })
  expect(JSON.stringify(only(now).leak)).toBe('{"en":"The draft.","fr":"Le projet."}')
  const gone = edited(
    now,
    { code: 'setText', script: 0, path: ['leak', 'en'], text: '' },
    { code: 'setText', script: 0, path: ['leak', 'fr'], text: '' },
    { code: 'setText', script: 0, path: ['subject', 'fr'], text: '' },
    { code: 'setText', script: 0, path: ['subject', 'en'], text: '' },
  )
  expect(only(gone)).not.toHaveProperty('leak')
  expect(only(gone).subject).toEqual({})
})

test('an edit shares all that it does not touch, and gives the very draft where nothing changes', () => {
  const draft = draftOf(full, script({ id: 'second-script' }))
  const now = edited(draft, { code: 'setText', script: 0, path: ['people', 'client', 'cost', 'en'], text: 'Late.' })
  expect(scriptsOf(now)[1]).toBe(scriptsOf(draft)[1])
  expect(only(now).body).toBe(only(draft).body)
  expect(valueAt(only(now), ['people', 'partner'])).toBe(valueAt(only(draft), ['people', 'partner']))
  const idle: Edit[] = [
    { code: 'setText', script: 0, path: ['subject', 'en'], text: 'The draft' },
    { code: 'setText', script: 0, path: ['people', 'client', 'cost', 'fr'], text: '' },
    { code: 'setText', script: 9, path: ['subject', 'en'], text: 'x' },
    { code: 'setPackText', field: 'title', locale: 'en', text: String(valueAt(draft, ['title', 'en'])) },
    { code: 'setField', script: 0, field: 'level', value: 2 },
    { code: 'moveRecipient', script: 0, key: 'second', field: 'to', at: 1 },
    { code: 'removePerson', script: 0, key: 'ghost' },
    { code: 'rename', script: 0, sort: 'people', key: 'client', to: 'home' },
    { code: 'rename', script: 0, sort: 'people', key: 'client', to: 'a key' },
    { code: 'addPerson', script: 0, key: 'home', person: {} },
    { code: 'removeEntry', script: 0, list: ['quoted'], at: 4 },
    { code: 'removeEntry', script: 0, list: ['guidance'], at: 0 },
    { code: 'setVictims', script: 0, victims: ['client', 'partner'] },
    { code: 'setKinds', script: 0, kinds: undefined },
    { code: 'setPerson', script: 0, key: 'ghost', field: 'at', value: 'home' },
    { code: 'deleteScript', script: 7 },
    { code: 'duplicateScript', script: 7 },
    { code: 'moveScript', script: 1, to: 9 },
  ]
  for (const edit of idle) expect([edit, applyEdit(draft, edit) === draft]).toEqual([edit, true])
})

test('a field that is new stands where files have it', () => {
  const draft = draftOf(script({ leak: undefined }))
  const now = edited(
    draft,
    { code: 'setText', script: 0, path: ['people', 'client', 'cost', 'en'], text: 'Late.' },
    { code: 'setPerson', script: 0, key: 'client', field: 'culture', value: 'uk' },
    { code: 'setField', script: 0, field: 'act', value: 'new' },
  )
  expect(Object.keys(valueAt(only(now), ['people', 'client']) as JsonObject)).toEqual([
    'at',
    'culture',
    'role',
    'why',
    'cost',
  ])
  const fields = Object.keys(only(now))
  expect(fields.indexOf('act')).toBe(fields.indexOf('level') + 1)
})

test('a person who gets another key keeps their place, and everything that speaks of them follows', () => {
  const now = only(edited(draftOf(full), { code: 'rename', script: 0, sort: 'people', key: 'partner', to: 'boss' }))
  expect(Object.keys(now.people as JsonObject).indexOf('boss')).toBe(3)
  expect(now.cc).toEqual(['boss', 'buyer', 'post'])
  expect(valueAt(now, ['quoted', 0, 'from'])).toBe('boss')
  expect(valueAt(now, ['people', 'other', 'shares'])).toBe('boss.family')
  expect(valueAt(now, ['mistakes', 'victims'])).toEqual(['client', 'boss'])
  expect(valueAt(now, ['mistakes', 'people', 0, 'who'])).toBe('boss')
  // A word between braces of a choice is no slot, and a text that is no message yet is renamed as far as it goes.
  expect(now.leak).toEqual({ en: '{boss_sex, select, f {Her} other {partner}} {boss}', fr: '{ boss_title } {partner' })
})

test('whoever goes leaves the fields, the mistakes and what others share with them', () => {
  const now = only(
    edited(
      draftOf(full),
      { code: 'removePerson', script: 0, key: 'partner' },
      { code: 'removePerson', script: 0, key: 'second' },
      { code: 'removePerson', script: 0, key: 'buyer' },
    ),
  )
  expect(now.to).toEqual(['client'])
  expect(now.cc).toEqual(['post'])
  expect(valueAt(now, ['people', 'other'])).not.toHaveProperty('shares')
  expect(now.mistakes).toEqual({
    victims: ['client'],
    people: [{ kind: 'wrongOrganisation', who: 'client', at: 'base' }],
  })
  const none = only(edited(draftOf(full), { code: 'removePerson', script: 0, key: 'client' }))
  expect(valueAt(none, ['mistakes', 'people'])).toHaveLength(2)
  expect(valueAt(none, ['mistakes', 'people', 1, 'unseen'])).toEqual(['second', 'buyer'])
})

test('an organisation that gets another key keeps its people, its mistakes and its places in texts', () => {
  const now = only(edited(draftOf(full), { code: 'rename', script: 0, sort: 'organisations', key: 'base', to: 'fort' }))
  expect(valueAt(now, ['people', 'buyer', 'at'])).toBe('fort')
  expect(valueAt(now, ['mistakes', 'people', 2, 'at'])).toBe('fort')
  const home = only(
    edited(draftOf(full), { code: 'rename', script: 0, sort: 'organisations', key: 'home', to: 'firm' }),
  )
  expect(valueAt(home, ['setting', 'en'])).toBe('You send a draft {firm_at}.')
})

test('a recipient moves within a field, to another, and out of all; who stood alone in Cc leaves no empty list', () => {
  const draft = draftOf(script())
  const within = edited(draft, { code: 'moveRecipient', script: 0, key: 'post', field: 'cc', at: 0 })
  expect(only(within).cc).toEqual(['post', 'partner', 'buyer'])
  const across = edited(draft, { code: 'moveRecipient', script: 0, key: 'client', field: 'bcc', at: 0 })
  expect([only(across).to, only(across).bcc]).toEqual([['second'], ['client']])
  const fields = Object.keys(only(across))
  expect(fields.indexOf('bcc')).toBe(fields.indexOf('cc') + 1)
  const out = edited(across, { code: 'moveRecipient', script: 0, key: 'client', field: null, at: 0 })
  expect(only(out)).not.toHaveProperty('bcc')
})

test('paragraphs and their alternates: a second way makes a list, the last but one makes it a text again', () => {
  const draft = draftOf(script())
  const body = (now: Draft) => valueAt(only(now), ['body', 'en'])
  const more = edited(
    draft,
    { code: 'insertEntry', script: 0, list: ['body', 'en', 0], at: 1, entry: '' },
    { code: 'setText', script: 0, path: ['body', 'en', 0, 1], text: 'Hello,' },
    { code: 'removeEntry', script: 0, list: ['body', 'en', 1], at: 0 },
    { code: 'moveEntry', script: 0, list: ['body', 'en'], at: 2, to: 0 },
  )
  expect(body(more)).toEqual([
    '{pages, plural, one {# page} other {# pages}}.',
    ['{client_given},', 'Hello,'],
    'This is it.',
  ])
})

test('a choice of a value comes and goes in both languages at once', () => {
  const draft = draftOf(script())
  const now = edited(
    draft,
    { code: 'insertChoice', script: 0, key: 'pages', at: 1 },
    { code: 'setText', script: 0, path: ['values', 'pages', 'fr', 1], text: '3' },
    { code: 'removeChoice', script: 0, key: 'pages', at: 0 },
  )
  expect(only(now).values).toEqual({ pages: { en: ['', '12', '40'], fr: ['3', '12', '40'] } })
})

test('a mistake is set up, changed and taken out, and without any nothing is said of mistakes', () => {
  const draft = draftOf(script({ mistakes: undefined }))
  const mistake = { kind: 'privateMailbox', who: 'client' }
  const one = edited(draft, { code: 'insertEntry', script: 0, list: ['mistakes', 'people'], at: 0, entry: mistake })
  expect(only(one).mistakes).toEqual({ people: [mistake] })
  const kinds = edited(one, { code: 'setKinds', script: 0, kinds: ['bitFlip'] })
  expect(JSON.stringify(only(kinds).mistakes)).toMatch(/^\{"kinds":.*"people":/)
  const none = edited(
    kinds,
    { code: 'removeEntry', script: 0, list: ['mistakes', 'people'], at: 0 },
    { code: 'setKinds', script: 0, kinds: undefined },
  )
  expect(only(none)).not.toHaveProperty('mistakes')
})

test('a duplicate stands behind its source under another id, and has no version but its first', () => {
  const draft = draftOf(script({ version: 4 }), script({ id: 'last' }))
  const now = edited(draft, { code: 'duplicateScript', script: 0 }, { code: 'duplicateScript', script: 0 })
  expect(scriptsOf(now).map(({ id, version }) => [id, version])).toEqual([
    ['draft', 4],
    ['draft-3', 1],
    ['draft-2', 1],
    ['last', 1],
  ])
  expect({ ...scriptsOf(now)[1], id: 'draft', version: 4 }).toEqual(scriptsOf(draft)[0])
})

test('scripts are added, moved and deleted; the pack’s own fields change beside them', () => {
  const now = edited(
    draftOf(script(), script({ id: 'last' })),
    { code: 'moveScript', script: 1, to: 0 },
    { code: 'addScript', at: 1, added: { id: 'last', level: 1 } },
    { code: 'deleteScript', script: 2 },
    { code: 'setPackText', field: 'title', locale: 'fr', text: 'Le paquet' },
    { code: 'setPackField', field: 'peopleShare', value: 0.2 },
    { code: 'setPackField', field: 'sign', value: undefined },
  )
  expect(scriptsOf(now).map(({ id }) => id)).toEqual(['last', 'last-2'])
  expect(valueAt(now, ['title', 'fr'])).toBe('Le paquet')
  const fields = Object.keys(now)
  expect(fields.indexOf('peopleShare')).toBe(fields.indexOf('scripts') - 1)
})

test('edits of what is of another sort than the format has do not fail', () => {
  const broken = draftOf({ to: 'nobody', people: [], body: 7, mistakes: 'none', quoted: [3], values: { a: 1 } })
  const now = edited(
    broken,
    { code: 'moveRecipient', script: 0, key: 'me', field: 'to', at: 5 },
    { code: 'addPerson', script: 0, key: 'me', person: { at: 'home' } },
    { code: 'rename', script: 0, sort: 'people', key: 'me', to: 'you' },
    { code: 'setText', script: 0, path: ['body', 'fr', 3], text: 'Bonjour' },
    { code: 'setText', script: 0, path: ['quoted', 0, 'text', 'fr'], text: 'Oui' },
    { code: 'insertChoice', script: 0, key: 'a', at: 0 },
    { code: 'setVictims', script: 0, victims: [] },
    { code: 'duplicateScript', script: 0 },
  )
  expect(only(now)).toEqual({
    to: ['you'],
    people: { you: { at: 'home' } },
    body: { fr: ['Bonjour'] },
    mistakes: { victims: [] },
    quoted: [{ text: { fr: 'Oui' } }],
    values: { a: 1 },
  })
})

test('a key is refused for its spelling, or because something has it; a free one is found', () => {
  const one = script() as JsonObject
  expect([keyFault(one, 'gp'), keyFault(one, 'pages'), keyFault(one, 'G p'), keyFault(one, '__proto__')]).toEqual([
    undefined,
    'taken',
    'spelling',
    'spelling',
  ])
  expect([freeKey(one, 'gp'), freeKey(one, 'client'), freeKey(one, 'É'), freeKey(one, 'abcdefghijklmnopqrst')]).toEqual(
    ['gp', 'client2', 'someone', 'abcdefghijklmnopqrst'],
  )
})

const office = whole(readFileSync(new URL('../../../packs/shipped/office.json', import.meta.url), 'utf8'))

/** What the office pack's messages say with one seed, but for what the mail program remembers, which goes by keys. */
const messagesOf = (draft: Draft): object[] => {
  const pack = parsePack(writeDraft(draft), library)
  if (!pack.ok) throw new Error(pack.error.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  return scriptsOf(draft).flatMap((one, at) => {
    const id = itemIdOf({ id: String(one.id), version: Number(one.version) }, at)
    const built = buildItem(pack.value, id, 'en')
    if (!built.ok) return expect.unreachable()
    const { item, debrief } = built.value
    const right = debrief.right.map(({ why, cost }) => [why, cost])
    return { ...item, recipients: item.recipients.map(({ contact: _, ...rest }) => rest), right }
  })
}

test('with every key of a shipped pack another, its messages say the same; back again, it is the same file', () => {
  const keysIn = (draft: Draft, sort: 'people' | 'organisations' | 'values') =>
    scriptsOf(draft).flatMap((one, at) => Object.keys(fieldOf(one, sort) ?? {}).map((key) => [at, key] as const))
  const sorts = ['people', 'organisations', 'values'] as const
  const forth = sorts.flatMap((sort) =>
    keysIn(office, sort).map(
      ([at, key]): Edit => ({ code: 'rename', script: at, sort, key, to: `z${key}`.slice(0, 20) }),
    ),
  )
  const back = forth.map((edit) =>
    edit.code === 'rename' ? { ...edit, key: edit.to, to: edit.key } : expect.unreachable(),
  )
  const renamed = forth.reduce(applyEdit, office)
  expect(forth.length).toBeGreaterThan(700)
  expect(forth.every((edit) => edit.code === 'rename' && edit.to.length < 20)).toBe(true)
  expect(messagesOf(renamed)).toEqual(messagesOf(office))
  expect(writeDraft(back.reduce(applyEdit, renamed))).toBe(writeDraft(office))
})
