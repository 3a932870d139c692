import { expect, test } from 'vitest'
import { parsePack } from './parsePack.ts'
import milMl from './shipped/mil-ml.json' with { type: 'json' }

type Json = Record<string, unknown>
/** The shipped pack with one thing changed in it, as text. */
const changed = (change: (pack: Json & { scenarios: Json[] }) => void): string => {
  const pack = structuredClone(milMl) as unknown as Json & { scenarios: Json[] }
  change(pack)
  return JSON.stringify(pack)
}
const faultsOf = (text: string): string[] => {
  const pack = parsePack(text)
  return pack.ok ? [] : pack.error.map((fault) => `${fault.place}: ${fault.problem} ${fault.fix}`)
}
const firstTrap = (pack: { scenarios: Json[] }) =>
  pack.scenarios.flatMap((one) => (one.traps ?? []) as Json[])[0] as Json
const id = milMl.scenarios[0]?.id

test('the shipped pack is read, and its hash does not depend on the order of keys or on white space', () => {
  const pack = parsePack(JSON.stringify(milMl))
  const { format, ...rest } = milMl
  const again = parsePack(JSON.stringify({ ...rest, format }, null, 4))
  expect(pack.ok && pack.value.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(again.ok && again.value.hash).toBe(pack.ok && pack.value.hash)
})

test('one changed letter changes the hash', () => {
  const pack = parsePack(JSON.stringify(milMl))
  const other = parsePack(changed((it) => Object.assign(it, { licence: 'Another' })))
  expect(other.ok && pack.ok && other.value.hash !== pack.value.hash).toBe(true)
})

test('what is not JSON, too long or too deep is refused before anything walks through it', () => {
  expect(faultsOf('{"format":')[0]).toMatch(/^the pack: It is not JSON/)
  expect(faultsOf(' '.repeat(5_000_001))[0]).toMatch(/longer than/)
  expect(faultsOf('['.repeat(1_000_000) + ']'.repeat(1_000_000))[0]).toMatch(/nests deeper/)
})

test('a wrong shape is reported with the scenario’s id and the field', () => {
  const text = changed((pack) => Object.assign(pack.scenarios[0] as Json, { to: [], surprise: 1 }))
  expect(faultsOf(text).some((fault) => fault.startsWith(`scenarios.${id}.to:`))).toBe(true)
  expect(faultsOf(text).some((fault) => fault.startsWith(`scenarios.${id}.surprise:`))).toBe(true)
})

test('markup, links and control characters are refused wherever they stand', () => {
  const found = {
    '<b>now</b>': '<',
    'see https://x': 'https:',
    'www.x': 'www.',
    'a\u202Eb': 'U+202E',
    'a\u0007b': 'U+0007',
  }
  for (const [subject, what] of Object.entries(found)) {
    const text = changed((pack) => Object.assign(pack.scenarios[0] as Json, { subject: { en: subject, fr: 'Objet' } }))
    expect(faultsOf(text), subject).toEqual([
      `scenarios.${id}.subject.en: It has markup, a link or a control character: ${what}. Write it as plain text.`,
    ])
  }
})

test('what a schema says is said in words, with a remedy', () => {
  const said = (change: object) => faultsOf(changed((pack) => Object.assign(pack.scenarios[0] as Json, change)))[0]
  expect(said({ setting: undefined })).toBe(`scenarios.${id}.setting: It is missing. Add it: "setting".`)
  expect(said({ surprise: 1 })).toMatch(/surprise: The format has no such field\. Take it out/)
  expect(said({ to: [] })).toMatch(/to: Its length is 0; 1 is the least\. Add what is missing\.$/)
  expect(said({ act: 'shout' })).toMatch(/act: It is "shout"\. Choose one of: new, reply, replyAll, forward\.$/)
  expect(said({ sender: 'Me!' })).toMatch(/sender: "Me!" cannot stand here\. It has to match /)
  expect(said({ people: 5 })).toMatch(/people: It is 5\. It has to be an object\.$/)
  expect(faultsOf('{"format":"lastlook-pack/3"}')).toEqual([
    'format: "lastlook-pack/3" is no known format. Write "format": "lastlook-pack/1" for scenarios, "lastlook-pack/2" for scripts.',
  ])
  expect(faultsOf('[]')[0]).toMatch(/^the pack: It is no object with the fields of a pack\./)
})

test('a trap that its kind cannot make is refused, with what it could make', () => {
  const text = changed((pack) => Object.assign(firstTrap(pack), { kind: 'suffixLetterLost', written: 'other.ml' }))
  expect(faultsOf(text)[0]).toMatch(/suffixLetterLost does not make other\.ml of .*It makes: /)
})

test('a trap of a domain that lands on a domain of the directory is refused', () => {
  const known = milMl.directory[0]?.domain
  const text = changed((pack) => Object.assign(firstTrap(pack), { kind: 'suffixLetterLost', written: known }))
  expect(faultsOf(text)[0]).toContain(`${known} is in the directory`)
})

test('a wrong domain that anybody could register has to be listed', () => {
  const text = changed((pack) => Object.assign(pack, { outside: [] }))
  expect(faultsOf(text)[0]).toMatch(/^scenarios\.crew-list\.traps\.0\.written: fleetnorth\.ml could be somebody’s\./)
})

test('a status that claims more than the ending allows is refused', () => {
  const text = changed((pack) => {
    const { directory } = pack as unknown as { directory: { domain: string; status: string }[] }
    for (const entry of directory) if (entry.domain === 'fleetnorth.mil') entry.status = 'reserved'
  })
  expect(faultsOf(text)).toEqual([
    'directory.fleetnorth.mil.status: Its status is not reserved. Its ending is closed: say closed.',
  ])
})

test('traps that their kind cannot set are refused, each with its remedy', () => {
  const faultsWith = (trap: Json) => faultsOf(changed((pack) => Object.assign(firstTrap(pack), trap))).join('\n')
  const bare = { written: undefined }
  expect(faultsWith({ ...bare, kind: 'bccDue' })).toContain('bccDue is about recipients who see each other.')
  expect(faultsWith({ ...bare, kind: 'staleAddress' })).toContain('nothing says what is wrong. Give written')
  expect(faultsWith({ ...bare, kind: 'autocomplete', replacedBy: 'gate' })).toContain(
    '"gate" is in the message already.',
  )
  expect(faultsWith({ ...bare, kind: 'autocomplete', replacedBy: 'nemo' })).toContain('Nobody has the key "nemo".')
  expect(faultsWith({ kind: 'outsider' })).toContain('The addresses of outsider are what they should be.')
  expect(faultsWith({ recipients: ['berths', 'power'] })).toContain('suffixLetterLost is about one recipient.')
})

test('a right recipient without a reason, and a clean build without anybody in To, are named', () => {
  const faults = faultsOf(
    changed((pack) => {
      const [scenario] = pack.scenarios as [Json & { people: Record<string, Json>; to: string[] }]
      Object.assign(firstTrap(pack), { kind: 'bccDue', recipients: scenario.to, written: undefined })
      Object.assign(scenario.people.gate as Json, { why: undefined })
    }),
  )
  expect(faults).toEqual([
    'scenarios.crew-list.people.gate: Nothing says why it is a right recipient. Add "why".',
    'scenarios.crew-list.to: Built clean, it has nobody in To. Add a recipient who is in no trap; the sender’s own will do.',
  ])
})

test('a slot that nobody fills, a stray fact and an unlisted domain are each named', () => {
  const text = changed((pack) => {
    const scenario = pack.scenarios[0] as Json & { people: Record<string, Json>; sender: string }
    Object.assign(scenario, { fact: 'nothing', subject: { en: 'For {nobody.given}', fr: 'Objet' } })
    Object.assign(scenario.people[scenario.sender] as Json, { domain: 'unlisted.example' })
  })
  const faults = faultsOf(text).join('\n')
  expect(faults).toContain('Nobody has the key "nobody".')
  expect(faults).toContain('There is no fact "nothing".')
  expect(faults).toContain('unlisted.example is not in the directory.')
})
