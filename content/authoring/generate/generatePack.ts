import type { Locale } from '../../basics/locale.ts'
import { randomFrom } from '../../basics/random.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { packHeader } from '../../item/header.ts'
import { readDomain } from '../../mail/domain.ts'
import { type DomainKindId, domainKindIds, type ErrorKindId } from '../../model/errorKind.ts'
import type { Pack } from '../../packs/pack.ts'
import type { ScenarioHeader } from '../../packs/packHeader.ts'
import { parsePack } from '../../packs/parsePack.ts'
import type { Culture } from '../../packs/scenario.ts'
import type { Library } from '../../packs/script/library.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { slug } from '../../packs/script/stockNames.ts'
import { type DirectoryContent, detectorEntries } from '../directory/ownFile.ts'
import { lintPack } from '../lint/lint.ts'
import { dealScripts, localeSuffix } from './dealScripts.ts'
import { type OwnDomain, ownDomains } from './ownDomains.ts'
import type { PackWishes } from './wishes.ts'
import { type WrongDomain, wrongDomainsOf } from './wrongDomains.ts'

/** A pack that was made, and what it is made of. */
export interface GeneratedPack {
  readonly id: string
  /** The pack's JSON text. */
  readonly text: string
  readonly scripts: number
  /** How many of them can go wrong; each has itself as its clean twin. The others are right throughout. */
  readonly canGoWrong: number
  /** What the lint still finds, where no deal was without. */
  readonly lintErrors: number
  readonly home: string
  readonly partners: readonly string[]
  /** Each kind with how many scripts it may happen in, and a form of the players' own domain where it makes one. */
  readonly kinds: readonly { readonly kind: ErrorKindId; readonly scripts: number; readonly sample: string | null }[]
  /** The wrong forms of real domains; those that could be somebody's and are not confirmed are not in the pack. */
  readonly wrong: readonly WrongDomain[]
}

/** Why there is no pack. */
export type GenerateFault = 'noDomain' | 'homeUnknown'

/** Whose names people at a real domain have: by its ending, else by the language. */
const cultureOf = (domain: string, locale: Locale): Culture => {
  if (locale === 'fr') return 'fr'
  return /\.(?:mil|gov|edu|us)$/.test(domain) ? 'us' : 'uk'
}

const stockOf = ({ domain, name }: OwnDomain, locale: Locale, wrong: readonly WrongDomain[]): Stock => ({
  culture: cultureOf(domain, locale),
  name: { en: name, fr: name },
  grammar: { gender: 'f', article: false, the: false },
  domain,
  status: 'own',
  wrong: wrong.filter(({ status, right }) => status !== 'live' && right === domain).map(({ written }) => written),
  parts: {},
})

/** Everything that is real, and may not stand for a wrong address. */
const knownOf = (directory: DirectoryContent): ReadonlySet<string> =>
  new Set(detectorEntries(directory).flatMap(({ domain, formerly = [] }) => [domain, ...formerly]))

const packText = (
  wishes: PackWishes,
  own: OwnDomain,
  partners: readonly OwnDomain[],
  wrong: readonly WrongDomain[],
  scripts: readonly Script[],
): { id: string; text: string } => {
  const used = new Set(scripts.flatMap(({ organisations }) => Object.values(organisations).map(({ stock }) => stock)))
  const stocks: Record<string, Stock> = {}
  for (const locale of wishes.locales) {
    const suffix = localeSuffix[locale]
    for (const [place, one] of [own, ...partners].entries()) {
      const id = place === 0 ? `own${suffix}` : `partner${place}${suffix}`
      if (used.has(id)) stocks[id] = stockOf(one, locale, wrong)
    }
  }
  const read = readDomain(own.domain)
  const label = slug(read.ok ? read.value.name : own.domain).slice(0, 30) || 'own'
  const id = `own-${label}-${wishes.seed}`
  const file = {
    format: 'lastlook-pack/2',
    id,
    version: 1,
    title: { en: `Messages at ${own.name}`, fr: `Messages de ${own.name}` },
    summary: {
      en: 'Everyday messages at your own addresses. Names are invented, and new each time.',
      fr: 'Des messages de tous les jours à vos propres adresses. Les noms sont inventés et changent à chaque fois.',
    },
    sign: 'address',
    licence: 'For use within the organisation that it was made for',
    peopleShare: 0.45,
    stocks,
    scripts,
  }
  return { id, text: `${JSON.stringify(file, null, 2)}\n` }
}

const read = (text: string, library: Library): Pack => {
  const pack = parsePack(text, library)
  // The templates and what they are cast with are ours: a test plays each of them.
  if (!pack.ok) throw new Error(`A pack was made that is none: ${JSON.stringify(pack.error.slice(0, 3))}`)
  return pack.value
}

const kindsIn = (
  headers: readonly ScenarioHeader[],
  wrong: readonly WrongDomain[],
  home: string,
  kinds: readonly ErrorKindId[],
) =>
  kinds.map((kind) => ({
    kind,
    scripts: headers.filter((one) => one.kinds.includes(kind)).length,
    sample: wrong.find((one) => one.kind === kind && one.right === home && one.status !== 'live')?.written ?? null,
  }))

/** How often the scripts are dealt again where the lint finds that looks give answers away. */
const mostDeals = 6

const errorsIn = (text: string, library: Library): number => {
  const { problems, more } = lintPack(text, library)
  return problems.filter(({ severity }) => severity === 'error').length + more.errors
}

/** The pack of one deal of the scripts. */
const dealPack = (
  wishes: PackWishes,
  { own, partners }: NonNullable<ReturnType<typeof ownDomains>>,
  deal: string,
  library: Library,
) => {
  const slips: readonly DomainKindId[] = domainKindIds.filter((kind) => wishes.kinds.includes(kind))
  const known = knownOf(wishes.directory)
  const make = (idle: ReadonlySet<string>) => {
    const scripts = dealScripts(wishes, partners.length, idle, deal)
    const used = new Set(scripts.flatMap(({ organisations }) => Object.values(organisations).map(({ stock }) => stock)))
    const usedPartners = partners.filter((_, place) =>
      Object.values(localeSuffix).some((suffix) => used.has(`partner${place + 1}${suffix}`)),
    )
    const wrong = [own, ...usedPartners].flatMap(({ domain }) =>
      wrongDomainsOf(domain, slips, known, wishes.confirmed, randomFrom(`generate/${wishes.seed}/${domain}`)),
    )
    const text = packText(wishes, own, partners, wrong, scripts)
    return { ...text, scripts, wrong, usedPartners, headers: packHeader(read(text.text, library)).scenarios }
  }
  const first = make(new Set())
  const idle = first.headers.flatMap(({ id, kinds }) => (kinds.length === 0 ? [id] : []))
  return idle.length === 0 ? first : make(new Set(idle))
}

/**
 * Makes a pack of scripts at an organisation's own domains: invented people at real addresses, which are right; wrong forms
 * of them that nobody can have or that are confirmed, and of invented organisations any. The scripts are dealt again, a few
 * times at most, until the lint finds no error. The same wishes give the same bytes. Fails where the directory has no
 * domain of an organisation, or not the one that is asked for.
 */
export const generatePack = (wishes: PackWishes, library: Library): Result<GeneratedPack, GenerateFault> => {
  const real = ownDomains(wishes.directory, wishes.home)
  if (!real) return err(wishes.home === undefined ? 'noDomain' : 'homeUnknown')
  const dealt = (deal: number) => {
    const pack = dealPack(wishes, real, `generate/${wishes.seed}/${deal}`, library)
    return { ...pack, lintErrors: errorsIn(pack.text, library) }
  }
  let best = dealt(0)
  for (let deal = 1; deal < mostDeals && best.lintErrors > 0; deal++) {
    const other = dealt(deal)
    if (other.lintErrors < best.lintErrors) best = other
  }
  const { id, text, scripts, wrong, usedPartners, headers, lintErrors } = best
  return ok({
    id,
    text,
    scripts: scripts.length,
    canGoWrong: headers.filter(({ kinds }) => kinds.length > 0).length,
    lintErrors,
    home: real.own.domain,
    partners: usedPartners.map(({ domain }) => domain),
    kinds: kindsIn(headers, wrong, real.own.domain, wishes.kinds),
    wrong,
  })
}
