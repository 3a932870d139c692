import { expect, test } from 'vitest'
import { both, colleague, specimen, specimenFile, trap } from '../../specimens/packs.ts'
import { lintPack } from './lint.ts'
import { readability } from './readability.ts'

const lint = (scenarios: readonly object[], more: object = {}) =>
  lintPack(JSON.stringify(specimenFile(scenarios, more))).problems.map(
    ({ severity, place, problem, fix }) => `${severity}: ${place}: ${problem} ${fix}`,
  )
const letter = (written: string) => trap({ kind: 'letterOmitted', recipients: ['client'], written })
const decoy = specimen({ id: 'decoy', people: { ...(specimen() as { people: object }).people } })

test('a trap that the detector finds as its kind, beside a decoy, has nothing wrong with it but what nobody uses', () => {
  expect(
    lint([specimen({ traps: [letter('harow-mills.example')] }), decoy]).filter((one) => !one.includes('.other:')),
  ).toEqual([])
})

test('what is no pack is said and nothing more', () => {
  const report = lintPack('{}')
  expect(report.problems[0]).toMatchObject({ severity: 'error', place: 'format' })
  expect([report.balance, report.tell]).toEqual([null, null])
})

test('a wrong domain that is nearer to another known one is no trap for this one', () => {
  const directory = [
    'corrie-vane.example',
    'harrow-mills.example',
    'tolland-chambers.example',
    'hardow-mills.example',
  ].map((domain) => ({ domain, name: domain, status: 'reserved', weight: domain.startsWith('hard') ? 5000 : 1 }))
  const found = lint([specimen({ traps: [letter('harow-mills.example')] }), decoy], { directory })
  expect(found.join('\n')).toMatch(/takes harow-mills\.example for a slip of hardow-mills\.example/)
})

test('texts: French that is English, a person of the press, a foreign domain, plain spaces before a colon', () => {
  const found = lint([
    specimen({
      setting: { en: 'You send a draft home.', fr: 'You send a draft home.' },
      body: { en: ['Ask Joost Zuurbier, or army.ml.'], fr: ['Demandez : {client.given}.'] },
    }),
  ]).join('\n')
  expect(found).toContain('error: scenarios.specimen.setting: The French is the English.')
  expect(found).toContain('error: scenarios.specimen.body.0.en: It names Zuurbier. Write the role instead.')
  expect(found).toContain('error: scenarios.specimen.body.0.en: It names army.ml, which could be somebody’s.')
  expect(found).toContain('warning: scenarios.specimen.body.0.fr: "z :" needs a no-break space')
  expect(found).toContain('warning: scenarios.specimen.body.0: The languages name other people: nobody; client.')
})

test('a brace that is no slot, and a figure that the directory does not bear out, are errors', () => {
  const found = lint([
    specimen({
      body: {
        en: ['Dear {client.name},', '12 messages went to harrow-mills.example.'],
        fr: ['Bonjour,', '10 messages sont allés à harrow-mills.example.'],
      },
    }),
  ]).join('\n')
  expect(found).toContain('scenarios.specimen.body.0.en: It has a brace that is no slot.')
  expect(found).toContain('body.1.en: It says 12 messages for harrow-mills.example, and the directory says 10.')
  expect(found).not.toContain('body.1.fr')
})

test('real domains have role mailboxes only, and are never the wrong ones', () => {
  const directory = ['corrie-vane.example', 'harrow-mills.example', 'nato.int'].map((domain) => ({
    domain,
    name: domain,
    status: domain === 'nato.int' ? 'public' : 'reserved',
    weight: 1,
  }))
  const people = {
    ...(specimen() as { people: Record<string, object> }).people,
    partner: colleague('nato.int'),
    other: { ...colleague('corrie-vane.example'), why: undefined },
  }
  const traps = [trap({ kind: 'staleAddress', recipients: ['client'], written: 'nato.int' })]
  const found = lint([specimen({ people, traps })], { directory }).join('\n')
  expect(found).toContain('scenarios.specimen.people.partner: nato.int is real, and a person of it')
  expect(found).toContain('scenarios.specimen.traps.0: nato.int is real, and stands for a wrong address.')
})

test('a level that is far from what the traps come to needs its reason', () => {
  const far = (difficulty: object) => lint([specimen({ difficulty, traps: [letter('harow-mills.example')] }), decoy])
  expect(far({ level: 1 }).join()).toMatch(/scenarios\.specimen\.difficulty: It says 1, and 3 is what/)
  expect(far({ level: 1, reason: both('Its only recipient.') }).join()).not.toContain('.difficulty')
})

test('too few decoys and an ending that is only ever wrong are out of balance', () => {
  const traps = [trap({ kind: 'staleAddress', recipients: ['client'], written: 'harrow-mills-old.gov' })]
  const found = lint([specimen({ traps }), specimen({ id: 'again', traps })])
  expect(found.join('\n')).toContain('scenarios: 0 of 2 scenarios are decoys; it takes four in ten. Write 2 more')
  expect(found.join('\n')).toContain('error: scenarios: .gov is wrong in 2 of them and never right: a tell.')
})

test('short words and sentences read easily, long ones do not, in either language', () => {
  expect(readability(['The cat sat on the mat.'], 'en')).toBeCloseTo(116.145)
  expect(readability(['Le chat dort.'], 'fr')).toBeCloseTo(130.355)
  const heavy =
    'The organisational responsibilities of administrative representatives necessitate considerable deliberation'
  expect(readability([heavy], 'en')).toBeLessThan(0)
})
