import { expect, test } from 'vitest'
import { packOfDay } from '../../activities/marking/select.ts'
import { locales } from '../../basics/locale.ts'
import { isScriptPack } from '../../packs/pack.ts'
import type { PacksOnOffer } from '../../packs/packShelf.ts'
import type { PackSigner } from '../../packs/packSigner.ts'
import { shippedOffer } from '../../packs/shipped/shippedOffer.ts'
import { answerAll } from '../../specimens/answers.ts'
import { markingIn, must, openClient } from '../../specimens/hosts.ts'
import { memoryLedger } from '../../specimens/memoryLedger.ts'
import { nextVersion, offerOf, specimen, specimenPack } from '../../specimens/packs.ts'
import { withOwnPacks } from '../ownPacks.ts'

const packs = shippedOffer.list()

test('a day is done when all five are decided', async () => {
  const client = openClient()
  const dealt = markingIn(must(await client.startSession({ mode: 'daily', locale: 'en' })))
  const done = async () => must(await client.readPlan({})).week.filter(({ isDone }) => isDone)
  await answerAll(client, dealt, () => [], { to: 4 })
  expect(await done()).toEqual([])
  await answerAll(client, dealt, () => [], { from: 4 })
  expect(await done()).toEqual([{ day: '2026-11-25', isDone: true }])
})

test('the packs of the days take turns, and those with a shift stay out', () => {
  for (const locale of locales) {
    const days = ['2026-11-23', '2026-11-24'].map((day) => packOfDay(packs, day, locale)?.id)
    expect(new Set(days).size).toBe(2)
    expect(days).not.toContain('first-day')
    expect(packOfDay([], '2026-11-23', locale)).toBeUndefined()
  }
})

test('a pack that is retired is offered to whoever has begun it, and to nobody else', async () => {
  const client = openClient()
  const ids = async () => must(await client.listPacks({ locale: 'fr' })).map(({ id }) => id)
  expect(await ids()).not.toContain('siblings')
  const asked = { mode: 'practice', packId: 'siblings', items: 4, kind: null, locale: 'fr' } as const
  await answerAll(client, markingIn(must(await client.startSession(asked))), () => [], { to: 1 })
  expect(await ids()).toContain('siblings')
})

test('any pack with scripts enough has a working day of forty messages, one or two of them wrong', async () => {
  const client = openClient()
  const days = must(await client.listPacks({ locale: 'en' })).filter(({ modes }) => modes.marking?.includes('rare'))
  expect(days.length).toBeGreaterThan(0)
  for (const { id: packId } of days) {
    const { session } = must(await client.startSession({ mode: 'rare', packId, locale: 'en' }))
    expect(session).toMatchObject({ items: 40, play: { mode: 'rare' } })
  }
})

test('each pack says how it may be played, activity by activity, and what it names can be started', async () => {
  const client = openClient()
  const offered = must(await client.listPacks({ locale: 'en' }))
  expect(offered.find(({ id }) => id === 'first-day')?.modes).toEqual({ marking: ['practice'] })
  for (const { id: packId, modes } of offered) {
    for (const activity of Object.keys(modes)) {
      if (!modes[activity]?.includes('practice')) continue
      const asked = { mode: 'practice', activity, packId, items: null, kind: null, locale: 'en' } as const
      expect(must(await client.startSession(asked)).session).toMatchObject({ activity, packId })
    }
  }
})

const own = specimenPack(
  Array.from({ length: 6 }, (_, at) => specimen({ id: `own-${at}` })),
  { id: 'own' },
)
const withOwn = (signer: PackSigner, before = shippedOffer) => must(withOwnPacks(before, [{ pack: own, signer }]))
const unsigned: PackSigner = { state: 'unsigned' }

test.each<[PackSigner, true | undefined]>([
  [{ state: 'signed', by: 'Priya Nair' }, undefined],
  [{ state: 'unknownKey', keyId: 'D094BFFE54186D99' }, true],
  [unsigned, true],
])('a pack of one’s own says who signed it, and whether to ask first: %j', async (signer, asksFirst) => {
  const listed = must(await openClient({ packs: withOwn(signer) }).listPacks({ locale: 'en' }))
  expect(listed.find(({ id }) => id === 'own')).toMatchObject({ signer, ...(asksFirst && { asksFirst }) })
  expect(listed.filter((pack) => 'signer' in pack).map(({ id }) => id)).toEqual(['own'])
  expect(listed.some((pack) => 'asksFirst' in pack)).toBe(asksFirst === true)
})

test('once something of it was dealt it asks no more, until it says something else', async () => {
  const ledger = memoryLedger()
  const asksFirst = async (packs: PacksOnOffer) =>
    must(await openClient({ packs, ledger }).listPacks({ locale: 'en' })).find(({ id }) => id === 'own')?.asksFirst
  const asked = { mode: 'practice', packId: 'own', items: 1, kind: null, locale: 'en' } as const
  must(await openClient({ packs: withOwn(unsigned), ledger }).startSession(asked))
  expect(await asksFirst(withOwn(unsigned))).toBe(undefined)
  const changed = must(withOwnPacks(shippedOffer, [{ pack: nextVersion(own), signer: unsigned }]))
  expect(await asksFirst(changed)).toBe(true)
})

test('nothing is dealt of a pack for which nobody answers but to whoever chose it', async () => {
  const nothingElse = { list: () => [], read: () => Promise.reject(new Error('There is none.')) }
  const planned = async (signer: PackSigner) => {
    const client = openClient({ packs: withOwn(signer, nothingElse) })
    const { dailyPackIds } = must(await client.readPlan({}))
    const daily = await client.startSession({ mode: 'daily', locale: 'en' })
    return [dailyPackIds.en, daily.ok]
  }
  expect(await planned({ state: 'signed', by: 'Priya Nair' })).toEqual(['own', true])
  expect(await planned(unsigned)).toEqual([null, false])
})

test('a review is dealt from the packs for which somebody answers, and can be resumed', async () => {
  const header = packs.find(({ id }) => id === 'mil-ml') ?? expect.unreachable()
  const shipped = await shippedOffer.read(header)
  if (isScriptPack(shipped)) return expect.unreachable()
  const scenarios = shipped.scenarios.map((one) => ({ ...one, id: `own-${one.id}` }))
  const copy = { ...shipped, id: 'own', hash: 'ab'.repeat(32), scenarios }
  const reviewed = async (signer: PackSigner) => {
    let ids = 0
    const newId = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`
    const ledger = memoryLedger()
    const offer = must(withOwnPacks(offerOf([shipped]), [{ pack: copy, signer }]))
    const on = (day: string) =>
      openClient({ now: () => `${day}T09:00:00.000Z`, today: () => day, newId, ledger, packs: offer })
    const asked = { mode: 'practice', packId: 'mil-ml', items: 12, kind: null, locale: 'en' } as const
    await answerAll(on('2026-11-01'), markingIn(must(await on('2026-11-01').startSession(asked))), () => [])
    const { session, items } = markingIn(must(await on('2026-11-25').startSession({ mode: 'review', locale: 'en' })))
    const resumed = must(await on('2026-11-25').resumeSession({ sessionId: session.sessionId }))
    expect(markingIn(resumed).items).toEqual(items)
    return items.some(({ id }) => id.startsWith('own-'))
  }
  expect(await reviewed({ state: 'signed', by: 'Priya Nair' })).toBe(true)
  expect(await reviewed(unsigned)).toBe(false)
})
