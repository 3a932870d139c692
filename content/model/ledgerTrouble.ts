import * as v from 'valibot'

const Path = v.string()
const Whole = v.pipe(v.number(), v.integer())

/** What SQLite or the operating system answered, as a code to look up: 5, `EACCES`. */
const SystemCode = v.variant('of', [
  v.strictObject({ of: v.literal('sqlite'), code: Whole }),
  v.strictObject({ of: v.literal('system'), code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{1,40}$/)) }),
])
export type SystemCode = v.InferOutput<typeof SystemCode>

/** Causes for which SQLite or the system gives a code, or that are found out before either is asked. */
const withSystem = <const Cause extends string>(cause: Cause) =>
  v.strictObject({ cause: v.literal(cause), path: Path, system: v.nullable(SystemCode) })

/** Causes of which all that is to be said is where. */
const found = <const Cause extends string>(cause: Cause) => v.strictObject({ cause: v.literal(cause), path: Path })

/** Why the records cannot be read or written. `path` is the file or folder that is at fault. */
export const LedgerUnavailableValues = v.variant('cause', [
  /** Another Lastlook holds the data folder `path`. */
  found('alreadyRunning'),
  withSystem('locked'),
  withSystem('readOnly'),
  withSystem('noPermission'),
  withSystem('damaged'),
  withSystem('notALedger'),
  found('otherDatabase'),
  /** The versions of ledger that the file has, and that this Lastlook knows. */
  v.strictObject({ cause: v.literal('newerVersion'), path: Path, version: Whole, known: Whole }),
  /** The file is empty or gone, and its write-ahead log `log` is not. */
  v.strictObject({ cause: v.literal('logWithoutLedger'), path: Path, log: Path }),
  withSystem('fileInTheWay'),
  found('folderInTheWay'),
  /** Records were filed here, so many, and the file is gone or empty. */
  v.strictObject({ cause: v.literal('gone'), path: Path, records: Whole }),
  /** The file is no longer the one that was opened: it was deleted or replaced under the running app. */
  found('replaced'),
  withSystem('cannotOpen'),
  withSystem('diskError'),
  /** The file's own rules do not let a record in. */
  withSystem('refused'),
  /** The session of an answer is not on file. */
  found('noSession'),
  /** A record that is not what it should be: which, and in which field (null: the whole row). */
  v.strictObject({
    cause: v.literal('damagedRecord'),
    path: Path,
    record: v.nullable(v.picklist(['session', 'answer', 'leaving'])),
    sessionId: v.nullable(v.string()),
    position: v.nullable(Whole),
    field: v.nullable(v.string()),
  }),
  /** `runtime` is the version of Node. */
  v.strictObject({ cause: v.literal('noSqlite'), path: Path, runtime: v.string() }),
  v.strictObject({ cause: v.literal('oldSqlite'), path: Path, version: v.string(), needed: v.string() }),
  /** `mode` is the journal that SQLite took in place of a write-ahead log. */
  v.strictObject({ cause: v.literal('noWriteAheadLog'), path: Path, mode: v.string() }),
  /** `level` is SQLite's `synchronous`, 0 to 3. */
  v.strictObject({ cause: v.literal('unsynced'), path: Path, level: Whole }),
  found('closed'),
  /** The thread that keeps the file is dead. `detail` is what it died of, as its developer would read it. */
  v.strictObject({ cause: v.literal('stopped'), path: Path, detail: v.nullable(v.string()) }),
  withSystem('other'),
])
export type LedgerUnavailableValues = v.InferOutput<typeof LedgerUnavailableValues>
export type LedgerTroubleCause = LedgerUnavailableValues['cause']

/** The disk of the file `path` has no room left. */
export const LedgerFullValues = v.strictObject({ path: Path, system: SystemCode })
