import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../specimens/tries.ts'
import { detect } from './detect.ts'
import { buildDirectory } from './directory.ts'
import { explainFinding } from './explain.ts'

const directory = buildDirectory([
  { domain: 'fleetnorth.mil', weight: 120, name: 'Fleet North', mailboxes: ['jo.harlow'] },
  { domain: 'harbour-clinic.example.com', weight: 40, formerly: ['old-harbour.example.net'] },
  { domain: 'treasury.gov', weight: 60 },
  { domain: 'gmail.com', weight: 30 },
  { domain: 'münchen-hafen.example', weight: 3 },
  { domain: 'supplier.example.org', weight: 9 },
  { domain: 'staff.fleet.smil.mil', weight: 9 },
])
const nothingKnown = buildDirectory([])
const judged = (address: string) => {
  const { misaddressed, kind, intended } = detect(address, directory)
  return { misaddressed, kind, intended }
}
const right = { misaddressed: false, kind: null, intended: null }

describe('right addresses', () => {
  test('a known domain and what stands under it are never flagged, in any case and any alphabet', () => {
    for (const domain of [
      'fleetnorth.mil',
      'FleetNorth.MIL',
      'mail.hq.fleetnorth.mil',
      'xn--mnchen-hafen-wob.example',
    ]) {
      expect(judged(`jo@${domain}`)).toEqual(right)
    }
    expect(detect('jo@hq.fleetnorth.mil', directory).known).toBe('fleetnorth.mil')
  })

  test('the finding of a known domain is made once', () => {
    expect(detect('jo@fleetnorth.mil', directory)).toBe(detect('kim@FLEETNORTH.mil', directory))
  })

  test('an unknown domain that is like nothing is let pass, with what little doubt there is', () => {
    const finding = detect('jo@quite-another.example', directory)
    expect(finding).toMatchObject({ misaddressed: false, found: 'quite-another.example', runnersUp: [] })
    expect(finding.confidence).toBeLessThan(0.01)
  })

  test('a mail provider is no known domain, and no wrong one', () => {
    expect(detect('jo@outlook.com', nothingKnown)).toMatchObject({ ...right, known: null })
  })
})

describe('wrong addresses', () => {
  test('mail providers are known to an empty directory too', () => {
    for (const [written, meant] of [
      ['gmial.com', 'gmail.com'],
      ['hotnail.com', 'hotmail.com'],
      ['outlok.com', 'outlook.com'],
      ['yahooo.cmo', 'yahoo.com'],
    ] as const) {
      expect(detect(`jo@${written}`, nothingKnown)).toMatchObject({ kind: 'freeMailSlip', intended: meant })
    }
  })

  test('a subdomain is kept in what was meant', () => {
    expect(judged('jo@hq.fleetnorth.ml')).toMatchObject({ misaddressed: true, intended: 'hq.fleetnorth.mil' })
  })

  test('letters of another alphabet are seen through, and the A-label is said', () => {
    const finding = detect('jo@fleetn\u043erth.mil', directory)
    expect(finding).toMatchObject({ kind: 'unicodeConfusable', intended: 'fleetnorth.mil', at: [3, 13] })
    expect(explainFinding(finding, 'en')).toContain('xn--fleetnrth-')
    expect(judged('jo@munchen-hafen.example')).toMatchObject({ kind: 'unicodeConfusable' })
  })

  test('a former name leads to the present one', () => {
    expect(judged('jo@old-harbour.example.net')).toEqual({
      misaddressed: true,
      kind: 'formerName',
      intended: 'harbour-clinic.example.com',
    })
  })

  test.each([
    ['jo@fleetnorth.mil.', [17, 18]],
    ['jo@fleetnorth.mil,', [17, 18]],
    ['<jo@fleetnorth.mil>', [0, 19]],
    ['mailto:jo@fleetnorth.mil', [0, 7]],
    ['jo@@fleetnorth.mil', [3, 4]],
    ['jo@www.fleetnorth.mil', [3, 7]],
    ['jo@fleet\u200bnorth.mil', [8, 9]],
    ['jo@ fleetnorth.mil', [3, 4]],
    ['jo@fleetnorth,mil', [13, 14]],
  ] as const)('%j has stray characters', (address, at) => {
    expect(detect(address, directory)).toMatchObject({ kind: 'strayCharacters', intended: 'fleetnorth.mil', at })
  })

  test('what no taking away mends is no address', () => {
    expect(judged('nobody')).toMatchObject({ misaddressed: true, kind: 'notAnAddress' })
    expect(judged('jo@kim@fleetnorth.mil')).toMatchObject({ kind: 'notAnAddress' })
  })

  test('a slip that lands on a real ending is to be checked, not called wrong', () => {
    const real = explainFinding(detect('jo@treasury.gov.au', directory), 'en')
    expect(real).toMatch(/check/i)
    expect(explainFinding(detect('jo@fleetnorth.mill', directory), 'en')).not.toMatch(/check/i)
  })
})

describe('the message around the address', () => {
  const others = ['kim@fleetnorth.mil', 'ana@fleetnorth.mil']

  test('the right person at a private provider, where the others are at work', () => {
    expect(detect('jo.harlow@gmail.com', directory)).toMatchObject(right)
    expect(detect('jo.harlow@gmail.com', directory, { others })).toMatchObject({
      kind: 'privateMailbox',
      intended: 'fleetnorth.mil',
    })
    expect(detect('jo.harlow@icloud.com', directory)).toMatchObject({ misaddressed: false })
  })

  test('the right person at the wrong organisation needs the others to say so', () => {
    expect(detect('jo.harlow@supplier.example.org', directory)).toMatchObject(right)
    expect(detect('jo.harlow@supplier.example.org', directory, { others })).toMatchObject({
      kind: 'wrongOrganisation',
      intended: 'fleetnorth.mil',
    })
    const beside = [...others, 'li@supplier.example.org']
    expect(detect('jo.harlow@supplier.example.org', directory, { others: beside })).toMatchObject(right)
  })

  test('the ordinary network, where the others are on the protected one', () => {
    expect(detect('jo@staff.fleet.mil', directory, { others: ['kim@staff.fleet.smil.mil'] })).toMatchObject({
      kind: 'secureTwin',
      intended: 'staff.fleet.smil.mil',
    })
  })

  test('others at the same unknown domain speak against a slip, others at the known one for it', () => {
    const alone = detect('jo@fleetnorht.mil', directory).confidence
    expect(detect('jo@fleetnorht.mil', directory, { others: ['x@fleetnorht.mil'] }).confidence).toBeLessThan(alone)
    expect(detect('jo@fleetnorht.mil', directory, { others }).confidence).toBeGreaterThanOrEqual(alone)
    expect(detect('jo@fleetnorht.mil', directory, { text: 'Write to fleetnorht.mil' }).confidence).toBeLessThan(alone)
  })
})

describe('any text', () => {
  const near = fc
    .tuple(
      fc.constantFrom('fleetnorth.mil', 'gmail.com', 'harbour-clinic.example.com'),
      fc.nat(40),
      fc.string({ maxLength: 4 }),
    )
    .map(([text, at, put]) => `jo@${text.slice(0, at)}${put}${text.slice(at + 1)}`)

  test('it never throws, and what it says fits together', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.emailAddress(), near), (text) => {
        const finding = detect(text, directory)
        expect(finding.confidence).toBeGreaterThanOrEqual(0)
        expect(finding.confidence).toBeLessThanOrEqual(1)
        expect(finding.misaddressed).toBe(finding.kind !== null)
        if (finding.at) expect(finding.at[1] <= text.length && finding.at[0] <= finding.at[1]).toBe(true)
        for (const locale of ['en', 'fr'] as const) expect(explainFinding(finding, locale)).toMatch(/\.$/)
        expect(detect(text, directory, { others: [text], text }).confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: tries(1000) },
    )
  })

  test('the quick way and the long way say the same', () => {
    fc.assert(
      fc.property(near, (text) => {
        const quick = detect(text, directory)
        const long = detect(` ${text}`, directory)
        if (quick.kind === 'strayCharacters' || quick.kind === 'notAnAddress') return
        expect({ ...long, at: null }).toEqual({ ...quick, at: null })
      }),
      { numRuns: tries(500) },
    )
  })

  test('its time is bounded, however long the text or the message', () => {
    const million = Array.from({ length: 1_000_000 }, (_, at) => `p${at}@fleetnorth.mil`)
    const label = 'a'.repeat(100_000)
    const started = performance.now()
    for (const text of [
      label,
      `jo@${label}.mil`,
      `${label}@fleetnorth.mil`,
      `jo@${'a.'.repeat(50_000)}mil`,
      '@'.repeat(100_000),
    ]) {
      detect(text, directory)
    }
    detect('jo@fleetnorth.ml', directory, { others: million, text: label })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
