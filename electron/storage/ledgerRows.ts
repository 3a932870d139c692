import * as v from 'valibot'
import { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import { Locale } from '../../content/basics/locale.ts'
import { Attempt } from '../../content/model/attempt.ts'
import { ItemId, SessionId } from '../../content/model/ids.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { Play } from '../../content/model/play.ts'

/** A column that holds JSON text. */
const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema)

/** A row of `session`, its columns named as in `SessionRecord`. */
export const SessionRow = v.strictObject({
  sessionId: SessionId,
  learnerId: v.string(),
  packId: v.string(),
  packTitle: v.string(),
  packVersion: v.number(),
  packHash: v.string(),
  play: json(Play),
  locale: Locale,
  appVersion: v.string(),
  startedAt: v.string(),
  itemIds: json(v.array(ItemId)),
  leftAt: v.nullable(v.string()),
})

/** A row of `attempt`, its columns named as in `Attempt`. */
export const AttemptRow = v.strictObject({
  ...Attempt.entries,
  item: json(Attempt.entries.item),
  key: json(Attempt.entries.key),
  decision: json(Attempt.entries.decision),
  revealed: json(Attempt.entries.revealed),
  outcomes: json(Attempt.entries.outcomes),
})

/** A row of `typed`, its columns named as in `TypedAttempt`. */
export const TypedRow = v.strictObject({
  ...TypedAttempt.entries,
  item: json(TypedAttempt.entries.item),
  decision: json(TypedAttempt.entries.decision),
  judgement: json(TypedAttempt.entries.judgement),
})

/** Which record a row stands for: its kind, its session (settings have none) and its position (if it has one). */
export type RowName = Pick<
  Extract<LedgerUnavailableValues, { readonly cause: 'damagedRecord' }>,
  'record' | 'sessionId' | 'position'
>

/** The record that a row read from the file stands for, however damaged it is. */
export const rowName = (record: RowName['record'], sessionId: unknown, position?: unknown): RowName => ({
  record,
  sessionId: typeof sessionId === 'string' ? sessionId : null,
  position: Number.isInteger(position) ? Number(position) : null,
})

/** A record on file that is not what it should be: which, and in which field (null: the whole row). */
export class DamagedRow extends Error {
  override name = 'DamagedRow'
  readonly row: RowName
  readonly field: string | null

  constructor(row: RowName, field: string | null) {
    super(`${row.record}: ${field}`)
    this.row = row
    this.field = field
  }
}

/** A row as the record that it stands for. Throws `DamagedRow`, which says which it was. */
export const readRow = <Schema extends v.GenericSchema>(
  schema: Schema,
  row: unknown,
  name: RowName,
): v.InferOutput<Schema> => {
  const read = v.safeParse(schema, row)
  if (read.success) return read.output
  throw new DamagedRow(name, v.getDotPath(read.issues[0]))
}
