import type { DatabaseSync } from 'node:sqlite'
import { activitySchemas } from '../../content/activities/schemas.ts'
import type { SchemasById } from '../../content/activities/tagged.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { filingOver } from './filing.ts'
import { ledgerFailure, unavailable } from './ledgerFailure.ts'
import { readingOver } from './reading.ts'
import { DamagedRow } from './recordRows.ts'

/** The ledger without its threads: the same calls, answered at once. */
export type LedgerStore = {
  readonly [Name in Exclude<keyof Ledger, 'check'>]: (
    ...input: Parameters<Ledger[Name]>
  ) => Awaited<ReturnType<Ledger[Name]>>
}

/** What a store takes from whoever opened its file; nothing of it where a ledger is only read. */
export interface StoreOptions {
  /** What an answer of each activity is. */
  readonly schemas?: SchemasById
  /** The highest number that is known to have been given to a record: the next one is beyond it. */
  readonly lastFiled?: number
  /** Is told of each record once it is on the disk; what it answers keeps the record from being acknowledged. */
  readonly onFiled?: (filed: number, checksum: Uint8Array) => LedgerFailure | undefined
}

/** Every call that was made is answered by this: SQLite's troubles and damaged rows as failures, bugs as errors. */
const answerer =
  (path: string) =>
  <Value>(ask: () => Value): Result<Value, LedgerFailure> => {
    try {
      return ok(ask())
    } catch (problem) {
      if (problem instanceof NotAcknowledged) return err(problem.failure)
      if (!(problem instanceof DamagedRow)) return err(ledgerFailure(path, problem))
      const { sort, sessionId, position } = problem.damaged
      const { field } = problem
      return err(unavailable({ cause: 'damagedRecord', path, record: sort, sessionId, position, field }))
    }
  }

/** A record that is on the disk, perhaps, and may not be promised. */
class NotAcknowledged extends Error {
  override name = 'NotAcknowledged'
  readonly failure: LedgerFailure

  constructor(failure: LedgerFailure) {
    super(failure.code)
    this.failure = failure
  }
}

/**
 * The calls of the ledger over an open connection. Each write is one transaction: when it has answered, it is on the
 * disk. A damaged record is left out where many are asked for, and a failure that names it where it alone is; `path`
 * stands in failures.
 */
export const createLedgerStore = (
  database: DatabaseSync,
  path: string,
  { schemas = activitySchemas, lastFiled = 0, onFiled }: StoreOptions = {},
): LedgerStore => {
  const answer = answerer(path)
  const reading = readingOver(database, schemas)
  const filing = filingOver(database, {
    schemas,
    lastFiled,
    onFiled: (filed, checksum) => {
      const trouble = onFiled?.(filed, checksum)
      if (trouble) throw new NotAcknowledged(trouble)
    },
  })
  return {
    learnerId: (newId) => answer(() => filing.learnerId(newId)),
    addSession: (session) => answer(() => filing.addSession(session)),
    leaveSession: (sessionId, leftAt) => answer(() => filing.leaveSession(sessionId, leftAt)),
    addAnswer: (sessionId, activity, one) => answer(() => filing.addAnswer(sessionId, activity, one)),
    keepDerived: (name, text) => answer(() => filing.keepDerived(name, text)),
    keepPack: (hash, text) => answer(() => filing.keepPack(hash, text)),
    session: (sessionId) => answer(() => reading.session(sessionId)),
    sessions: (query) => answer(() => reading.sessions(query)),
    answers: (sessionId) => answer(() => reading.answers(sessionId)),
    recordsAfter: (filed, limit) => answer(() => reading.recordsAfter(filed, limit)),
    derived: (name) => answer(() => reading.derived(name)),
    keptPack: (hash) => answer(() => reading.keptPack(hash)),
  }
}
