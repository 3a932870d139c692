import { expect, test } from 'vitest'
import { script, scriptFile, scriptPack } from '../../specimens/scripts.ts'
import { isScriptPack } from '../pack.ts'
import { parsePack } from '../parsePack.ts'
import type { Library } from './library.ts'

/** What is wrong with a pack of one script that is the specimen with these members changed, as lines. */
const faultsOf = (change: object, more: object = {}): string[] => {
  const read = parsePack(JSON.stringify(scriptFile([script(change)], more)))
  return read.ok ? [] : read.error.map(({ place, problem, fix }) => `${place}: ${problem} ${fix}`)
}

const people = (script() as { people: Record<string, object> }).people

test('the specimen is well', () => {
  expect(faultsOf({})).toEqual([])
})

test.each([
  [
    'a stock that nobody has',
    { organisations: { home: { stock: 'firm' }, mill: { stock: 'mill' }, base: { stock: 'nowhere' } } },
    /^scripts\.draft\.organisations\.base: There is no stock "nowhere"\./,
  ],
  ['a fact that nobody has', { fact: 'none' }, /^scripts\.draft\.fact: There is no fact "none"\./],
  ['a recipient that nobody is', { to: ['client', 'ghost'] }, /^scripts\.draft: Nobody has the key "ghost"\./],
  ['a recipient twice', { to: ['client', 'client'] }, /A recipient stands in it twice\./],
  [
    'two things of one name',
    { values: { home: { en: ['a', 'b'], fr: ['a', 'b'] } } },
    /Two things are called "home"\./,
  ],
  ['an answer to nothing', { act: 'reply' }, /^scripts\.draft\.quoted: It answers or passes on a message/],
  [
    'values of other lengths',
    { values: { pages: { en: ['1', '2'], fr: ['1', '2', '3'] } } },
    /^scripts\.draft\.values\.pages: The languages have another number of them\./,
  ],
  [
    'a text that is not there in a language of the script',
    { subject: { en: 'The draft' } },
    /^scripts\.draft\.subject\.fr: It is not there in the language "fr"\./,
  ],
  [
    'a slot that nothing is',
    { leak: { en: '{nobody}', fr: 'x' } },
    /^scripts\.draft\.leak\.en: Nothing is called \{nobody\}\./,
  ],
  [
    'a slot within a choice that nothing is',
    { leak: { en: '{client_sex, select, f {{her}} other {his}}', fr: 'x' } },
    /^scripts\.draft\.leak\.en: Nothing is called \{her\}\./,
  ],
  [
    'a choice without a last way out',
    { leak: { en: '{client_sex, select, f {hers}}', fr: 'x' } },
    /^scripts\.draft\.leak\.en: It is not ICU MessageFormat: /,
  ],
  ['a brace that is not closed', { leak: { en: 'The {client', fr: 'x' } }, /It is not ICU MessageFormat/],
  [
    'somebody at no organisation',
    { people: { ...people, buyer: { ...people.buyer, at: 'moon' } } },
    /^scripts\.draft\.people\.buyer\.at: There is no organisation "moon"\./,
  ],
  [
    'a recipient without a reason',
    { people: { ...people, buyer: { at: 'base', role: { en: 'x', fr: 'x' } } } },
    /^scripts\.draft\.people\.buyer: Nothing says why/,
  ],
  [
    'a mailbox without a name',
    { people: { ...people, post: { ...people.post, name: undefined } } },
    /^scripts\.draft\.people\.post: A role mailbox needs both/,
  ],
  [
    'a person with members',
    { people: { ...people, buyer: { ...people.buyer, members: [60, 90] } } },
    /^scripts\.draft\.people\.buyer\.members: A person is no list/,
  ],
  [
    'a list of fewer than it has at least',
    { people: { ...people, post: { ...people.post, members: [90, 60] } } },
    /^scripts\.draft\.people\.post\.members: It has fewer members at most/,
  ],
  [
    'a shared name of somebody who comes later',
    { people: { ...people, client: { ...people.client, shares: 'other.family' } } },
    /^scripts\.draft\.people\.client\.shares: Nobody before it/,
  ],
  [
    'a mistake about nobody',
    { mistakes: { people: [{ kind: 'privateMailbox', who: 'me' }] } },
    /^scripts\.draft\.mistakes\.people\.0\.who: "me" is not a recipient/,
  ],
  [
    'a replacement who is there already',
    { mistakes: { people: [{ kind: 'namesake', who: 'client', instead: 'partner' }] } },
    /^scripts\.draft\.mistakes\.people\.0\.instead: "partner" is in the message already\./,
  ],
  [
    'a former workplace that is the present one',
    { mistakes: { people: [{ kind: 'staleAddress', who: 'client', at: 'mill' }] } },
    /^scripts\.draft\.mistakes\.people\.0\.at: "client" is at "mill" anyway\./,
  ],
  [
    'nobody left in To',
    { mistakes: { people: [{ kind: 'bccDue', unseen: ['client', 'second'] }] } },
    /^scripts\.draft\.mistakes\.people\.0: Built right, it has nobody in To\./,
  ],
  [
    'somebody in Bcc who is seen',
    {
      cc: ['partner', 'post'],
      bcc: ['buyer'],
      mistakes: { people: [{ kind: 'bccDue', unseen: ['partner', 'buyer'] }] },
    },
    /^scripts\.draft\.mistakes\.people\.0\.unseen: "buyer" stands where nobody sees it\./,
  ],
  ['markup', { leak: { en: '<b>', fr: 'x' } }, /^scripts\.0\.leak\.en: It has markup/],
])('%s is said with its place and its remedy', (_, change, line) => {
  const faults = faultsOf(change)
  expect(
    faults.some((fault) => line.test(fault)),
    faults.join('\n'),
  ).toBe(true)
})

test('what cannot be seen in a text, and what leads somewhere, is refused', () => {
  const hidden = [
    '\u061c',
    '\ufeff',
    '\u00ad',
    '\u{e0041}',
    '\ud800',
    'javascript:x',
    'file:///x',
    '\\\\host',
    'https://x',
    'data:x',
  ]
  for (const text of hidden)
    expect(faultsOf({ leak: { en: `a ${text}`, fr: 'x' } }), JSON.stringify(text)).toHaveLength(1)
  expect(faultsOf({ leak: { en: 'a line\nand another; the file: 20 pages', fr: 'x' } })).toEqual([])
})

test('two scripts of one id are refused', () => {
  const read = parsePack(JSON.stringify(scriptFile([script(), script()])))
  expect(read.ok ? [] : read.error.map(({ problem }) => problem)).toEqual(['Two scripts have this id.'])
})

test('what a script names and its pack has not is the library’s, and the pack then has it: it means the same without', () => {
  const { stocks, facts, ...bare } = scriptFile([script()]) as { stocks: Library['stocks']; facts: Library['facts'] }
  expect(parsePack(JSON.stringify(bare)).ok).toBe(false)
  const read = parsePack(JSON.stringify(bare), { stocks, facts })
  const whole = scriptPack([script()])
  expect(read.ok && read.value).toEqual(whole)
  const { hash, ...file } = whole
  const again = parsePack(JSON.stringify(file))
  expect(again.ok && isScriptPack(again.value) && again.value.hash).toBe(hash)
})
