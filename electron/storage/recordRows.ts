import { hash } from 'node:crypto'
import * as v from 'valibot'
import type { SchemasById } from '../../content/activities/tagged.ts'
import { Locale } from '../../content/basics/locale.ts'
import { ActivityId } from '../../content/model/activityId.ts'
import { ItemId, SessionId } from '../../content/model/ids.ts'
import { Play } from '../../content/model/play.ts'
import type { FiledAnswer, SessionRecord } from '../../content/model/session.ts'
import type { DamagedRecord, FiledRecord, RecordSort } from '../../content/records/record.ts'

/** A row of the table `record` as it is filed; `content` is JSON. `position` is 0 where the sort has none. */
export interface RecordRow {
  readonly filed: number
  readonly learnerId: string
  readonly sort: RecordSort
  readonly sessionId: string
  readonly position: number
  readonly content: string
}

/** A row as it was read from a file that may be damaged: any column may hold anything. */
export type ReadRow = Readonly<Record<keyof RecordRow | 'checksum', unknown>>

/** The columns of a row, named as in `RecordRow`. */
export const recordColumns =
  'filed, learner_id AS learnerId, sort, session_id AS sessionId, position, content, checksum'

/** SHA-256 of a text's UTF-8, as bytes. */
export const digestOf = (text: string): Uint8Array => hash('sha256', text, 'buffer')

/**
 * The checksum of a row: SHA-256 over all of it, its number too, so that neither a letter nor its place can change
 * unseen. What stands before `content` is a JSON array, which ends where it ends: no two rows give the same text.
 */
export const checksumOf = ({ filed, learnerId, sort, sessionId, position, content }: RecordRow): Uint8Array =>
  digestOf(JSON.stringify([filed, learnerId, sort, sessionId, position]) + content)

/** Whether these bytes are that checksum. */
export const isSameDigest = (found: unknown, digest: Uint8Array): boolean =>
  found instanceof Uint8Array && Buffer.compare(found, digest) === 0

const sorts: readonly unknown[] = ['session', 'answer', 'leaving'] satisfies RecordSort[]

/** What a row says of itself, as far as it can be so. */
const nameOf = ({ filed, sort, sessionId, position }: ReadRow): Omit<DamagedRecord, 'trouble'> => ({
  filed: Number(filed),
  sort: sorts.includes(sort) ? (sort as RecordSort) : null,
  sessionId: v.is(SessionId, sessionId) ? sessionId : null,
  position: sort === 'answer' && Number.isInteger(position) ? Number(position) : null,
})

/** A record on file that is not what it should be: which, in what way, and in which field (null: the whole row). */
export class DamagedRow extends Error {
  override name = 'DamagedRow'
  readonly damaged: DamagedRecord
  readonly field: string | null

  constructor(row: ReadRow, trouble: DamagedRecord['trouble'], field: string | null) {
    const damaged = { ...nameOf(row), trouble }
    super(`${damaged.sort} ${damaged.filed}: ${field}`)
    this.damaged = damaged
    this.field = field
  }
}

/** A `SessionRecord` as it is kept, but for what other rows say of it. */
const KeptSession = v.strictObject({
  sessionId: SessionId,
  packId: v.string(),
  packTitle: v.string(),
  packVersion: v.number(),
  packHash: v.string(),
  activity: ActivityId,
  play: Play,
  locale: Locale,
  appVersion: v.string(),
  startedAt: v.string(),
  itemIds: v.array(ItemId),
})

const KeptAnswer = v.strictObject({ activity: ActivityId, answer: v.looseObject({}) })

const KeptLeaving = v.strictObject({ leftAt: v.string() })

/** The content of a row that keeps a session, an answer or a leaving. */
export const contentOf = {
  session: ({ learnerId: _, leftAt: __, ...kept }: SessionRecord): string => JSON.stringify(kept),
  answer: (activity: ActivityId, answer: FiledAnswer): string => JSON.stringify({ activity, answer }),
  leaving: (leftAt: string): string => JSON.stringify({ leftAt }),
} as const

const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown, row: ReadRow): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new DamagedRow(row, 'unknown', v.getDotPath(result.issues[0]))
}

/** A row of which no letter has changed since it was filed. Throws `DamagedRow` for any other. */
export const wholeRow = (row: ReadRow): RecordRow => {
  const whole = row as unknown as RecordRow
  if (typeof row.content === 'string' && isSameDigest(row.checksum, checksumOf(whole))) return whole
  throw new DamagedRow(row, 'changed', null)
}

const jsonIn = (row: RecordRow): unknown => {
  try {
    return JSON.parse(row.content)
  } catch (problem) {
    if (problem instanceof SyntaxError) throw new DamagedRow(row as unknown as ReadRow, 'unknown', null)
    throw problem
  }
}

/**
 * A row as the record that it stands for; of a session that was left, `leftAt` stands in a record of its own. Throws
 * `DamagedRow` where a letter of it has changed, or where its activity or shape is none that this version has.
 */
export const readRecord = (schemas: SchemasById, found: ReadRow): FiledRecord => {
  const row = wholeRow(found)
  const content = jsonIn(row)
  const { filed } = row
  switch (row.sort) {
    case 'session': {
      const session = read(KeptSession, content, found)
      return { filed, sort: 'session', session: { ...session, learnerId: row.learnerId, leftAt: null } }
    }
    case 'answer': {
      const { activity, answer } = read(KeptAnswer, content, found)
      const filedAs = Object.hasOwn(schemas, activity) ? schemas[activity]?.filed : undefined
      if (!filedAs) throw new DamagedRow(found, 'unknown', 'activity')
      const sessionId = row.sessionId as SessionId
      return { filed, sort: 'answer', sessionId, activity, answer: read(filedAs, answer, found) }
    }
    case 'leaving':
      return {
        filed,
        sort: 'leaving',
        sessionId: row.sessionId as SessionId,
        leftAt: read(KeptLeaving, content, found).leftAt,
      }
    default:
      throw new DamagedRow(found, 'unknown', 'sort')
  }
}
