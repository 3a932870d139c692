import { expect, test } from 'vitest'
import { ownSlipsOf } from '../activities/typing/ownSlips.ts'
import { isTypoItem } from '../item/build.ts'
import { scenarioHeader } from '../item/header.ts'
import { itemIdOf } from '../model/itemId.ts'
import { missedAddresses } from '../specimens/learner.ts'
import { specimen, specimenPack, trap } from '../specimens/packs.ts'
import { catchAll, type Decide, markNothing, playedAt } from '../specimens/played.ts'
import { asOnCard, card, typedAt } from '../specimens/typing.ts'

const at = '2026-11-02T09:00:00.000Z'
const written = 'harow-mills.example'
const pack = specimenPack([specimen({ traps: [trap({ kind: 'letterOmitted', recipients: ['client'], written })] })])
const [scenario = expect.unreachable()] = pack.scenarios
const ids = Array.from({ length: 60 }, (_, seed) => itemIdOf(scenario, seed)).filter((id) =>
  isTypoItem(scenarioHeader(scenario), id),
)
const play = (decide: Decide, ...chosen: typeof ids) => playedAt([pack], at, chosen, decide)

/** Writes an address in place of the wrong one. */
const correctTo =
  (domain: string): Decide =>
  (item, key) => ({
    marks: [],
    corrections: key.wrong.map(({ recipient }) => {
      const address = item.recipients[recipient]?.address ?? ''
      return { recipient, address: `${address.slice(0, address.indexOf('@'))}@${domain}` }
    }),
  })

test('a domain that is missed three times is one line, whoever stood before the @', () => {
  expect(missedAddresses([play(markNothing, ...ids.slice(0, 2)), play(markNothing, ...ids.slice(2, 3))])).toEqual([
    { how: 'missed', kind: 'letterOmitted', written, meant: 'harrow-mills.example', times: 3, lastAt: at },
  ])
})

test('what was caught is not on the list', () => {
  expect(missedAddresses([play(catchAll, ...ids.slice(0, 3))])).toEqual([])
  expect(missedAddresses([play(correctTo('harrow-mills.example'), ...ids.slice(0, 3))])).toEqual([])
})

test('a correction that is itself wrong was mistyped, and named by its slip where it has a name', () => {
  const slips = missedAddresses([
    play(correctTo('harrow-mlils.example'), ...ids.slice(0, 2)),
    play(correctTo('elsewhere.example'), ...ids.slice(2, 3)),
  ])
  expect(slips).toMatchObject([
    { how: 'mistyped', kind: 'lettersTransposed', written: 'harrow-mlils.example', times: 2 },
    { how: 'mistyped', kind: null, written: 'elsewhere.example', meant: 'harrow-mills.example', times: 1 },
  ])
})

test('a slip of typing is collected as mistyped, sent or seen in time; one that was only taken over was missed', () => {
  const [jo = expect.unreachable(), ...others] = asOnCard(card)
  const slip = { ...jo, address: 'j.harlow@fleet-north.ml' }
  const typed = (decision: Parameters<typeof typedAt>[1]) => ({
    attempts: [],
    slips: [{ at, slips: ownSlipsOf(typedAt(card, decision, at)) }],
  })
  const sessions = [
    typed({ entered: [slip, ...others] }),
    typed({ removed: [slip] }),
    typed({ entered: [{ ...slip, by: 'picked' }, ...others] }),
    typed({ removed: [{ ...slip, by: 'list' }] }),
  ]
  const pair = { kind: 'suffixLetterLost', written: 'fleet-north.ml', meant: 'fleet-north.mil', lastAt: at }
  expect(missedAddresses(sessions)).toEqual([
    { how: 'mistyped', ...pair, times: 2 },
    { how: 'missed', ...pair, times: 1 },
  ])
})
