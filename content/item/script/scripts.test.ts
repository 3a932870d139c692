import { expect, test } from 'vitest'
import type { Locale } from '../../basics/locale.ts'
import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import { domainKindIds, type ErrorKindId } from '../../model/errorKind.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { endingOf } from '../../packs/ending.ts'
import type { ScriptPack } from '../../packs/pack.ts'
import { script, scriptPack } from '../../specimens/scripts.ts'
import { type BuiltItem, buildItem, displayOf, isTypoItem } from '../build.ts'
import { packHeader } from '../header.ts'
import { kindsOfItem } from '../staged.ts'

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

const built = (pack: ScriptPack, seed: number, locale: Locale = 'en'): BuiltItem => {
  const one = buildItem(pack, itemIdOf({ id: 'draft', version: 1 }, seed), locale)
  return one.ok ? one.value : expect.unreachable()
}

const many = (pack: ScriptPack, seeds: number, locale: Locale = 'en'): BuiltItem[] =>
  Array.from({ length: seeds }, (_, seed) => built(pack, seed, locale))

const pack = scriptPack([script()])

test('the same seed gives the same item, and others draw other organisations, people, paragraphs and values', () => {
  const items = many(pack, 60)
  expect(items).toEqual(many(pack, 60))
  const domains = new Set(items.flatMap(({ item }) => item.recipients.map(({ address }) => domainOf(address))))
  expect(domains.size).toBeGreaterThan(120)
  expect(new Set(items.map(({ item }) => item.sender.name)).size).toBeGreaterThan(50)
  expect(new Set(items.map(({ item }) => item.body[1]))).toEqual(new Set(['Here it is.', 'This is it.']))
  expect(new Set(items.map(({ item }) => item.body[2]))).toEqual(new Set(['1 page.', '12 pages.', '40 pages.']))
})

test('who is drawn is the same in both languages; only the words differ', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const [en, fr] = [built(pack, seed, 'en').item, built(pack, seed, 'fr').item]
    expect(fr.recipients.map(({ address }) => address)).toEqual(en.recipients.map(({ address }) => address))
    expect(fr.subject).toBe('Le projet')
  }
})

test('a list has as many members as it says, in every build another number, and its texts name it', () => {
  const { people } = script() as { people: Record<string, object> }
  const listed = scriptPack([
    script({
      people: {
        ...people,
        post: { ...people.post, members: [60, 420], why: { en: '{post_members} read it.', fr: 'x' } },
      },
    }),
  ])
  const sizes = many(listed, 60).map(({ item, debrief }) => {
    const at = item.recipients.findIndex(({ name }) => name === 'Post room')
    const members = item.recipients[at]?.members ?? 0
    const right = debrief.right.find(({ recipient }) => recipient === at)
    if (right) expect(right.why).toBe(`${members} read it.`)
    return members
  })
  expect(new Set(sizes).size).toBeGreaterThan(40)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(420)
  for (const { item } of many(listed, 10)) {
    expect(item.recipients.filter(({ members }) => members !== undefined)).toHaveLength(1)
  }
})

test('French agrees with the sex that was drawn, and an article with the organisation', () => {
  const greetings = new Set(many(pack, 40, 'fr').map(({ item }) => item.body[0]))
  expect(greetings).toEqual(new Set(['Chère Madame,', 'Cher Monsieur,']))
  for (const { item } of many(pack, 10, 'fr')) {
    expect(item.setting).toMatch(/^Vous envoyez un projet à la filature \p{Lu}\p{Ll}+\.$/u)
  }
})

test('an item holds what its seed says and nothing else: half are wrong, each is of a kind that its id names', () => {
  const [header = expect.unreachable()] = packHeader(pack).scenarios
  const items = many(pack, 160)
  for (const { item, key } of items) {
    expect(key.wrong.length > 0, item.id).toBe(isTypoItem(header, item.id))
    expect(item.display).toBe(displayOf(pack, item.id))
    for (const { kind } of key.wrong) expect(kindsOfItem(pack, item.id)).toContain(kind)
    for (const { recipient, meant } of key.wrong) expect(item.recipients[recipient]?.address).not.toBe(meant)
  }
  const wrong = items.filter(({ key }) => key.wrong.length > 0).length
  expect(wrong).toBeGreaterThan(55)
  expect(wrong).toBeLessThan(105)
})

test('anybody may be the victim, of any kind that fits, and nothing wrong could be registered but under .mil’s neighbours', () => {
  const victims = new Set<string>()
  const kinds = new Set<ErrorKindId>()
  for (const { item, key } of many(pack, 400)) {
    for (const { recipient, kind, intended } of key.wrong) {
      const shown = item.recipients[recipient] ?? expect.unreachable()
      victims.add(shown.role.split(',')[0] ?? '')
      kinds.add(kind)
      const written = domainOf(shown.address)
      const read = readDomain(written)
      const isOpen = read.ok && endingOf(read.value.text) === 'open' && isPublicSuffix(read.value.suffix)
      if (isOpen) expect(intended, written).toMatch(/\.mil$/)
    }
  }
  expect(victims).toEqual(new Set(['Sales', 'Dyeing', 'Partner', 'Contracting', 'Post']))
  expect(kinds.size).toBeGreaterThan(14)
  expect(kinds).toContain('suffixLetterLost')
})

test('a slip within a public ending is not shown: such a name may be somebody’s', () => {
  const closed = scriptPack([script()], {
    stocks: {
      ...Object.fromEntries(
        ['firm', 'mill', 'base'].map((id) => [
          id,
          {
            culture: 'fr',
            name: { en: `{a} ${id}`, fr: `{a} ${id}` },
            grammar: { gender: 'm', article: false, the: false },
            domain: `{a}.${id}.gouv.fr`,
            status: 'closed',
            parts: { a: ['Vaubrun', 'Lorribaud', 'Brouecey', 'Quenneville', 'Marsaudon', 'Tolvanec'] },
          },
        ]),
      ),
    },
  })
  for (const { item } of many(closed, 250)) {
    for (const { address } of item.recipients) {
      const read = readDomain(domainOf(address))
      const isOpen = read.ok && endingOf(read.value.text) === 'open' && isPublicSuffix(read.value.suffix)
      if (isOpen) expect(read.ok && read.value.name.length, address).toBeGreaterThan(7)
    }
  }
})

test('a slip is now and then copied to a colleague, and then both are wrong in the same way', () => {
  const copied = many(pack, 120).filter(({ key }) => key.wrong.length === 2)
  expect(copied.length).toBeGreaterThan(4)
  for (const { item, key } of copied) {
    const written = key.wrong.map(({ recipient }) => domainOf(item.recipients[recipient]?.address ?? ''))
    expect(new Set(written).size).toBe(1)
  }
})

test('a debrief of a slip says what on this very screen speaks for the right address', () => {
  const quoted = scriptPack([
    script({
      act: 'reply',
      quoted: [{ from: 'client', when: { en: 'Monday', fr: 'lundi' }, text: { en: 'Send it.', fr: 'Envoyez.' } }],
    }),
  ])
  for (const { item, key, debrief } of many(quoted, 60)) {
    for (const [at, { gaveAway }] of debrief.wrong.entries()) {
      expect(gaveAway.length).toBeGreaterThan(0)
      const { intended = '', recipient = 0 } = key.wrong[at] ?? {}
      const isFirst = item.recipients[recipient]?.contact?.times === 0
      if (!isFirst) expect(JSON.stringify(gaveAway)).not.toMatch(/first time/)
      const header = item.quoted[0]?.address ?? expect.unreachable()
      if (domainOf(header) === intended) expect(gaveAway[0]?.head).toBe('The message below has it right.')
    }
  }
})

const mistakes = {
  namesake: { kind: 'namesake', who: 'partner', instead: 'other' },
  autocomplete: { kind: 'autocomplete', who: 'partner', instead: 'other' },
  nameOverAddress: { kind: 'nameOverAddress', who: 'partner', instead: 'other' },
  wrongOrganisation: { kind: 'wrongOrganisation', who: 'client', at: 'base' },
  staleAddress: { kind: 'staleAddress', who: 'client', at: 'base' },
  privateMailbox: { kind: 'privateMailbox', who: 'client' },
  outsider: { kind: 'outsider', adds: ['other'], in: 'cc' },
  replyAllTooWide: { kind: 'replyAllTooWide', adds: ['other'], in: 'to' },
  bccDue: { kind: 'bccDue', unseen: ['partner', 'buyer'] },
} as const

test.each(Object.entries(mistakes))('a mistake of people is played: %s', (kind, mistake) => {
  const only = scriptPack([script({ mistakes: { victims: [], people: [mistake] } })])
  expect(packHeader(only).scenarios[0]?.kinds).toEqual([kind])
  const items = many(only, 40)
  const wrong = items.filter(({ key }) => key.wrong.length > 0)
  expect(wrong.length).toBeGreaterThan(8)
  for (const { item, key, debrief } of wrong) {
    expect(new Set(key.wrong.map((one) => one.kind))).toEqual(new Set([kind]))
    expect(debrief.wrong[0]?.gaveAway[0]?.text).not.toBe('')
    expect(new Set(item.recipients.map(({ address }) => address)).size).toBe(item.recipients.length)
  }
  for (const { item } of items.filter(({ key }) => key.wrong.length === 0)) {
    expect(item.recipients.map(({ role }) => role.split(',')[0])).not.toContain('Payroll')
  }
})

test('with mistakes of people, most of what goes wrong is still a domain', () => {
  const both = scriptPack([script({ mistakes: { people: [mistakes.namesake, mistakes.outsider] } })])
  const wrong = many(both, 200).filter(({ key }) => key.wrong.length > 0)
  const slips = wrong.filter(({ key }) => domainKindIds.some((kind) => kind === key.wrong[0]?.kind)).length
  expect(slips / wrong.length).toBeGreaterThan(0.45)
  expect(slips / wrong.length).toBeLessThan(0.78)
})

test('a script of which nobody may be a victim is always right', () => {
  const never = scriptPack([script({ mistakes: { victims: [] } })])
  expect(packHeader(never).scenarios[0]?.kinds).toEqual([])
  for (const { key } of many(never, 30)) expect(key.wrong).toEqual([])
})
