import { isPublicSuffix } from '../mail/domain.ts'
import { type Difference, suffixDistance } from './difference.ts'
import type { Directory } from './directory.ts'
import { ownCount } from './edit.ts'
import {
  type EndingSort,
  type Feature,
  type FeatureName,
  lengthSteps,
  namedEndings,
  names,
  rivalCounts,
  type Weights,
} from './features.ts'
import { weights } from './generated/weights.ts'
import type { KindRule } from './kind.ts'
import { type DomainSlip, ruleById } from './kinds.ts'
import type { KnownDomain } from './knownDomain.ts'
import { strangeness } from './strangeness.ts'
import type { Term } from './term.ts'

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

/** The step that the length of a name belongs to. */
const lengthStep = (letters: number): (typeof lengthSteps)[number] => {
  if (letters >= 14) return 14
  if (letters >= 11) return 11
  // Up to 9 each length is a step; a name has a letter at least.
  return lengthSteps[Math.min(letters, 9) - 1] ?? 1
}

const sortByEnding: ReadonlyMap<string, EndingSort> = new Map(namedEndings.map((one) => [one, one]))

/** What an ending is among those that behave alike: few may register under `closed2`, the open ones go by name. */
const endingSort = (suffix: string): EndingSort => {
  const named = sortByEnding.get(suffix)
  if (named !== undefined) return named
  if (!isPublicSuffix(suffix)) return 'unlisted'
  if (/^(?:ac|edu|gov|gob|gouv|go|mil)\./.test(suffix)) return 'closed2'
  if (suffix.includes('.')) return 'second'
  return suffix.length === 2 ? 'country' : 'generic'
}

const stateCodes: ReadonlySet<string> = new Set(
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

/** Adds what is seen of the letters of a label. */
const addLetters = ({ slip, difference, known }: Pair, features: Feature[]): void => {
  const { label } = difference
  if (label === undefined) return
  const foundText = label.found.join('')
  const knownText = label.known.join('')
  features.push(
    ['strangeness', strangeness(foundText) - strangeness(knownText)],
    [names.place[label.from === 0 ? 'first' : label.knownTo === label.known.length ? 'last' : 'inside'], 1],
  )
  const stretch = Math.max(label.foundTo, label.knownTo) - label.from
  if (stretch > 1) features.push([names.changed[slip.kind][stretch === 2 ? 2 : stretch === 3 ? 3 : 4], 1])
  if (/\d/.test(label.changed.known)) features.push(['digit', 1])
  else if (/\d/.test(label.changed.found)) features.push(['digitNew', 1])
  if (known.domain.suffix === 'gov' && differsInState(foundText, knownText)) features.push(['state', 1])
  if (label.index < ownCount(known.domain) - 1) features.push(['above', 1])
}

/** Adds what is seen of the endings. */
const addEndings = ({ difference, known }: Pair, features: Feature[]): void => {
  const [from, to] = [endingSort(known.domain.suffix), endingSort(difference.ending)]
  features.push([names.endingFrom[from], 1], [names.endingTo[to], 1], [names.ending[from][to], 1])
}

/** Smaller directories are as sure as one of this size: below it there is nothing to learn from. */
const smallest = 100

/**
 * What is seen of a slip, before it is weighed. `rivals` counts the other known domains that would explain the same
 * found one.
 */
export const featuresOf = (pair: Pair, directory: Directory, rivals: number): Feature[] => {
  const { slip, known, difference } = pair
  const { sort, sign } = ruleById[slip.kind]
  const letters = known.domain.name.length
  const features: Feature[] = [
    ['bias', 1],
    [names.kind[slip.kind], 1],
    [names.kindLength[slip.kind][letters <= 4 ? 4 : letters <= 6 ? 6 : letters <= 9 ? 9 : 10], 1],
    [names.length[sort][lengthStep(letters)], 1],
    ['share', Math.log(known.weight / directory.typicalWeight)],
    ['size', Math.log10(Math.max(smallest, directory.size)) - 3],
    [names.rivals[rivalCounts[rivals] ?? 3], 1],
  ]
  if (known.standing === 'provider') features.push(['provider', 1])
  if (difference.shape === 'nameAndEnding' && suffixDistance(difference.ending, known.domain.suffix) > 1) {
    features.push(['endingFar', 1])
  }
  if (sort === 'ending') addEndings(pair, features)
  else addLetters(pair, features)
  if (sign?.isSeen(slip, difference)) features.push([sign.name, 1])
  return features
}

/**
 * Worths that are set by hand, because no open set tells them. In life a domain that gets more mail is more often the
 * one that was meant, and everybody has written to the large mail providers, so a name like theirs is seldom anything
 * else. Kinds say theirs themselves.
 */
const byHand: Partial<Weights> = { share: 0.1, provider: -1.5, endingFar: -2 }

const ofKinds: Partial<Weights> = Object.fromEntries(
  Object.values<KindRule>(ruleById).flatMap(({ id, worth }) => (worth === null ? [] : [[names.kind[id], worth]])),
)

/** The weights to be looked up: a map answers faster than the record, whose type says that no name is missing in it. */
const lookedUp = (all: Weights): { get(name: FeatureName): number } =>
  new Map<string, number>(Object.entries(all)) as { get(name: FeatureName): number }

const worths = lookedUp({ ...weights, ...byHand, ...ofKinds })

const worth = ([name, amount]: Feature): number => amount * worths.get(name)

/** The sum of what was seen, each thing at its worth. */
export const weigh = (features: readonly Feature[]): number => features.reduce((sum, one) => sum + worth(one), 0)

/** The things that were seen, each at its worth, the most telling first. */
export const termsOf = (features: readonly Feature[]): readonly Term[] =>
  features
    .map((one) => ({ name: one[0], value: worth(one) }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
