import * as v from 'valibot'
import { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import { Locale } from '../../content/basics/locale.ts'
import { Attempt } from '../../content/model/attempt.ts'
import { ItemId, SessionId } from '../../content/model/ids.ts'
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

/** A record on file that is not what it should be. `message` names the field and says what is wrong with it. */
export class DamagedRow extends Error {
  override name = 'DamagedRow'
}

/** A row as the record that it stands for. Throws `DamagedRow`, which says what `what` it was. */
export const readRow = <Schema extends v.GenericSchema>(
  schema: Schema,
  row: unknown,
  what: string,
): v.InferOutput<Schema> => {
  const read = v.safeParse(schema, row)
  if (read.success) return read.output
  const issue = read.issues[0]
  throw new DamagedRow(`${what}, ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`)
}
