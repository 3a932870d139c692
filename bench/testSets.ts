import { type Random, randomFrom } from '../content/basics/random.ts'
import { readDomain } from '../content/mail/domain.ts'
import { likenessTo } from './likeness.ts'
import { drawLocalPart } from './localParts.ts'
import type { RealDomain, RealDomains } from './realDomain.ts'
import type { FormsByRule, WrongForms } from './wrongForms.ts'

/** Where an address of the set comes from; `right` groups first. `bench/README.md` says what each is for. */
export const groups = ['known', 'subdomain', 'unseen', 'neighbour', 'sister', 'slip', 'slipOnReal'] as const

export type Group = (typeof groups)[number]

/** One address to be judged, and the truth about it. */
export interface TestAddress {
  readonly address: string
  readonly group: Group
  /** Whether it is misaddressed. */
  readonly wrong: boolean
  /** The domain that was meant, when it is wrong. */
  readonly intended: string | null
  /** The rule that made it wrong, or how a right one is like a known domain; '' when there is nothing to say. */
  readonly rule: string
}

/** A known domain of the directory, with how many messages go there. */
export interface KnownEntry {
  readonly domain: string
  readonly weight: number
}

/** Everything that one measurement needs. */
export interface TestSets {
  readonly directory: readonly KnownEntry[]
  readonly addresses: readonly TestAddress[]
  /** What it was made of, one line each. */
  readonly sources: readonly string[]
}

/** Which owners take part: weights are fitted on one part of them and measured on the other. */
export type Part = 'fit' | 'measure' | 'all'

/** What a test set is made of. */
export interface SetOptions {
  readonly seed: string
  readonly part: Part
  /** How many domains the directory knows. */
  readonly known: number
  /** How many addresses the groups `slip` and `unseen` have; the others have a fifth of that at most. */
  readonly size: number
}

/** How many endings dnstwist swaps in: the commonest of the lists. */
const mostEndings = 60
const formsPerRule = 3

/** The part of an owner hangs on nothing but its text, so that another seed never moves a domain from one to the other. */
const isIn = (part: Part, owner: string): boolean =>
  part === 'all' || randomFrom(`part ${owner}`).below(2) === (part === 'fit' ? 0 : 1)

/** Right-skewed, as correspondence is: some domains get thousands of messages, most get a few. */
const drawWeight = (random: Random): number => Math.ceil(10 ** (random.next() ** 2 * 4))

const partsOf = (domain: string) => {
  const read = readDomain(domain)
  return read.ok ? read.value : { name: '', suffix: '', registrable: domain, text: domain }
}

/** The commonest endings, which are what other people swap a domain's ending for. */
const commonEndings = (domains: readonly string[]): readonly string[] => {
  const countByEnding = new Map<string, number>()
  for (const domain of domains) {
    const { suffix } = partsOf(domain)
    countByEnding.set(suffix, (countByEnding.get(suffix) ?? 0) + 1)
  }
  return [...countByEnding]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostEndings)
    .map(([ending]) => ending)
}

const isUnder = (domain: string, above: ReadonlySet<string>): boolean => {
  for (let at = domain.indexOf('.'); at >= 0; at = domain.indexOf('.', at + 1)) {
    if (above.has(domain.slice(at + 1))) return true
  }
  return false
}

/** Draws one rule of those a domain has forms by, then one form: every rule weighs the same. */
const drawForm = (forms: FormsByRule, random: Random): { rule: string; form: string } | undefined => {
  const rules = Object.keys(forms).filter((rule) => rule !== 'onReal')
  if (rules.length === 0) return undefined
  const rule = random.pick(rules)
  return { rule, form: random.pick(forms[rule] ?? []) }
}

/** Owners in two halves, each with its domains in a drawn order; those of `wanted` domains are in the first. */
const halves = (
  domains: readonly RealDomain[],
  wanted: ReadonlySet<string>,
  random: Random,
): [RealDomain[], RealDomain[]] => {
  const owners = random.shuffle([...new Set(domains.map(({ owner }) => owner))])
  const wantedOwners = domains.filter(({ domain }) => wanted.has(domain)).map(({ owner }) => owner)
  const first = new Set([...wantedOwners, ...owners.slice(0, owners.length >> 1)])
  const mixed = random.shuffle(domains)
  return [mixed.filter(({ owner }) => first.has(owner)), mixed.filter(({ owner }) => !first.has(owner))]
}

/** What both halves of a set are drawn from. */
interface Field {
  readonly real: RealDomains
  /** All domains of the part's owners, and those of owners whom the directory does not know. */
  readonly inPart: readonly string[]
  readonly unseen: readonly string[]
  readonly known: readonly string[]
  readonly knownSet: ReadonlySet<string>
  readonly size: number
  /** The size of the smaller groups. */
  readonly few: number
  readonly random: Random
}

const addressed = (domain: string, random: Random): string => `${drawLocalPart(random)}@${domain}`

const rightAddresses = ({ real, inPart, unseen, known, knownSet, size, few, random }: Field): TestAddress[] => {
  const right = (group: Group, domain: string, rule = ''): TestAddress => ({
    address: addressed(domain, random),
    group,
    wrong: false,
    intended: null,
    rule,
  })
  const draw = <Thing>(things: readonly Thing[]): Thing[] => random.shuffle(things).slice(0, few)

  const others = inPart.filter((domain) => !knownSet.has(domain) && !isUnder(domain, knownSet))
  const knownNames = new Set(known.map((domain) => partsOf(domain).name))
  const isSister = (domain: string): boolean => knownNames.has(partsOf(domain).name)
  const likeness = likenessTo(known)
  const neighbours = others.flatMap((domain) => {
    const like = isSister(domain) ? undefined : likeness(domain)
    return like === undefined ? [] : [{ domain, by: like.by }]
  })
  const subdomains = real.hosts.filter((host) => !knownSet.has(host) && isUnder(host, knownSet))
  return [
    ...draw(known).map((domain) => right('known', domain)),
    ...draw(subdomains).map((host) => right('subdomain', host)),
    ...unseen
      .filter((domain) => !isUnder(domain, knownSet))
      .slice(0, size)
      .map((domain) => right('unseen', domain)),
    ...draw(neighbours).map(({ domain, by }) => right('neighbour', domain, by)),
    ...draw(others.filter(isSister)).map((domain) => right('sister', domain)),
  ]
}

const wrongAddresses = (
  { real, inPart, known, knownSet, size, few, random }: Field,
  wrongForms: WrongForms,
  seed: string,
): TestAddress[] => {
  const existing = new Set([...real.domains.map(({ domain }) => domain), ...real.hosts])
  const endings = commonEndings(inPart)
  const forms = wrongForms.of(known, { endings, real: [...existing], most: formsPerRule, seed })
  const wrong = (group: Group, form: string, intended: string, rule: string): TestAddress => ({
    address: addressed(form, random),
    group,
    wrong: true,
    intended,
    rule,
  })
  const isKnown = (form: string): boolean => knownSet.has(form) || isUnder(form, knownSet)
  const isReal = (form: string): boolean => existing.has(form) || isUnder(form, existing)

  const onReal = known.flatMap((intended, at) =>
    (forms[at]?.onReal ?? []).filter((form) => !isKnown(form)).map((form) => ({ form, intended })),
  )
  // Once each, or a company at home in fifty countries would fill the group.
  const onRealByForm = new Map(random.shuffle(onReal).map(({ form, intended }) => [form, intended]))
  const wrongs = random
    .shuffle([...onRealByForm])
    .slice(0, few)
    .map(([form, intended]) => wrong('slipOnReal', form, intended, ''))

  const made = new Set<string>()
  const places = known.map((_, at) => at).filter((at) => Object.keys(forms[at] ?? {}).some((rule) => rule !== 'onReal'))
  for (let tries = 0; places.length > 0 && tries < size * 3 && made.size < size; tries++) {
    const at = random.pick(places)
    const drawn = drawForm(forms[at] ?? {}, random)
    if (drawn === undefined || made.has(drawn.form) || isKnown(drawn.form) || isReal(drawn.form)) continue
    made.add(drawn.form)
    wrongs.push(wrong('slip', drawn.form, known[at] ?? '', drawn.rule))
  }
  return wrongs
}

/**
 * A test set: a directory drawn from one half of the owners, right addresses and wrong ones around it. The same lists,
 * rules and options give the same set. None of it is made by the detector's own kinds.
 */
export const buildTestSets = (real: RealDomains, wrongForms: WrongForms, options: SetOptions): TestSets => {
  const random = randomFrom(`test sets ${options.seed}`)
  const inPart = real.domains.filter(({ owner }) => isIn(options.part, owner))
  const wanted = new Set(wrongForms.only)
  const [knownHalf, unseenHalf] = halves(inPart, wanted, random)
  const wantedFirst = knownHalf.toSorted((a, b) => Number(wanted.has(b.domain)) - Number(wanted.has(a.domain)))
  const directory = wantedFirst.slice(0, options.known).map(({ domain }) => ({ domain, weight: drawWeight(random) }))
  const known = directory.map(({ domain }) => domain)
  const field: Field = {
    real,
    inPart: inPart.map(({ domain }) => domain),
    unseen: unseenHalf.map(({ domain }) => domain),
    known,
    knownSet: new Set(known),
    size: options.size,
    few: Math.ceil(options.size / 5),
    random,
  }
  return {
    directory,
    addresses: [...rightAddresses(field), ...wrongAddresses(field, wrongForms, options.seed)],
    sources: [...real.sources, `wrong addresses: ${wrongForms.source}`],
  }
}
