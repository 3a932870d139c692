import type { LocalText } from '../basics/locale.ts'
import { packHeader } from '../item/header.ts'
import { isScriptPack, type Pack, type PackFile, type ScenarioPack } from '../packs/pack.ts'
import type { PacksOnOffer } from '../packs/packShelf.ts'
import { parsePack } from '../packs/parsePack.ts'
import type { Scenario } from '../packs/scenario.ts'

/** For tests: one text in both languages. */
export const both = (text: string): LocalText => ({ en: text, fr: `${text} (fr)` })

/** For tests: somebody who may be a right recipient, with a name of a British list. */
export const colleague = (domain: string, more: Partial<Scenario['people'][string]> = {}) => ({
  culture: 'uk' as const,
  domain,
  role: both('Works there'),
  why: both('Is meant to have it.'),
  ...more,
})

/** For tests: a scenario at Corrie & Vane, an invented law firm, from `me` to `client` and `partner`. */
export const specimen = (more: object = {}): object => ({
  id: 'specimen',
  version: 1,
  setting: both('You send a draft.'),
  organisation: both('Corrie & Vane'),
  people: {
    me: { culture: 'uk', domain: 'corrie-vane.example', role: both('Solicitor') },
    client: colleague('harrow-mills.example'),
    partner: colleague('corrie-vane.example'),
    other: { ...colleague('tolland-chambers.example', { shares: 'client.given' }), why: undefined },
  },
  sender: 'me',
  to: ['client', 'partner'],
  subject: both('The draft'),
  body: { en: ['Here it is, {client.given}.'], fr: ['La voici, {client.given}.'] },
  fact: 'one',
  difficulty: { level: 3 },
  ...more,
})

/** For tests: a trap with its texts. */
export const trap = (more: object): object => ({
  gaveAway: [{ head: both('Look.'), text: both('There it is.') }],
  leak: both('The draft.'),
  ...more,
})

/** For tests: a pack of these scenarios, as it would stand in a file. */
export const specimenFile = (scenarios: readonly object[], more: Partial<PackFile> = {}): object => ({
  format: 'lastlook-pack/1',
  id: 'specimens',
  version: 1,
  title: both('Specimens'),
  summary: both('For tests'),
  licence: 'Apache-2.0',
  directory: ['corrie-vane.example', 'harrow-mills.example', 'tolland-chambers.example'].map((domain) => ({
    domain,
    name: domain,
    status: 'reserved',
    weight: 10,
  })),
  facts: { one: { text: both('It happened.'), source: both('A paper') } },
  scenarios,
  ...more,
})

const readFile = (file: object): ScenarioPack => {
  const pack = parsePack(JSON.stringify(file))
  if (!pack.ok) throw new Error(pack.error.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  if (isScriptPack(pack.value)) throw new Error('It is a pack of scripts.')
  return pack.value
}

/** For tests: the same, read and checked. */
export const specimenPack = (scenarios: readonly object[], more: Partial<PackFile> = {}): ScenarioPack =>
  readFile(specimenFile(scenarios, more))

/** For tests: a pack as its next version might be: every subject has changed, and its first scenario is gone. */
export const nextVersion = ({ hash: _, ...file }: ScenarioPack): ScenarioPack =>
  readFile({
    ...file,
    version: file.version + 1,
    scenarios: file.scenarios.slice(1).map((one) => ({ ...one, subject: both('Changed') })),
  })

/** For tests: these packs on offer. */
export const offerOf = (packs: readonly Pack[]): PacksOnOffer => ({
  list: () => packs.map((pack) => packHeader(pack)),
  read: async ({ hash }) => {
    const pack = packs.find((one) => one.hash === hash)
    if (!pack) throw new Error(`There is no pack ${hash}.`)
    return pack
  },
})
