import { domainKindIds } from '../model/errorKind.ts'

/**
 * Everything that is looked at in a slip, by name. The weights are a record of these names: a feature without a weight
 * does not compile, nor does a weight without a feature. Names with a colon are what was looked at and what was seen.
 */

/** How a slip's domains differ: the sorts of slip that length tells on in the same way. */
const slipSorts = ['ending', 'dots', 'above', 'look', 'letters'] as const
export type SlipSort = (typeof slipSorts)[number]

/** Endings that are looked at by name. */
export const namedEndings = ['com', 'org', 'net', 'gov', 'mil', 'edu', 'co', 'io'] as const
/** Endings that behave alike: some by name, the rest by what they are. */
const endingSorts = [...namedEndings, 'unlisted', 'closed2', 'second', 'country', 'generic'] as const
export type EndingSort = (typeof endingSorts)[number]

/** Lengths of names that behave alike, by their shortest. */
export const lengthSteps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14] as const
/** The same of one kind, of which less is seen, by their longest; 10 stands for all that are longer. */
const kindLengths = [4, 6, 9, 10] as const
/** Over how many letters a slip goes, from two on; 4 stands for all that are longer. */
const stretches = [2, 3, 4] as const
/** How many other known domains would explain the same found one; 3 stands for all that are more. */
export const rivalCounts = [0, 1, 2, 3] as const
/** Where in its label a slip begins. */
const places = ['first', 'inside', 'last'] as const

/** What kinds look at themselves. */
const signNames = ['added', 'endingNear'] as const
export type SignName = (typeof signNames)[number]

const plainNames = [
  ...([
    'bias',
    'share',
    'size',
    'provider',
    'strangeness',
    'digit',
    'digitNew',
    'state',
    'above',
    'endingFar',
  ] as const),
  ...signNames,
] as const

type Names<Looked extends string, Saw extends string | number> = { readonly [S in Saw]: `${Looked}:${S}` }

/** One name for each thing that may be seen. */
const namesOf = <Looked extends string, Saw extends string | number>(
  looked: Looked,
  saws: readonly Saw[],
): Names<Looked, Saw> =>
  // Object.fromEntries loses the type of the keys.
  Object.fromEntries(saws.map((saw) => [saw, `${looked}:${saw}`])) as Names<Looked, Saw>

type PairNames<Looked extends string, First extends string, Saw extends string | number> = {
  readonly [F in First]: Names<`${Looked}:${F}`, Saw>
}

/** One name for each two things that may be seen together. */
const pairNamesOf = <Looked extends string, First extends string, Saw extends string | number>(
  looked: Looked,
  firsts: readonly First[],
  saws: readonly Saw[],
): PairNames<Looked, First, Saw> =>
  // As above.
  Object.fromEntries(firsts.map((first) => [first, namesOf(`${looked}:${first}`, saws)])) as PairNames<
    Looked,
    First,
    Saw
  >

/** The names of what is looked at, by what was seen: made once, so that none is put together while mail is judged. */
export const names = {
  kind: namesOf('kind', domainKindIds),
  kindLength: pairNamesOf('kindLength', domainKindIds, kindLengths),
  changed: pairNamesOf('changed', domainKindIds, stretches),
  length: pairNamesOf('length', slipSorts, lengthSteps),
  endingFrom: namesOf('endingFrom', endingSorts),
  endingTo: namesOf('endingTo', endingSorts),
  ending: pairNamesOf('ending', endingSorts, endingSorts),
  place: namesOf('place', places),
  rivals: namesOf('rivals', rivalCounts),
} as const

type NamesIn<Table> = Table extends string ? Table : { [Key in keyof Table]: NamesIn<Table[Key]> }[keyof Table]

/** The name of one thing that is looked at. */
export type FeatureName = (typeof plainNames)[number] | NamesIn<typeof names>

/** How much of a thing was seen; what that is worth is the business of the weights. */
export type Feature = readonly [name: FeatureName, amount: number]

/** A worth for every feature, in natural log-odds, and for nothing else. */
export type Weights = Readonly<Record<FeatureName, number>>

const namesIn = (table: object): string[] =>
  Object.values(table).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? namesIn(one) : [],
  )

/** All names, sorted: the rows of the weights. */
export const featureNames: readonly FeatureName[] =
  // What `namesIn` finds in `names` is what `NamesIn` says of its type.
  [...plainNames, ...(namesIn(names) as NamesIn<typeof names>[])].sort()
