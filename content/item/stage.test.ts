import { expect, test } from 'vitest'
import { itemIdOf } from '../model/itemId.ts'
import { colleague, specimen, specimenPack, trap } from '../specimens/packs.ts'
import { type BuiltItem, buildItem } from './build.ts'

/** The scenario as the first seed builds it that springs its traps, and the first that does not. */
const both = (scenario: object): { sprung: BuiltItem; clean: BuiltItem } => {
  const pack = specimenPack([scenario])
  const built = Array.from({ length: 20 }, (_, seed) =>
    buildItem(pack, itemIdOf({ id: 'specimen', version: 1 }, seed), 'en'),
  )
  const items = built.flatMap((one) => (one.ok ? [one.value] : []))
  const [sprung] = items.filter((one) => one.key.wrong.length > 0)
  const [clean] = items.filter((one) => one.key.wrong.length === 0)
  if (!sprung || !clean) throw new Error('Twenty seeds were all of one kind.')
  return { sprung, clean }
}
const domains = ({ item }: BuiltItem, field = 'to') =>
  item.recipients
    .filter((one) => one.field === field)
    .map((one) => one.address.replace(/^.*@/, ''))
    .sort()
const wrongAddress = ({ item, key }: BuiltItem) => item.recipients[key.wrong[0]?.recipient ?? -1]

test('whoever autocomplete picked stands there with their own name and address, under the given name that was typed', () => {
  const { sprung, clean } = both(
    specimen({ traps: [trap({ kind: 'autocomplete', recipients: ['client'], replacedBy: 'other' })] }),
  )
  expect(domains(clean)).toEqual(['corrie-vane.example', 'harrow-mills.example'])
  expect(domains(sprung)).toEqual(['corrie-vane.example', 'tolland-chambers.example'])
  expect(sprung.key.wrong[0]).toMatchObject({ kind: 'autocomplete', intended: 'harrow-mills.example' })
  expect(sprung.key.wrong[0]?.meant).toMatch(/@harrow-mills\.example$/)
  expect(sprung.item.body[0]).toBe(`Here it is, ${wrongAddress(sprung)?.name.split(' ')[0]}.`)
  expect(sprung.debrief.wrong[0]?.predicate).toMatch(/another person at tolland-chambers\.example/)
})

test('under the right name the address of another stays another’s', () => {
  const { sprung } = both(
    specimen({ traps: [trap({ kind: 'nameOverAddress', recipients: ['client'], replacedBy: 'other' })] }),
  )
  const { name, address } = wrongAddress(sprung) ?? { name: '', address: '' }
  expect(sprung.item.body[0]).toBe(`Here it is, ${name.split(' ')[0]}.`)
  expect(address).toMatch(/@tolland-chambers\.example$/)
})

test('an outsider is there only when the trap is sprung, and nobody was meant there', () => {
  const { sprung, clean } = both(
    specimen({ cc: ['other'], traps: [trap({ kind: 'outsider', recipients: ['other'] })] }),
  )
  expect(domains(clean, 'cc')).toEqual([])
  expect(domains(sprung, 'cc')).toEqual(['tolland-chambers.example'])
  expect(sprung.key.wrong).toEqual([
    { recipient: 2, kind: 'outsider', intended: 'tolland-chambers.example', meant: null },
  ])
})

test('strangers stand in Bcc when all is well, in view when Bcc was due, and each of them is wrong there', () => {
  const people = {
    me: { ...colleague('corrie-vane.example') },
    one: colleague('harrow-mills.example'),
    two: colleague('tolland-chambers.example'),
  }
  const { sprung, clean } = both(
    specimen({
      people,
      to: ['me', 'one', 'two'],
      body: { en: ['To all.'], fr: ['À tous.'] },
      traps: [trap({ kind: 'bccDue', recipients: ['one', 'two'] })],
    }),
  )
  expect([domains(clean), domains(clean, 'bcc')]).toEqual([
    ['corrie-vane.example'],
    ['harrow-mills.example', 'tolland-chambers.example'],
  ])
  expect(domains(sprung)).toHaveLength(3)
  expect(sprung.key.wrong.map((one) => [one.kind, one.meant])).toEqual([
    ['bccDue', null],
    ['bccDue', null],
  ])
  expect(clean.debrief.right).toHaveLength(3)
})

test('two traps are sprung together, each explained by itself', () => {
  const { sprung } = both(
    specimen({
      traps: [
        trap({ kind: 'letterOmitted', recipients: ['client'], written: 'harow-mills.example' }),
        trap({ kind: 'staleAddress', recipients: ['partner'], written: 'tolland-chambers.example' }),
      ],
    }),
  )
  expect(sprung.key.wrong.map((one) => one.kind).sort()).toEqual(['letterOmitted', 'staleAddress'])
  expect(sprung.debrief.wrong.map((one) => one.predicate).join()).toMatch(/the letter r is missing|former workplace/)
})

test('a namesake at the same house has a number in the address', () => {
  const people = {
    me: { culture: 'uk', domain: 'corrie-vane.example', role: { en: 'A', fr: 'B' } },
    client: colleague('harrow-mills.example'),
    twin: { ...colleague('harrow-mills.example', { shares: 'client' }), why: undefined },
  }
  const { sprung } = both(
    specimen({
      people,
      to: ['client'],
      traps: [trap({ kind: 'namesake', recipients: ['client'], replacedBy: 'twin' })],
    }),
  )
  const { meant } = sprung.key.wrong[0] ?? {}
  expect(wrongAddress(sprung)?.address).toBe(meant?.replace('@', '2@'))
})

test('what leaving somebody out costs is said in neutral words where the author has none', () => {
  const { clean } = both(specimen({ traps: [trap({ kind: 'letterOmitted', recipients: ['client'] })] }))
  expect(clean.debrief.right[0]?.cost).toBe('Somebody who needed this message would have gone without it.')
})

test('an answer has its prefix and its thread, the latest message first', () => {
  const when = { en: 'Today', fr: 'Ce jour' }
  const quoted = ['client', 'me'].map((from) => ({ from, when, text: { en: from, fr: from } }))
  const pack = specimenPack([specimen({ act: 'replyAll', quoted })])
  const [en, fr] = (['en', 'fr'] as const).map((locale) => {
    const built = buildItem(pack, itemIdOf({ id: 'specimen', version: 1 }, 1), locale)
    return built.ok ? built.value.item : undefined
  })
  expect([en?.subject, fr?.subject]).toEqual(['Re: The draft', 'RE\u00a0: The draft (fr)'])
  expect(en?.quoted.map((one) => one.text)).toEqual(['client', 'me'])
})

test('a domain of other letters is shown in them, one that mixes alphabets of the same shapes is not', () => {
  const other = { ...colleague('xn--bckerei-lders-bfb28a.example'), why: undefined }
  const people = { ...(specimen() as { people: object }).people, other }
  const shownFor = (written: object) =>
    wrongAddress(both(specimen({ people, traps: [trap({ recipients: ['client'], ...written })] })).sprung)?.address
  expect(shownFor({ kind: 'namesake', replacedBy: 'other' })).toMatch(/@bäckerei-lüders\.example$/)
  const mixed = { kind: 'staleAddress', written: 'xn--nordkpp-labs-19j.example' }
  expect(shownFor(mixed)).toMatch(/@xn--nordkpp-labs-19j\.example$/)
})
