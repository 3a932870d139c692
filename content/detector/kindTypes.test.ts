import { expectTypeOf, test } from 'vitest'
import type { AuthoredKindId, DomainKindId, ErrorKindId } from '../model/errorKind.ts'
import type { Feature, FeatureName, Weights } from './features.ts'
import { weights } from './generated/weights.ts'
import type { AuthoredKind, DomainKind, ErrorKind, KindRule } from './kind.ts'
import { letterOmitted } from './kinds/letterOmitted.ts'
import { namesake } from './kinds/namesake.ts'
import { authoredKindById, domainKindById, kindById, ruleById } from './kinds.ts'

/** What the compiler promises whoever adds a kind: `npm run check` reads this file, and each line must be red without it. */

type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T]

test('no field of a kind may be left out', () => {
  expectTypeOf<Optional<KindRule>>().toBeNever()
  expectTypeOf<Optional<AuthoredKind>>().toBeNever()
  const { level, ...easy } = letterOmitted
  const { changes, ...still } = namesake
  // @ts-expect-error: nobody says how hard it is to see.
  const rule: KindRule = easy
  // @ts-expect-error: nobody says what a trap of it changes.
  const kind: AuthoredKind = still
  expectTypeOf([rule, kind, level, changes]).toBeArray()
})

test('every id has its kind, and a kind without an id has no place', () => {
  expectTypeOf(ruleById).toEqualTypeOf<Readonly<Record<DomainKindId, KindRule>>>()
  expectTypeOf(domainKindById).toEqualTypeOf<Readonly<Record<DomainKindId, DomainKind>>>()
  expectTypeOf(authoredKindById).toEqualTypeOf<Readonly<Record<AuthoredKindId, AuthoredKind>>>()
  expectTypeOf(kindById).toEqualTypeOf<Readonly<Record<ErrorKindId, ErrorKind>>>()
  const { bitFlip, ...rest } = ruleById
  // @ts-expect-error: a kind has no file.
  const without: typeof ruleById = rest
  // @ts-expect-error: a file is no kind's.
  const more: typeof ruleById = { ...ruleById, letterLost: bitFlip }
  expectTypeOf([without, more]).toBeArray()
})

test('every feature has its weight, and every weight its feature', () => {
  expectTypeOf(weights).toEqualTypeOf<Weights>()
  expectTypeOf<FeatureName>().toExtend<keyof Weights>()
  expectTypeOf<`kindLength:${DomainKindId}:4`>().toExtend<FeatureName>()
  const { 'rivals:0': alone, ...rest } = weights
  // @ts-expect-error: a feature has no weight.
  const without: Weights = rest
  // @ts-expect-error: a weight has no feature.
  const more: Weights = { ...weights, 'kind:letterLost': alone }
  // @ts-expect-error: nothing of that name is weighed.
  const feature: Feature = ['kind:letterLost', 1]
  expectTypeOf([without, more, feature]).toBeArray()
})
