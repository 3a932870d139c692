import { expect, test } from 'vitest'
import { both, specimen, specimenPack, trap } from '../specimens/packs.ts'
import { difficultyOf } from './difficulty.ts'

const levelOf = (more: object): number => {
  const pack = specimenPack([specimen({ difficulty: { level: 3 }, ...more })])
  return pack.scenarios[0] ? difficultyOf(pack.scenarios[0], pack) : 0
}
const omitted = (more: object = {}) => ({
  traps: [trap({ kind: 'letterOmitted', recipients: ['client'], written: 'harow-mills.example', ...more })],
})
const cue = { head: both('Look.'), text: both('There.') }

test('an error of one letter among few is of middle difficulty', () => {
  expect(levelOf(omitted())).toBe(4)
  expect(levelOf(omitted({ gaveAway: [cue, cue] }))).toBe(3)
})

test('more cues, hints, a full address and a right twin in sight make it easier', () => {
  const easy = omitted({ gaveAway: [cue, cue, cue] })
  const hints = { guidance: [both('Read the part after the @.')] }
  expect(levelOf({ ...easy, difficulty: { level: 1 } })).toBeLessThan(levelOf(omitted()))
  expect(levelOf({ ...easy, ...hints })).toBeLessThan(levelOf(easy))
  const people = (specimen() as { people: Record<string, object> }).people
  const atHome = { ...people, client: { ...people.partner, why: both('Asked for it.') } }
  const twin = [trap({ kind: 'letterOmitted', recipients: ['client'], written: 'corie-vane.example' })]
  expect(levelOf({ people: atHome, traps: twin })).toBeLessThan(levelOf(omitted()))
})

test('of two traps the harder counts, and a decoy is as hard as it looks suspicious', () => {
  const stale = trap({ kind: 'staleAddress', recipients: ['partner'], written: 'tolland-chambers.example' })
  expect(levelOf({ traps: [...omitted().traps, stale] })).toBeGreaterThanOrEqual(levelOf(omitted()))
  const domains = ['corrie-vane', 'harrow-mills', 'tolland-chambers'].map((name) => `${name}.example`)
  const directoryOf = (all: readonly string[]) =>
    all.map((domain) => ({
      domain,
      name: domain,
      status: 'reserved' as const,
      weight: domain.includes('rr') ? 200 : 2,
    }))
  const people = (specimen() as { people: Record<string, { domain: string }> }).people
  const twin = { ...people, client: { ...people.client, domain: 'harow-mills.example' } }
  const plain = specimenPack([specimen()], { directory: directoryOf(domains) })
  const twins = { directory: directoryOf([...domains, 'harow-mills.example']) }
  const suspicious = specimenPack([specimen({ people: twin })], twins)
  const [one, other] = [plain.scenarios[0], suspicious.scenarios[0]]
  if (!one || !other) throw new Error('There is no scenario.')
  expect(difficultyOf(other, suspicious)).toBeGreaterThan(difficultyOf(one, plain))
})
