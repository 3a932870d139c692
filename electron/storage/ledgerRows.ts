import * as v from 'valibot'
import { Locale } from '../../content/basics/locale.ts'
import { ActivityId } from '../../content/model/activityId.ts'
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
