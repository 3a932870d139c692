import * as v from 'valibot'
import { Locale } from '../../content/basics/locale.ts'
import { ActivityId } from '../../content/model/activityId.ts'
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
  activity: ActivityId,
  play: json(Play),
  locale: Locale,
  appVersion: v.string(),
  startedAt: v.string(),
  itemIds: json(v.array(ItemId)),
  leftAt: v.nullable(v.string()),
})

/** A row of `answer`: what every answer has, and the content that is its activity's. */
export const AnswerRow = v.strictObject({
  position: v.number(),
  activity: ActivityId,
  content: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
  responseMs: v.number(),
  recordedAt: v.string(),
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

/** An answer on file of an activity that this version does not have. */
export class UnknownActivity extends Error {
  override name = 'UnknownActivity'
  readonly sessionId: string
  readonly activity: string

  constructor(sessionId: string, activity: string) {
    super(`${sessionId}: ${activity}`)
    this.sessionId = sessionId
    this.activity = activity
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
