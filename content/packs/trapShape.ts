import type { AuthoredKind } from '../detector/kind.ts'
import { authoredKindById, isDomainKind } from '../detector/kinds.ts'
import type { ErrorKindId } from '../model/errorKind.ts'

/** What a trap changes when it is sprung: `domain`, by the kind's own rule, or what an authored kind says in its file. */
type TrapShape = 'domain' | AuthoredKind['changes']

/** The shape of every kind of trap. */
export const trapShape = (kind: ErrorKindId): TrapShape =>
  isDomainKind(kind) ? 'domain' : authoredKindById[kind].changes
