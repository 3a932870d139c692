import { isScriptPack, type ScriptPack } from '../packs/pack.ts'
import { parsePack } from '../packs/parsePack.ts'

const initials = [
  'Har',
  'Fen',
  'Col',
  'Mar',
  'Win',
  'Tam',
  'Bel',
  'Cor',
  'Dun',
  'Ash',
  'Lin',
  'Wes',
  'Nor',
  'Kel',
  'Pem',
]
const endings = ['low', 'wick', 'ford', 'mont', 'dale', 'stead', 'ham', 'bury', 'nell', 'ridge', 'well', 'combe', 'ton']

/** For tests: stocks of a law firm, a mill and a US base, with the names that 15 beginnings and 13 ends make. */
const stocks = {
  firm: {
    culture: 'fr',
    name: { en: '{a}{b} & Vane', fr: '{a}{b} & Vane' },
    grammar: { gender: 'm', article: false, the: false },
    domain: ['{a}{b}-vane.example', '{a}{b}vane.example'],
    status: 'reserved',
    parts: { a: initials, b: endings },
  },
  mill: {
    culture: 'uk',
    name: { en: '{a}{b} Mills', fr: 'filature {a}{b}' },
    grammar: { gender: 'f', article: true, the: false },
    domain: '{a}{b}-mills.example',
    status: 'reserved',
    parts: { a: initials, b: endings },
  },
  base: {
    culture: 'us',
    name: { en: 'Fort {a}{b}', fr: 'fort {a}{b}' },
    grammar: { gender: 'm', article: true, the: false },
    domain: 'fort-{a}{b}.mil',
    status: 'closed',
    parts: { a: initials, b: endings },
  },
}

/** For tests: a script of a law firm that writes to a mill and a base, in both languages. */
export const script = (more: object = {}): object => ({
  id: 'draft',
  version: 1,
  languages: ['en', 'fr'],
  level: 2,
  setting: { en: 'You send a draft {home_at}.', fr: 'Vous envoyez un projet {mill_at}.' },
  organisations: { home: { stock: 'firm' }, mill: { stock: 'mill' }, base: { stock: 'base' } },
  people: {
    me: { at: 'home', role: { en: 'solicitor', fr: 'avocat' } },
    client: { at: 'mill', role: { en: 'sales', fr: 'ventes' }, why: { en: 'The client.', fr: 'Le client.' } },
    second: { at: 'mill', role: { en: 'dyeing', fr: 'teinture' }, why: { en: 'Dyes.', fr: 'Teint.' } },
    partner: {
      at: 'home',
      title: { en: 'Dr', fr: 'Me' },
      role: { en: 'partner', fr: 'associé' },
      why: { en: 'Signs.', fr: 'Signe.' },
    },
    buyer: { at: 'base', role: { en: 'contracting', fr: 'achats' }, why: { en: 'Buys.', fr: 'Achète.' } },
    post: {
      at: 'home',
      mailbox: 'post-room',
      name: { en: 'Post room', fr: 'Courrier' },
      role: { en: 'post', fr: 'courrier' },
      why: { en: 'Sends.', fr: 'Envoie.' },
    },
    other: { at: 'home', role: { en: 'payroll', fr: 'paie' }, shares: 'partner.family' },
  },
  sender: 'me',
  to: ['client', 'second'],
  cc: ['partner', 'buyer', 'post'],
  values: { pages: { en: ['1', '12', '40'], fr: ['1', '12', '40'] } },
  subject: { en: 'The draft', fr: 'Le projet' },
  body: {
    en: ['{client_given},', ['Here it is.', 'This is it.'], '{pages, plural, one {# page} other {# pages}}.'],
    fr: [
      '{client_sex, select, f {Chère Madame} other {Cher Monsieur}},',
      ['Le voici.', 'C’est le projet.'],
      '{pages, plural, one {# page} other {# pages}}.',
    ],
  },
  leak: { en: 'The draft.', fr: 'Le projet.' },
  fact: 'one',
  ...more,
})

/** For tests: a pack of these scripts as it would stand in a file. */
export const scriptFile = (scripts: readonly object[], more: object = {}): object => ({
  format: 'lastlook-pack/2',
  id: 'scripts',
  version: 1,
  title: { en: 'Scripts', fr: 'Scripts' },
  summary: { en: 'For tests', fr: 'Pour les tests' },
  licence: 'Apache-2.0',
  stocks,
  facts: { one: { text: { en: 'It happened.', fr: 'C’est arrivé.' }, source: { en: 'A paper', fr: 'Un journal' } } },
  scripts,
  ...more,
})

/** For tests: the same, read and checked. */
export const scriptPack = (scripts: readonly object[], more: object = {}): ScriptPack => {
  const pack = parsePack(JSON.stringify(scriptFile(scripts, more)))
  if (!pack.ok) throw new Error(pack.error.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  if (!isScriptPack(pack.value)) throw new Error('It is no pack of scripts.')
  return pack.value
}
