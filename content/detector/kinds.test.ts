import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../basics/locale.ts'
import { readDomain } from '../mail/domain.ts'
import { type DomainKindId, domainKindIds, errorKindIds } from '../model/errorKind.ts'
import { detect } from './detect.ts'
import { buildDirectory } from './directory.ts'
import { explainFinding } from './explain.ts'
import { domainKindById, isDomainKind, kindById, makeWrong, recogniseSlip } from './kinds.ts'
import { providers } from './providers.ts'

const label = fc.stringMatching(/^[a-z]{6,12}$/)
const suffix = fc.constantFrom('mil', 'com', 'org', 'gov.uk', 'com.au', 'edu', 'nl', 'example', 'co.jp')
const word = fc.constantFrom(
  'harbours',
  'mississippi',
  'phoenix-clinic',
  'northern',
  'rnaritime',
  'llama100',
  'agencies',
)
const owner = fc.oneof(
  label,
  word,
  fc.tuple(label, word).map(([a, b]) => `${a}-${b}`),
)
const ordinary = fc.oneof(
  fc.tuple(owner, suffix).map((parts) => parts.join('.')),
  fc.tuple(label, owner, suffix).map((parts) => parts.join('.')),
)
const rightFor = (kind: DomainKindId): fc.Arbitrary<string> =>
  kind === 'freeMailSlip' ? fc.constantFrom(...providers) : ordinary

/** Whether more than one mail provider may have been meant: `mmail.com` is as near to `gmail.com` as to `ymail.com`. */
const isAmbiguous = (kind: DomainKindId, wrong: string): boolean => {
  const found = readDomain(wrong)
  if (kind !== 'freeMailSlip' || !found.ok) return false
  const meant = providers.filter((provider) => {
    const known = readDomain(provider)
    return known.ok && recogniseSlip(found.value, known.value) !== undefined
  })
  return meant.length > 1
}

/** The kinds whose errors some of the right domains cannot have: all others make something of every one of them. */
const seldom = new Set<DomainKindId>([
  'suffixLetterLost',
  'suffixPartCut',
  'suffixPartAdded',
  'suffixMistyped',
  'otherRealSuffix',
  'pairDropped',
  'subdomainWrong',
])

describe.each(domainKindIds)('%s', (id) => {
  test('whatever it makes, the detector finds as this kind, names the intended domain, and says in words where', () => {
    let made = 0
    fc.assert(
      fc.property(rightFor(id), fc.nat(), (right, pick) => {
        const forms = makeWrong(id, right)
        if (forms.length === 0) return
        const wrong = forms[pick % forms.length] ?? ''
        if (isAmbiguous(id, wrong)) return
        made++
        const finding = detect(`jo.harlow@${wrong}`, buildDirectory([{ domain: right }]))
        const slip = finding.slip ?? finding.runnersUp[0]?.slip
        expect(slip, `${wrong} for ${right}`).toMatchObject({ kind: id, found: wrong, intended: right })
        if (slip === undefined) return
        const mended = wrong.slice(0, slip.at[0]) + right.slice(...slip.intendedAt) + wrong.slice(slip.at[1])
        expect(mended, `${wrong} for ${right}`).toBe(right)
        if (finding.at) expect(finding.at).toEqual([slip.at[0] + 10, slip.at[1] + 10])
        for (const locale of locales) {
          expect(kindById[id].explain[locale](slip)).not.toBe('')
          expect(explainFinding(finding, locale)).toMatch(/\S.*\.$/s)
        }
      }),
      { numRuns: 150 },
    )
    if (!seldom.has(id)) expect(made).toBeGreaterThan(50)
    expect(made).toBeGreaterThan(0)
  })

  test('it recognises no right domain as a wrong form of itself', () => {
    fc.assert(
      fc.property(rightFor(id), (right) => {
        const read = readDomain(right)
        return !read.ok || domainKindById[id].recognise(read.value, read.value) === undefined
      }),
    )
  })
})

test('no two kinds recognise the same pair of domains', () => {
  const near = fc
    .tuple(owner, suffix, owner, suffix)
    .chain(([name, ending, other, otherEnding]) =>
      fc.constantFrom(
        [`${name}.${ending}`, `${name}.${otherEnding}`],
        [`${name}.${ending}`, `${name.slice(1)}.${ending}`],
        [`${name}.${ending}`, `${name}${other.slice(0, 1)}.${ending}`],
        [`${name}.${other}.${ending}`, `${name}${other}.${ending}`],
        [`${name}.${ending}`, `${other}.${name}.${ending}`],
      ),
    )
  fc.assert(
    fc.property(near, ([one = '', other = '']) => {
      const [found, known] = [readDomain(one), readDomain(other)]
      if (!found.ok || !known.ok) return
      const kinds = domainKindIds.filter((id) => domainKindById[id].recognise(found.value, known.value))
      expect(kinds.length).toBeLessThanOrEqual(1)
      expect(recogniseSlip(found.value, known.value)?.kind).toBe(kinds[0])
    }),
  )
})

test.each<readonly [wrong: string, right: string, kind: DomainKindId]>([
  ['fleetnorth.ml', 'fleetnorth.mil', 'suffixLetterLost'],
  ['harbour.con', 'harbour.com', 'suffixMistyped'],
  ['harbour.cmo', 'harbour.com', 'suffixMistyped'],
  ['harbour.nett', 'harbour.net', 'suffixMistyped'],
  ['lakeside.acc.id', 'lakeside.ac.id', 'suffixMistyped'],
  ['depot.ml', 'depot.nl', 'otherRealSuffix'],
  ['harbour.org', 'harbour.com', 'otherRealSuffix'],
  ['firm.com', 'firm.com.au', 'suffixPartCut'],
  ['fleetnorth.mil.co', 'fleetnorth.mil', 'suffixPartAdded'],
  ['college.edu.ml', 'college.edu', 'suffixPartAdded'],
  ['college-edu.com', 'college.edu', 'suffixPartAdded'],
  ['ukfirm.com', 'uk.firm.com', 'dotLost'],
  ['modgov.uk', 'mod.gov.uk', 'dotLost'],
  ['fleet.north.mil', 'fleetnorth.mil', 'dotMisplaced'],
  ['u.kfirm.com', 'uk.firm.com', 'dotMisplaced'],
  ['fleet.mil', 'north.fleet.mil', 'subdomainWrong'],
  ['south.fleet.mil', 'north.fleet.mil', 'subdomainWrong'],
  ['lakside.com', 'lakeside.com', 'letterOmitted'],
  ['lakesidfe.com', 'lakeside.com', 'letterInserted'],
  ['lakkeside.com', 'lakeside.com', 'letterDoubled'],
  ['lajeside.com', 'lakeside.com', 'neighbouringKey'],
  ['logisitcs.com', 'logistics.com', 'lettersTransposed'],
  ['missippi.gov', 'mississippi.gov', 'pairDropped'],
  ['banana.bana.gov', 'banana.banana.gov', 'pairDropped'],
  ['farmacia.com', 'pharmacia.com', 'soundsAlike'],
  ['rnarket.com', 'market.com', 'glyphLookAlike'],
  ['1akeside.com', 'lakeside.com', 'glyphLookAlike'],
  ['vvestern.com', 'western.com', 'glyphLookAlike'],
  ['dinic.org', 'clinic.org', 'glyphLookAlike'],
  ['l\u0430keside.com', 'lakeside.com', 'unicodeConfusable'],
  ['fleetnorth.mil', 'fleet-north.mil', 'hyphenMoved'],
  ['ports.gov.uk', 'port.gov.uk', 'singularPlural'],
  ['agency.gov.uk', 'agencies.gov.uk', 'singularPlural'],
  ['lakesite.com', 'lakeside.com', 'bitFlip'],
  ['lakwside.com', 'lakeside.com', 'neighbouringKey'],
  ['lakxside.com', 'lakeside.com', 'letterSubstituted'],
  ['gmial.com', 'gmail.com', 'freeMailSlip'],
  ['hotnail.com', 'hotmail.com', 'freeMailSlip'],
  ['yahooo.cmo', 'yahoo.com', 'freeMailSlip'],
  ['gnail.con', 'gmail.com', 'freeMailSlip'],
])('%s for %s is %s', (wrong, right, kind) => {
  const [found, known] = [readDomain(wrong), readDomain(right)]
  expect(found.ok && known.ok && recogniseSlip(found.value, known.value)?.kind).toBe(kind)
})

test('every kind has its name in both languages', () => {
  for (const id of errorKindIds) {
    expect(kindById[id].id).toBe(id)
    for (const locale of locales) expect(kindById[id].title[locale]).not.toBe('')
    expect(isDomainKind(id)).toBe((domainKindIds as readonly string[]).includes(id))
  }
})
