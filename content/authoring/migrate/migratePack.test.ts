import { expect, test } from 'vitest'
import { locales } from '../../basics/locale.ts'
import { buildItem } from '../../item/build.ts'
import { readDomain } from '../../mail/domain.ts'
import { domainOf } from '../../mail/sides.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { isScriptPack, type ScenarioPack, type ScriptPack } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'
import type { Scenario } from '../../packs/scenario.ts'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { both, colleague, specimen, specimenFile, trap } from '../../specimens/packs.ts'
import { scriptFile } from '../../specimens/scripts.ts'
import { migratePack } from './migratePack.ts'
import { migrateText } from './texts.ts'

const migrated = (file: object) => {
  const made = migratePack(JSON.stringify(file))
  if (!made.ok) throw new Error(made.error.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  const read = parsePack(made.value.text)
  if (!read.ok) throw new Error(read.error.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  return { ...made.value, pack: isScriptPack(read.value) ? read.value : expect.unreachable() }
}

const fileOf = ({ hash: _, ...file }: ScenarioPack): object => file

/** The scripts of a shipped pack, made once. */
const known = new Map<string, ScriptPack>()
const scriptsOf = (pack: ScenarioPack): ScriptPack => {
  const made = known.get(pack.id) ?? migrated(fileOf(pack)).pack
  known.set(pack.id, made)
  return made
}

/** The domain of an address as packs write it. */
const comparable = (address: string): string => {
  const read = readDomain(domainOf(address))
  return read.ok ? read.value.text : address
}

/** What a text may say once names stand in it. */
const withAnyNames = (text: string): RegExp => {
  const parts = text.split(/\{[a-zA-Z0-9]+(?:\.(?:given|family))?\}/)
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)
}

const builds = (pack: ScriptPack, scenario: Scenario, locale: 'en' | 'fr', seeds: number) =>
  Array.from({ length: seeds }, (_, seed) => {
    const id = itemIdOf({ id: scenario.id, version: scenario.version + 1 }, seed)
    const built = buildItem(pack, id, locale)
    return built.ok ? built.value : expect.unreachable(id)
  })

test.each(shippedPacks().map((pack) => [pack.id, pack] as const))(
  '%s reads as before: the same texts, organisations, roles and kinds in both languages',
  (_, pack) => {
    const scripts = scriptsOf(pack)
    expect(scripts.scripts.map(({ id }) => id)).toEqual(pack.scenarios.map(({ id }) => id))
    for (const scenario of pack.scenarios) {
      const roles = Object.values(scenario.people).map(({ role }) => role)
      const kinds = new Set(scenario.traps.map(({ kind }) => kind))
      const domains = new Set(Object.values(scenario.people).map(({ domain }) => domain))
      for (const locale of locales) {
        for (const { item, key } of builds(scripts, scenario, locale, 3)) {
          expect(item.setting).toMatch(withAnyNames(scenario.setting[locale]))
          expect(item.body.join('\n')).toMatch(withAnyNames(scenario.body[locale].join('\n')))
          for (const [at, { text, when }] of scenario.quoted.entries()) {
            expect(item.quoted[at]?.text).toMatch(withAnyNames(text[locale]))
            expect(item.quoted[at]?.when).toBe(when[locale])
          }
          expect(item.sender.organisation).toBe(scenario.organisation[locale])
          const wrong = new Map(key.wrong.map((one) => [one.recipient, one]))
          for (const [at, { role, address, name }] of item.recipients.entries()) {
            expect(roles.map((one) => one[locale])).toContain(role)
            if (!wrong.has(at)) expect(domains, name).toContain(comparable(address))
          }
          for (const { kind } of wrong.values()) expect(kinds).toContain(kind)
        }
      }
    }
  },
)

test('a scenario that can go wrong goes wrong as a script, and a decoy does not', () => {
  for (const pack of shippedPacks()) {
    const scripts = scriptsOf(pack)
    for (const scenario of pack.scenarios) {
      const wrong = builds(scripts, scenario, 'en', 12).filter(({ key }) => key.wrong.length > 0).length
      if (scenario.traps.length === 0) expect(wrong, scenario.id).toBe(0)
      else expect(wrong, scenario.id).toBeGreaterThan(0)
    }
  }
})

test('the same pack gives the same bytes', () => {
  const [pack = expect.unreachable()] = shippedPacks()
  expect(migratePack(JSON.stringify(fileOf(pack)))).toEqual(migratePack(JSON.stringify(fileOf(pack), null, 4)))
})

test('every field that a script has not is listed with its place and its remedy', () => {
  const { notes } = migrated(
    specimenFile([
      specimen({
        difficulty: { level: 3, reason: both('Because.') },
        people: {
          me: { culture: 'uk', domain: 'corrie-vane.example', role: both('Solicitor') },
          client: colleague('harrow-mills.example', { local: 'fixed.name' }),
          partner: colleague('corrie-vane.example'),
        },
        traps: [
          trap({
            kind: 'letterOmitted',
            recipients: ['client'],
            written: 'harow-mills.example',
            gateway: both('None.'),
          }),
          trap({ kind: 'privateMailbox', recipients: ['partner'], written: 'webmail.example' }),
        ],
      }),
    ]),
  )
  const at = 'scenarios.specimen'
  const places = notes.map(({ place }) => place)
  expect(places.filter((place) => place.startsWith(at))).toEqual([
    `${at}.people.client.local`,
    `${at}.traps`,
    `${at}.traps.0.gateway`,
    `${at}.traps.0.written`,
    `${at}.traps.0.gaveAway`,
    `${at}.traps.1.written`,
    `${at}.traps.1.gaveAway`,
    `${at}.difficulty.reason`,
  ])
  expect(places).toContain('directory.tolland-chambers.example')
  for (const { problem, fix } of notes) expect([problem, fix].join(' ')).toMatch(/^\S.*\. \S.*\.$/)
})

test('a scenario with more recipients than a script may have is left out, and said', () => {
  const keys = Array.from({ length: 41 }, (_, at) => `p${at}`)
  const people = Object.fromEntries(keys.map((key) => [key, colleague('harrow-mills.example')]))
  const me = { culture: 'uk', domain: 'corrie-vane.example', role: both('Solicitor') }
  const body = { en: ['Here it is.'], fr: ['La voici.'] }
  const { scripts, scenarios, notes } = migrated(
    specimenFile([specimen(), specimen({ id: 'many', people: { me, ...people }, to: keys, body })]),
  )
  expect([scenarios, scripts]).toEqual([2, 1])
  expect(notes.find(({ place }) => place === 'scenarios.many.to')?.problem).toMatch(/41 recipients.*left out/)
})

test('what is no pack of scenarios is refused with the reason', () => {
  expect(migratePack('{"format":')).toMatchObject({ ok: false, error: [{ place: 'the pack' }] })
  expect(migratePack(JSON.stringify(scriptFile([])))).toMatchObject({ ok: false })
  const scripts = migrated(specimenFile([specimen()])).text
  expect(migratePack(scripts)).toMatchObject({
    ok: false,
    error: [{ place: 'format', problem: expect.stringMatching(/scripts already/) }],
  })
})

test.each([
  ['Dear {jo.given}, it’s {jo}.', 'Dear {jo_given}, it’s {jo}.'],
  ["It's fine", "It's fine"],
  ["{jo}'s", "{jo}''s"],
  ['a {nobody} b', "a '{'nobody'}' b"],
  ["{'x'}", "'{'''x'''}'"],
])('%s is written as MessageFormat says it', (text, expected) => {
  expect(migrateText(text, (key) => key === 'jo')).toBe(expected)
})
