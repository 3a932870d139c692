import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordedSession } from '../../model/session.ts'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { recordsCsv } from '../../specimens/csv.ts'
import { tries } from '../../specimens/tries.ts'
import { asOnCard, card, typedAt, typingItems } from '../../specimens/typing.ts'
import { hostActivities } from '../hostActivities.ts'
import { judgeTyped } from './judgeTyped.ts'
import type { Entered, TypedDecision } from './typedDecision.ts'

const judge = (entered: readonly Entered[], removed: readonly Entered[] = [], item = card) =>
  judgeTyped(item, { entered: [...entered], removed: [...removed], forgotten: [] })

const [jo, beth, stage] = asOnCard(card) as [Entered, Entered, Entered]

/** An address in place of the one on the card. */
const as = (one: Entered, address: string, by: Entered['by'] = 'typed'): Entered => ({ ...one, address, by })

test('who is typed as the card says is right, in any order, whatever the case and script', () => {
  const { people, strays, leaked } = judge([
    as(stage, 'Stage@xn--kerlund-teater-kib.example'),
    as(jo, ' J.HARLOW@Fleet-North.mil'),
    beth,
  ])
  expect(people).toEqual([
    { person: 0, outcome: 'right', entered: 1, kind: null },
    { person: 1, outcome: 'right', entered: 2, kind: null },
    { person: 2, outcome: 'right', entered: 0, kind: null },
  ])
  expect({ strays, leaked }).toEqual({ strays: [], leaked: false })
})

test('a slip is the nearest person’s, named by its kind, and leaks', () => {
  const judged = judge([as(beth, 'beth.nair@lisbon-dekc.example'), as(jo, 'j.harlow@fleet-north.ml')])
  expect(judged.people).toEqual([
    { person: 0, outcome: 'slip', entered: 1, kind: 'suffixLetterLost' },
    { person: 1, outcome: 'slip', entered: 0, kind: null },
    { person: 2, outcome: 'absent', entered: null, kind: null },
  ])
  expect(judged.leaked).toBe(true)
})

test('of two people whom a slip is as near to, it is that of the one in its field', () => {
  const people = (['to', 'cc'] as const).map((field) => ({
    field,
    name: field,
    address: `${field}.vance@yard.example`,
    role: '',
  }))
  const slip = { field: 'cc', address: 'ta.vance@yard.example', by: 'typed' } as const
  expect(judge([slip], [], { ...card, people }).people).toMatchObject([{ outcome: 'slip' }, { outcome: 'absent' }])
  const alike = people.map((one) => ({ ...one, address: one.address.replace(/^../, one.field === 'to' ? 'a' : 'b') }))
  const nearBoth = { ...slip, address: 'c.vance@yard.example' }
  expect(judge([nearBoth], [], { ...card, people: alike }).people).toMatchObject([
    { outcome: 'absent' },
    { outcome: 'slip' },
  ])
})

test('a right address in another field is neither a slip nor a leak', () => {
  const judged = judge([{ ...jo, field: 'bcc' }, beth, stage])
  expect(judged.people[0]).toEqual({ person: 0, outcome: 'wrongField', entered: 0, kind: null })
  expect(judged.leaked).toBe(false)
})

test('who stands twice counts once, by the right field, and the other one is a repeat', () => {
  const judged = judge([{ ...jo, field: 'cc' }, jo, beth, stage])
  expect(judged.people[0]).toMatchObject({ outcome: 'right', entered: 1 })
  expect(judged).toMatchObject({ repeats: [0], strays: [], leaked: false })
})

test('a slip beside the right address is a stray that leaks', () => {
  const judged = judge([jo, as(jo, 'j.harlow@fleet-north.ml'), beth, stage])
  expect(judged.people[0]).toMatchObject({ outcome: 'right', entered: 0 })
  expect(judged).toMatchObject({ strays: [1], leaked: true })
})

test('somebody who is not on the card is a stray and leaks, the sender only a stray', () => {
  expect(judge([jo, beth, stage, as(jo, 'nobody@elsewhere.example')])).toMatchObject({ strays: [3], leaked: true })
  expect(judge([jo, beth, stage, as(jo, card.sender.address)])).toMatchObject({ strays: [3], leaked: false })
})

test('another person taken from what is offered is no slip of the keys', () => {
  const near = 'j.harlowe@fleet-north.mil'
  expect(judge([as(jo, near, 'picked'), beth, stage]).people[0]).toMatchObject({ kind: 'autocomplete' })
  expect(judge([as(jo, near), beth, stage]).people[0]).toMatchObject({ kind: 'letterInserted' })
})

test('a colleague taken from what is offered is taken for the person, unless that one is there too', () => {
  const colleague = { name: 'Jo Tranter', address: 'j.tranter@fleet-north.mil' }
  const item = { ...card, offers: [colleague, ...card.offers] }
  const picked = as(jo, colleague.address, 'picked')
  expect(judge([picked, beth, stage], [], item)).toMatchObject({
    people: [{ outcome: 'slip', entered: 0, kind: 'autocomplete' }, {}, {}],
    strays: [],
    leaked: true,
  })
  expect(judge([jo, picked, beth, stage], [], item)).toMatchObject({
    people: [{ outcome: 'right' }, {}, {}],
    strays: [1],
  })
  expect(judge([as(jo, colleague.address), beth, stage], [], item).people[0]).toMatchObject({ outcome: 'absent' })
})

test('the past typo is its person’s slip, of the kind that it is known to be, however unlike it is', () => {
  const address = 'robin.hood@private-post.example'
  const item = { ...card, pastTypo: { address, person: 1, kind: 'privateMailbox' as const } }
  const judged = judge([jo, as(beth, address, 'picked'), stage], [], item)
  expect(judged.people[1]).toEqual({ person: 1, outcome: 'slip', entered: 1, kind: 'privateMailbox' })
  expect(judged.strays).toEqual([])
})

test('the right person at another organisation of the card is at the wrong organisation', () => {
  const judged = judge([as(jo, 'J.Harlow@Lisbon-Desk.example'), beth, stage])
  expect(judged.people[0]).toMatchObject({ outcome: 'slip', kind: 'wrongOrganisation' })
})

test('a slip that was seen before Send is noticed, what was right or nobody’s is not', () => {
  const removed = [as(jo, 'j.harlwo@fleet-north.mil'), beth, as(stage, 'nobody@elsewhere.example')]
  const judged = judge([jo, beth, stage], removed)
  expect(judged.noticed).toEqual([
    { removed: 0, address: 'j.harlwo@fleet-north.mil', meant: 'j.harlow@fleet-north.mil', kind: 'lettersTransposed' },
  ])
  expect(judged.leaked).toBe(false)
})

const items = typingItems(shippedPacks())
const session: RecordedSession['session'] = {
  sessionId: '0b6b4f6e-52a9-4b0a-8d3c-0f8a3c1d2e4f' as RecordedSession['session']['sessionId'],
  learnerId: 'learner',
  packId: 'mil-ml',
  packTitle: 'The missing letter',
  packVersion: 1,
  packHash: 'ab',
  activity: 'typing',
  play: { mode: 'practice', kind: null },
  locale: 'en',
  appVersion: '0.1.0',
  startedAt: '2026-03-12T10:00:00.000Z',
  itemIds: items.map(({ id }) => id),
  leftAt: null,
}

/** Making it takes longer than drawing from it. */
const anything = fc.string({ maxLength: 40, unit: 'binary' })

/** A right address, one with letters lost, doubled, swapped or put in, one that is remembered, or anything at all. */
const addressOn = (item: (typeof items)[number]): fc.Arbitrary<string> => {
  const right = fc.constantFrom(...item.people.map(({ address }) => address))
  const slip = fc.tuple(right, fc.nat(60), fc.constantFrom('', 'x', '.', '@', ' ', 'é')).map(([text, at, put]) => {
    const place = at % text.length
    return text.slice(0, place) + put + text.slice(place + (at % 2))
  })
  const offered = fc.constantFrom(...item.offers.map(({ address }) => address))
  return fc.oneof(right, slip, slip, offered, anything)
}

const decisionOn = (item: (typeof items)[number]): fc.Arbitrary<TypedDecision> => {
  const entered = fc.record<Entered>({
    field: fc.constantFrom('to', 'cc', 'bcc'),
    address: addressOn(item),
    by: fc.constantFrom('typed', 'picked', 'pasted', 'list'),
  })
  return fc.record({
    entered: fc.array(entered, { maxLength: 8 }),
    removed: fc.array(entered, { maxLength: 4 }),
    forgotten: fc.constant([]),
  })
}

const played = fc.constantFrom(...items).chain((item) => fc.tuple(fc.constant(item), decisionOn(item)))

test('whatever is decided, what was entered is what is judged and what is exported', () => {
  fc.assert(
    fc.property(fc.array(played, { minLength: 20, maxLength: 20 }), (messages) => {
      const typed = messages.map(([item, decision], position) => ({
        ...typedAt(item, decision, '2026-03-12T10:00:01.000Z'),
        position,
      }))
      for (const { item, decision, judgement } of typed) {
        expect(judgement.people.map(({ person }) => person)).toEqual([...item.people.keys()])
        const judged = [
          ...judgement.people.flatMap(({ entered }) => entered ?? []),
          ...judgement.repeats,
          ...judgement.strays,
        ]
        expect(judged.sort((a, b) => a - b)).toEqual([...decision.entered.keys()])
      }
      const text = recordsCsv([{ session, answers: typed, damaged: 0 }], hostActivities)
      const rows = parse(text, { columns: true }) as Record<string, string>[]
      for (const { position, decision, judgement } of typed) {
        const exported = rows.filter((row) => row.position === String(position + 1))
        const sent = exported.filter(({ typed_outcome: outcome }) => outcome !== 'absent' && outcome !== 'noticed')
        const lineOf = ({ field, address, by }: Entered) => [field, safe(address), by].join('\n')
        expect(sent.map((row) => [row.typed_field, row.typed_written, row.typed_by].join('\n')).sort()).toEqual(
          decision.entered.map(lineOf).sort(),
        )
        const outcomes = exported.slice(0, judgement.people.length).map((row) => row.typed_outcome)
        expect(outcomes).toEqual(judgement.people.map(({ outcome }) => outcome))
        expect(exported.filter((row) => row.typed_outcome === 'noticed')).toHaveLength(judgement.noticed.length)
      }
    }),
    { numRuns: tries(500) },
  )
})

/** As the export keeps a text that a spreadsheet would take for a formula. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

test('the longest decision that a call takes is judged within a blink', () => {
  const item = items.find(({ people }) => people.length >= 5) ?? card
  const entered = Array.from({ length: 500 }, (_, at): Entered => {
    const address = item.people[at % item.people.length]?.address ?? ''
    return { field: 'to', address: `${String.fromCodePoint(97 + (at % 26))}${address.slice(1)}`, by: 'pasted' }
  })
  const from = performance.now()
  judge(entered, entered, item)
  expect(performance.now() - from).toBeLessThan(2_000)
})
