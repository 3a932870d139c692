import { expect, test } from 'vitest'
import type { Change, Reading } from '../../../content/learning/progress/reading.ts'
import { progressWords } from './progressWords.ts'

const more: Change = { direction: 'more', before: { n: 21, of: 40 }, now: { n: 34, of: 40 } }
const fewer: Change = { direction: 'fewer', before: { n: 22, of: 115 }, now: { n: 8, of: 120 } }
const same: Change = { direction: 'same', before: { n: 9, of: 118 }, now: { n: 8, of: 120 } }

const reading: Reading = {
  caught: { n: 55, of: 80 },
  alarms: { n: 30, of: 235 },
  passed: { n: 0, of: 0 },
  isEnough: true,
  change: { caught: more, alarms: fewer },
  hardest: { kind: 'otherRealSuffix', caught: { n: 9, of: 13 } },
}

test('a change is said with the counts behind it, and the kind that gets past most by its name', () => {
  expect(progressWords.en.lead(reading)).toBe(
    'You catch more than at first (21 of 40, now 34 of 40) and raise fewer false alarms (22 of 115, now 8 of 120). ' +
      'Most often missed: “Another real ending”, 9 of 13 caught.',
  )
  expect(progressWords.fr.lead(reading)).toBe(
    'Vous en détectez plus qu’au début (21 sur 40, puis 34 sur 40) et donnez moins de fausses alertes ' +
      '(22 sur 115, puis 8 sur 120). Le plus souvent manqué\u00a0: «\u00a0Autre extension existante\u00a0», 9 sur 13 détectés.',
  )
})

test('what may be chance is called about the same', () => {
  const lead = progressWords.en.lead({ ...reading, change: { caught: more, alarms: same }, hardest: null })
  expect(lead).toContain('and raise about as many false alarms (9 of 118, now 8 of 120).')
})

test.each([
  [{ n: 3, of: 5 }, 1, 'You caught 3 of 5 wrong addresses and raised 1 false alarm.'],
  [{ n: 0, of: 1 }, 0, 'You caught 0 of 1 wrong address and raised no false alarm.'],
  [{ n: 0, of: 0 }, 2, 'No address has been wrong so far, and you raised 2 false alarms.'],
])('with few answers there are counts and no comparison: %o', (caught, n, sum) => {
  const few: Reading = { ...reading, caught, alarms: { n, of: 40 }, isEnough: false, change: null, hardest: null }
  expect(progressWords.en.lead(few)).toBe(`${sum} Rates mean little below 10 wrong and 10 right recipients.`)
})

test('assessments are said after the rest, and only where there were some', () => {
  const lead = (n: number, of: number) => progressWords.en.lead({ ...reading, passed: { n, of } })
  expect(lead(1, 2)).toBe(`${progressWords.en.lead(reading)} You passed 1 of 2 assessments.`)
  expect(lead(0, 1)).toMatch(/ Your assessment was not passed\.$/)
  expect(progressWords.fr.lead({ ...reading, passed: { n: 2, of: 3 } })).toMatch(
    / Vous avez réussi 2 évaluations sur 3\.$/,
  )
})
