import { isPublicSuffix } from '../mail/domain.ts'
import type { DomainKindId } from '../model/errorKind.ts'
import { type Difference, suffixDistance } from './difference.ts'
import type { Directory, KnownDomain } from './directory.ts'
import { ownCount } from './edit.ts'
import type { DomainSlip } from './kinds.ts'
import { strangeness } from './strangeness.ts'
import { weights } from './weights.ts'

/** One reason for or against: natural log-odds, added to the others. Above 0 it speaks for a slip. */
export interface Term {
  /** What it looks at, and what it saw: `letters:7`, `ending:com>org`. */
  readonly name: string
  readonly value: number
}

/** How much of a thing was seen; what that is worth is the business of the weights. */
export type Feature = readonly [name: string, amount: number]

/** A slip that would explain a domain, and how much speaks for it. */
export interface Evidence {
  readonly slip: DomainSlip
  /** The known domain that was meant, or whose subdomain was. */
  readonly known: KnownDomain
  readonly features: readonly Feature[]
  /** What the message around it adds. */
  readonly message: readonly Term[]
  /** The sum of what was seen, each thing at its worth. */
  readonly logOdds: number
}

/** Two domains between which a slip lies, and the directory that knows the second. */
export interface Pair {
  readonly slip: DomainSlip
  readonly difference: Difference
  readonly known: KnownDomain
}

/** How a slip's domains differ: the sorts of slip that length tells on in the same way. */
const sortOf = (kind: DomainKindId): 'ending' | 'dots' | 'above' | 'look' | 'letters' => {
  switch (kind) {
    case 'suffixLetterLost':
    case 'suffixPartCut':
    case 'suffixPartAdded':
    case 'suffixMistyped':
    case 'otherRealSuffix':
      return 'ending'
    case 'dotLost':
    case 'dotMisplaced':
    case 'hyphenMoved':
      return 'dots'
    case 'subdomainWrong':
      return 'above'
    case 'unicodeConfusable':
      return 'look'
    default:
      return 'letters'
  }
}

/** Lengths that behave alike, by their shortest. */
const lengthStep = (letters: number): number => {
  if (letters <= 8) return letters
  return letters <= 10 ? 9 : letters <= 13 ? 11 : 14
}

/** Endings that behave alike: those that few may register under, the open ones by name, the rest by what they are. */
const endingSort = (suffix: string): string => {
  if (['com', 'org', 'net', 'gov', 'mil', 'edu', 'co', 'io'].includes(suffix)) return suffix
  if (!isPublicSuffix(suffix)) return 'unlisted'
  if (/^(?:ac|edu|gov|gob|gouv|go|mil)\./.test(suffix)) return 'closed2'
  if (suffix.includes('.')) return 'second'
  return suffix.length === 2 ? 'country' : 'generic'
}

const stateCodes = new Set(
  (
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or ' +
    'pa ri sc sd tn tx ut vt va wa wv wi wy'
  ).split(' '),
)

/** Whether both names end in the code of a state, as those of towns do, and the codes differ. */
const differsInState = (found: string, known: string): boolean => {
  const [one, other] = [found.slice(-2), known.slice(-2)]
  return one !== other && stateCodes.has(one) && stateCodes.has(other)
}

const nameByParts = new Map<string, Map<string | number, string>>()

/** What was looked at and what was seen, as one name: made once, for there are a few hundred of them in all. */
const named = (looked: string, saw: string | number): string => {
  let names = nameByParts.get(looked)
  if (names === undefined) {
    names = new Map()
    nameByParts.set(looked, names)
  }
  let name = names.get(saw)
  if (name === undefined) {
    name = `${looked}:${saw}`
    names.set(saw, name)
  }
  return name
}

const letterFeatures = ({ slip, difference, known }: Pair): Feature[] => {
  const { label } = difference
  if (label === undefined) return []
  const foundText = label.found.join('')
  const knownText = label.known.join('')
  const features: Feature[] = [
    ['strangeness', strangeness(foundText) - strangeness(knownText)],
    [named('place', label.from === 0 ? 'first' : label.knownTo === label.known.length ? 'last' : 'inside'), 1],
  ]
  const stretch = Math.max(label.foundTo, label.knownTo) - label.from
  if (stretch > 1) features.push([named(named('changed', slip.kind), Math.min(stretch, 4)), 1])
  if (/\d/.test(label.changed.known)) features.push(['digit', 1])
  else if (/\d/.test(label.changed.found)) features.push(['digitNew', 1])
  if (known.domain.suffix === 'gov' && differsInState(foundText, knownText)) features.push(['state', 1])
  if (label.index < ownCount(known.domain) - 1) features.push(['above', 1])
  if (slip.kind === 'letterInserted' && slip.at[1] === slip.found.indexOf('.', slip.at[0])) features.push(['added', 1])
  return features
}

const endingFeatures = ({ slip, difference, known }: Pair): Feature[] => {
  const { ending } = difference
  const [from, to] = [endingSort(known.domain.suffix), endingSort(ending)]
  return [
    [named('endingFrom', from), 1],
    [named('endingTo', to), 1],
    [named(named('ending', from), to), 1],
    ...(slip.kind === 'otherRealSuffix' && suffixDistance(ending, known.domain.suffix) === 1
      ? ([['endingNear', 1]] satisfies Feature[])
      : []),
  ]
}

/** Smaller directories are as sure as one of this size: below it there is nothing to learn from. */
const smallest = 100

/**
 * What is seen of a slip, before it is weighed. `rivals` counts the other known domains that would explain the same
 * found one.
 */
export const featuresOf = (pair: Pair, directory: Directory, rivals: number): Feature[] => {
  const { slip, known, difference } = pair
  const sort = sortOf(slip.kind)
  const letters = known.domain.name.length
  const features: Feature[] = [
    ['bias', 1],
    [named('kind', slip.kind), 1],
    [named(named('kindLength', slip.kind), letters <= 4 ? 4 : letters <= 6 ? 6 : letters <= 9 ? 9 : 10), 1],
    [named(named('length', sort), lengthStep(letters)), 1],
    ['share', Math.log(known.weight / directory.typicalWeight)],
    ['size', Math.log10(Math.max(smallest, directory.size)) - 3],
    [named('rivals', Math.min(rivals, 3)), 1],
  ]
  if (known.standing === 'provider') features.push(['provider', 1])
  if (difference.shape === 'nameAndEnding' && suffixDistance(difference.ending, known.domain.suffix) > 1) {
    features.push(['endingFar', 1])
  }
  features.push(...(sort === 'ending' ? endingFeatures(pair) : letterFeatures(pair)))
  return features
}

/**
 * Worths that are set by hand, because no open set tells them. In life a domain that gets more mail is more often the
 * one that was meant; another subdomain of the right owner is as often right, unless the message says otherwise;
 * everybody has written to the large mail providers, so a name like theirs is seldom anything else; and `.com` for
 * `.com.au` is what a hand writes out of habit: two banks lost customers' files by it, both with names of three letters.
 */
const byHand: Readonly<Record<string, number>> = {
  share: 0.1,
  'kind:subdomainWrong': -4,
  provider: -1.5,
  endingFar: -2,
  'kind:suffixPartCut': 0.8,
}

const worthByName: ReadonlyMap<string, number> = new Map(Object.entries({ ...weights, ...byHand }))

const worth = ([name, amount]: Feature): number => amount * (worthByName.get(name) ?? 0)

/** The sum of what was seen, each thing at its worth. */
export const weigh = (features: readonly Feature[]): number => features.reduce((sum, one) => sum + worth(one), 0)

/** The things that were seen, each at its worth, the most telling first. */
export const termsOf = (features: readonly Feature[]): readonly Term[] =>
  features
    .map((one) => ({ name: one[0], value: worth(one) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
