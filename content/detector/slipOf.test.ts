import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellSlip } from '../activities/typing/tellSlip.ts'
import { tries } from '../specimens/tries.ts'
import { distanceTo, slipOf } from './slipOf.ts'

const meant = 'j.harlow@fleet-north.mil'

test('an address is no slip of itself, whatever its case, script and the spaces around it', () => {
  expect(slipOf(' J.Harlow@Fleet-North.MIL', meant)).toBeUndefined()
  expect(slipOf('stage@xn--kerlund-teater-kib.example', 'stage@åkerlund-teater.example')).toBeUndefined()
  expect(distanceTo('J.HARLOW@fleet-north.mil ', meant)).toBe(0)
})

describe.each([
  ['j.harlow@fleet-north.ml', 'suffixLetterLost', 'ends in .ml, not .mil'],
  ['j.harlow@fleetnorth.mil', 'hyphenMoved', 'says fleetnorth where fleet-north was meant: a hyphen is missing'],
  ['j.harlwo@fleet-north.mil', 'lettersTransposed', 'says harlwo where harlow was meant: the w and the o are swapped'],
  ['j.harow@fleet-north.mil', 'letterOmitted', 'says harow where harlow was meant: the l is missing'],
  ['jharlow@fleet-north.mil', 'dotLost', 'says jharlow where j.harlow was meant: the dot is missing'],
  ['jh.arlow@fleet-north.mil', 'dotMisplaced', 'says jh.arlow where j.harlow was meant: the dots are out of place'],
  [
    'k.harlow@fleet-north.mil',
    'neighbouringKey',
    'says k where j was meant: the k stands in place of the j, on a key beside it',
  ],
  ['j.harlow@fleet-north.mil.', 'strayCharacters', 'has characters around fleet-north.mil that belong to no address'],
  ['j.harlwo@fleet-north.ml', 'suffixLetterLost', 'ends in .ml, not .mil'],
] as const)('%s', (written, kind, said) => {
  test(`is ${kind}, in words`, () => {
    expect(slipOf(written, meant)?.kind).toBe(kind)
    expect(tellSlip(kind, written, meant, 'en').predicate).toBe(said)
  })
})

test.each([
  ['sales@bel.example', 'sales@bell.example', 'says bel where bell was meant: it is spelt with one l, not two'],
  ['jo.below@a.example', 'jo.bellow@a.example', 'says below where bellow was meant: it is spelt with one l, not two'],
  [
    'sales@bel-lane.example',
    'sales@bell-lane.example',
    'says bel-lane where bell-lane was meant: it is spelt with one l, not two',
  ],
  ['sales@bell-ane.example', 'sales@bell-lane.example', 'says bell-ane where bell-lane was meant: the l is missing'],
  ['sales@bell.example', 'sales@belll.example', 'says bell where belll was meant: the l is missing'],
])('%s for %s: a letter that was meant twice and stands there once is not called missing', (written, right, said) => {
  expect(tellSlip('letterOmitted', written, right, 'en').predicate).toBe(said)
})

test('in French too', () => {
  const { predicate } = tellSlip('letterOmitted', 'sales@bel.example', 'sales@bell.example', 'fr')
  expect(predicate).toBe('indique bel au lieu de bell\u00a0: un seul l au lieu de deux')
})

test('the ending that makes a domain of a local part is never named', () => {
  const letters = fc.array(fc.constantFrom('a', 'l', 'o', 'r', 'n', 'm', '.', '-', '1'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const [written, right] = [`${one.join('')}@a.test`, `${other.join('')}@a.test`]
      const slip = slipOf(written, right)
      if (!slip) return
      for (const locale of ['en', 'fr'] as const) {
        expect(tellSlip(slip.kind, written, right, locale).predicate).not.toContain('example')
      }
    }),
    { numRuns: tries(5_000) },
  )
})

test('an address of other letters is nobody’s slip', () => {
  expect(distanceTo('b.nair@fleet-north.mil', meant)).toBeUndefined()
  expect(distanceTo('j.harlow2@elsewhere.example', meant)).toBeUndefined()
  expect(distanceTo('', meant)).toBeUndefined()
})

test('the right person at another domain is further off than any slip of letters in it', () => {
  const elsewhere = distanceTo('j.harlow@lisbon-desk.example', meant) ?? 0
  expect(elsewhere).toBeGreaterThan(distanceTo('j.harlow@feet-nroth.mil', meant) ?? 99)
})
