import { expect, test } from 'vitest'
import type { OwnSlip } from '../../learning/played.ts'
import { readItemId } from '../../model/itemId.ts'
import { learnerAfter } from '../../specimens/learner.ts'
import { both, colleague, specimen, specimenPack, trap } from '../../specimens/packs.ts'
import { asOnCard, card, typedAt } from '../../specimens/typing.ts'
import { ownSlipsOf } from './ownSlips.ts'
import { selectTyping } from './selectTyping.ts'

const at = '2026-11-02T09:00:00.000Z'
const people = {
  me: { culture: 'uk', domain: 'corrie-vane.example', role: both('Solicitor') },
  client: colleague('harrow-mills.example'),
}
const kinds = ['letterOmitted', 'lettersTransposed', 'letterDoubled', 'neighbouringKey'] as const
const pack = specimenPack(
  Array.from({ length: 40 }, (_, at) =>
    specimen({
      id: `message-${at}`,
      people,
      to: ['client'],
      traps: at < 4 ? [trap({ kind: kinds[at], recipients: ['client'] })] : [],
    }),
  ),
)
/** Slips as the learner model counts them. */
const counted = (slips: readonly OwnSlip[]) => learnerAfter([{ attempts: [], slips: [{ at, slips }] }]).slips
const scenarios = (seed: number, slips: readonly OwnSlip[] = []) =>
  selectTyping(pack, 10, seed, counted(slips)).map((id) => readItemId(id).scenarioId)

const [jo = expect.unreachable(), ...others] = asOnCard(card)
/** The one slip of a message of which this was typed. */
const slipOf = (decision: Parameters<typeof typedAt>[1]): OwnSlip =>
  ownSlipsOf(typedAt(card, decision, at))[0] ?? expect.unreachable('nothing is wrong in it')
const omitted = slipOf({ entered: [{ ...jo, address: 'j.harow@fleet-north.mil' }, ...others] })
const picked = slipOf({ entered: [{ ...jo, address: 'j.harow@fleet-north.mil', by: 'picked' }, ...others] })
const noticed = slipOf({ removed: [{ ...jo, address: 'j.harow@fleet-north.mil' }] })

test('the same pack, seed and records give the same messages, another seed others, and none comes twice', () => {
  expect(selectTyping(pack, 10, 3, counted([omitted]))).toEqual(selectTyping(pack, 10, 3, counted([omitted])))
  expect(scenarios(3)).not.toEqual(scenarios(4))
  for (let seed = 0; seed < 50; seed++) expect(new Set(scenarios(seed)).size).toBe(10)
  expect(selectTyping(pack, 100, 1, {})).toHaveLength(80)
  expect(new Set(selectTyping(pack, 60, 1, {}).map((id) => readItemId(id).scenarioId)).size).toBe(40)
})

/** In how many of 400 sessions the scenario with this kind comes. */
const timesMet = (of: number, slips: readonly OwnSlip[]) =>
  Array.from({ length: 400 }, (_, seed) => scenarios(seed, slips).includes(`message-${of}`)).filter(Boolean).length

test('what the learner typed wrong before comes more often, sent or seen in time, and no more than any weight says', () => {
  expect(timesMet(0, [])).toBeLessThan(140)
  expect(timesMet(0, [omitted])).toBeGreaterThan(200)
  expect(timesMet(0, [noticed])).toBe(timesMet(0, [omitted]))
  expect(timesMet(0, [omitted, omitted, omitted, omitted])).toBe(timesMet(0, [omitted, omitted, omitted]))
  expect(timesMet(0, [omitted, omitted, omitted])).toBeLessThan(400)
  expect(timesMet(1, [omitted])).toBeLessThan(140)
})

test('a typo of the program’s that the learner took over counts as typed wrong too', () => {
  expect(timesMet(0, [picked])).toBe(timesMet(0, [omitted]))
})
