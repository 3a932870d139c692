import { expect, test } from 'vitest'
import { ownSlipsOf } from '../activities/typing/ownSlips.ts'
import { isTypoItem } from '../item/build.ts'
import { scenarioHeader } from '../item/header.ts'
import type { ItemId } from '../model/ids.ts'
import { itemIdOf } from '../model/itemId.ts'
import { lapsedSince, scheduleAfter, waitsAfter } from '../specimens/learner.ts'
import { specimen, specimenPack, trap } from '../specimens/packs.ts'
import { catchAll, type Decide, markNothing, playedAt } from '../specimens/played.ts'
import { asOnCard, card, typedAt } from '../specimens/typing.ts'
import type { Played } from './played.ts'
import { dueAt, instantOf } from './schedule.ts'

const kinds = ['letterOmitted', 'lettersTransposed'] as const
const pack = specimenPack(
  kinds.map((kind) =>
    specimen({ id: kind.toLowerCase(), traps: [trap({ kind, recipients: ['client'] })], difficulty: { level: 3 } }),
  ),
)

/** An item of a kind, wrong or right. */
const itemOf = (kind: (typeof kinds)[number], isTypo = true): ItemId => {
  const scenario = pack.scenarios.find(({ id }) => id === kind.toLowerCase()) ?? expect.unreachable()
  const ids = Array.from({ length: 40 }, (_, seed) => itemIdOf(scenario, seed))
  return ids.find((id) => isTypoItem(scenarioHeader(scenario), id) === isTypo) ?? expect.unreachable()
}
const play = (at: string, decide: Decide, ...ids: ItemId[]): Played => playedAt([pack], at, ids, decide)
const markFirst: Decide = () => ({ marks: [0], corrections: [] })
const kindsDue = (sessions: readonly Played[], now: string) =>
  dueAt(scheduleAfter(sessions, now), now).map((one) => one.kind)
const daysTo = (sessions: readonly Played[], from: string) =>
  scheduleAfter(sessions, from).map((one) => Math.round((Date.parse(one.dueAt) - Date.parse(from)) / 86_400_000))

const monday = '2026-11-02T09:00:00.000Z'
const later = '2026-11-02T09:30:00.000Z'

test('a kind that was missed is due the same day, one that was caught in some days', () => {
  const missed = [play(monday, markNothing, itemOf('letterOmitted'))]
  const caught = [play(monday, catchAll, itemOf('letterOmitted'))]
  expect(kindsDue(missed, later)).toEqual(['letterOmitted'])
  expect(kindsDue(caught, later)).toEqual([])
  expect(daysTo(caught, monday)).toEqual([2])
  expect(kindsDue(caught, '2026-11-04T08:00:00.000Z')).toEqual(['letterOmitted'])
})

test('what was missed and then caught in its review goes for a day, and each time longer', () => {
  const sessions = [play(monday, markNothing, itemOf('letterOmitted')), play(later, catchAll, itemOf('letterOmitted'))]
  expect(kindsDue(sessions, later)).toEqual([])
  const waits = [daysTo(sessions, later)[0] ?? 0]
  for (let round = 0; round < 6; round++) {
    const at = scheduleAfter(sessions, '2029-01-01T00:00:00.000Z')[0]?.dueAt ?? ''
    sessions.push(play(at, catchAll, itemOf('letterOmitted')))
    waits.push(daysTo(sessions, at)[0] ?? 0)
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits[0]).toBe(1)
  expect(waits.at(-1)).toBeGreaterThan(20)
  expect(Math.max(...waits)).toBeLessThanOrEqual(120)
})

test('a kind that is missed once in a session is missed, whatever was caught beside it', () => {
  const [first, second] = [itemOf('letterOmitted'), itemOf('lettersTransposed')]
  const both = play(
    monday,
    (item, key) => (item.id === first ? catchAll(item, key) : markNothing(item, key)),
    first,
    second,
  )
  const again = play(monday, markNothing, first)
  const mixed = { attempts: [...both.attempts, ...again.attempts] }
  const kind = scheduleAfter([mixed], later).find((one) => one.kind === 'letterOmitted')
  expect(kind).toMatchObject({ missed: 1, caught: 1, last: { isCaught: false } })
  expect(kind?.last.written).toMatch(/@/)
})

test('what was missed stands before what has waited longer', () => {
  const sessions = [
    play('2026-09-01T09:00:00.000Z', catchAll, itemOf('lettersTransposed')),
    play(monday, markNothing, itemOf('letterOmitted')),
  ]
  expect(kindsDue(sessions, later)).toEqual(['letterOmitted', 'lettersTransposed'])
})

test('right addresses come back only after a false alarm, and go when they are left alone', () => {
  const clean = itemOf('letterOmitted', false)
  expect(scheduleAfter([play(monday, markNothing, clean)], later)).toEqual([])
  const alarmed = [play(monday, markFirst, clean)]
  expect(scheduleAfter(alarmed, later)).toMatchObject([{ kind: 'oddButRight', missed: 1, last: { isCaught: false } }])
  expect(kindsDue(alarmed, later)).toEqual(['oddButRight'])
  expect(kindsDue([...alarmed, play(later, markNothing, clean)], later)).toEqual([])
})

test('the same records give the same days, and of clocks that contradict each other the earlier is believed', () => {
  const ahead = '2099-01-01T00:00:00.000Z'
  const sessions = [play(ahead, markNothing, itemOf('letterOmitted')), play(monday, catchAll, itemOf('letterOmitted'))]
  expect(scheduleAfter(sessions, later)).toEqual(scheduleAfter(sessions, later))
  expect(daysTo(sessions, monday)).toEqual([1])
  const set = [
    play(monday, catchAll, itemOf('letterOmitted')),
    play('1970-01-01T00:00:00.000Z', catchAll, itemOf('letterOmitted')),
  ]
  expect(kindsDue(set, later)).toEqual(['letterOmitted'])
  expect(kindsDue([play(ahead, markNothing, itemOf('letterOmitted'))], later)).toEqual(['letterOmitted'])
})

test('after four months without play the last day is mentioned, before that and to a newcomer nothing', () => {
  const sessions = [play('2026-07-01T09:00:00.000Z', catchAll, itemOf('letterOmitted')), { attempts: [] }]
  expect(lapsedSince(sessions, '2026-10-29T09:00:00.000Z')).toBe('2026-07-01T09:00:00.000Z')
  expect(lapsedSince(sessions, '2026-10-29T08:59:59.000Z')).toBeNull()
  expect(lapsedSince([], monday)).toBeNull()
})

test('a slip that was typed and sent brings its kind back, one that was seen in time does not, nor does typing right', () => {
  const [jo = expect.unreachable(), ...others] = asOnCard(card)
  const slip = { ...jo, address: 'j.harlow@feet-north.mil' }
  const session = (decision: Parameters<typeof typedAt>[1]) => ({
    attempts: [],
    slips: [{ at: monday, slips: ownSlipsOf(typedAt(card, decision, monday)) }],
  })
  const sent = session({ entered: [slip, ...others] })
  expect(kindsDue([sent], later)).toEqual(['letterOmitted'])
  expect(scheduleAfter([sent], later)).toMatchObject([
    {
      missed: 1,
      caught: 0,
      last: { at: monday, isCaught: false, isOwn: true, written: slip.address, meant: jo.address },
    },
  ])
  expect(scheduleAfter([session({ removed: [slip] }), session({})], later)).toEqual([])
  expect(kindsDue([sent, play(later, catchAll, itemOf('letterOmitted')), session({})], later)).toEqual([])
})

test('who only typed has played', () => {
  expect(lapsedSince([{ attempts: [], slips: [{ at: monday, slips: [] }] }], '2027-04-01T09:00:00.000Z')).toBe(monday)
})

test('what the debrief says of the next time is what the schedule then has', () => {
  const at = '2026-03-02T10:00:00.000Z'
  const waits = waitsAfter([], at)('letterOmitted')
  for (const [decide, waitMs] of [
    [catchAll, waits.caughtMs],
    [markNothing, waits.missedMs],
  ] as const) {
    const [scheduled] = scheduleAfter([playedAt([pack], at, [itemOf('letterOmitted')], decide)], at)
    expect(instantOf(scheduled?.dueAt ?? '') - instantOf(at)).toBe(waitMs)
  }
  expect(waits.missedMs).toBeLessThan(waits.caughtMs)
  const caughtBefore = [playedAt([pack], at, [itemOf('letterOmitted')], catchAll)]
  expect(waitsAfter(caughtBefore, '2026-03-05T10:00:00.000Z')('letterOmitted').caughtMs).toBeGreaterThan(waits.caughtMs)
})
