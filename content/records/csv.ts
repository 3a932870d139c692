import type { Cell, HostActivity, Row } from '../activities/activity.ts'
import { activityOf, type HostActivities } from '../activities/hostActivities.ts'
import { isPassed } from '../learning/assess.ts'
import { readItemId } from '../model/itemId.ts'
import type { FiledAnswer, RecordedSession } from '../model/session.ts'
import type { DamagedRecord } from './record.ts'
import { summaryOf } from './summary.ts'

/**
 * A cell as RFC 4180 wants it. A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP,
 * "CSV injection"): a learner's correction is typed by hand, and this file is opened by auditors.
 */
const cell = (value: Cell): string => {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The columns that there were first, in the order in which they came. New ones go to the end, so that what reads the file
 * today reads it tomorrow.
 */
const firstColumns = [
  'session_id',
  'learner_id',
  'mode',
  'pack_id',
  'pack_version',
  'pack_sha256',
  'app_version',
  'language',
  'session_started_at',
  'position',
  'item_id',
  'scenario_id',
  'subject',
  'address_shown_as',
  'difficulty',
  'answered_at',
  'response_ms',
  'recipient',
  'field',
  'name',
  'address',
  'wrong',
  'kind',
  'meant_address',
  'revealed',
  'marked',
  'corrected_to',
  'outcome',
  'leaked',
  'external_tip',
  'session_state',
  'practised_kind',
  'day',
  'form',
  'pass_mark',
  'false_alarm_limit',
  'result',
  'typed_written',
  'typed_meant',
  'typed_by',
  'typed_outcome',
  'typed_kind',
  'typed_field',
  'taken_back',
  'record_state',
  'guard_on',
] as const

/** The columns of an export: the first ones, then what activities that came later add, in their order. */
export const csvColumns = (activities: HostActivities): readonly string[] => [
  ...new Set([...firstColumns, ...Object.values(activities).flatMap(({ columns }) => columns)]),
]

/** What a session was: the same in each of its rows. */
const sessionCells = (recorded: RecordedSession, activity: HostActivity): Row => {
  const { session } = recorded
  const { play } = session
  const { state, assessed } = summaryOf(recorded, activity)
  return {
    session_id: session.sessionId,
    learner_id: session.learnerId,
    mode: activity.nameOf(play),
    pack_id: session.packId,
    pack_version: session.packVersion,
    pack_sha256: session.packHash,
    app_version: session.appVersion,
    language: session.locale,
    session_started_at: session.startedAt,
    session_state: state,
    practised_kind: play.mode === 'practice' ? play.kind : null,
    day: play.mode === 'daily' ? play.day : null,
    form: play.mode === 'assessment' ? play.form : null,
    pass_mark: play.mode === 'assessment' ? play.passMark : null,
    false_alarm_limit: play.mode === 'assessment' ? play.falseAlarmLimit : null,
    result: assessed && (isPassed(assessed) ? 'passed' : 'notPassed'),
    guard_on: play.guard === true,
  }
}

/** Which message it was, and when it was answered. While the answer is kept back so is the item's id, which names it. */
const messageCells = ({ position, item, recordedAt, responseMs }: FiledAnswer, isSealed: boolean): Row => ({
  position: position + 1,
  item_id: isSealed ? null : item.id,
  scenario_id: readItemId(item.id).scenarioId,
  subject: item.subject,
  difficulty: item.difficulty,
  answered_at: recordedAt,
  response_ms: Math.round(responseMs),
})

const rowsOf = (recorded: RecordedSession, activity: HostActivity): Row[] => {
  const session = sessionCells(recorded, activity)
  const { isSealed } = summaryOf(recorded, activity)
  return recorded.answers.flatMap((answer) => {
    const message = messageCells(answer, isSealed)
    return activity.rows(answer, isSealed).map((row) => ({ ...session, ...message, ...row }))
  })
}

const textOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

const textOfRows = (rows: readonly Row[], columns: readonly string[]): string =>
  textOf(rows.map((row) => columns.map((name) => row[name] ?? null)))

/** The first line of an export. */
export const csvHeader = (activities: HostActivities): string => textOf([csvColumns(activities)])

/**
 * Sessions as lines of an export: UTF-8, CRLF, RFC 4180, a row for each recipient that was shown. `position`
 * and `recipient` count from 1; `revealed` is true when the whole address was on screen before Send; times are UTC;
 * `response_ms` is rounded to whole milliseconds and, where a message was taken back after Send, counts all its time on screen;
 * `taken_back` says how often that was. Of a session that is sealed still, the rows say what was shown and decided, and
 * nothing of what was right. `guard_on` says whether a session had a guard; where it asked about a recipient `guard_asked`
 * is true, with its reason and the last choice. Each activity fills the columns that are its own and leaves the others empty; of typing
 * there is a row for everybody on the card, for each address besides, and for each slip that was seen before Send. Throws
 * for answers of an activity that is not among these.
 */
export const csvLines = (sessions: readonly RecordedSession[], activities: HostActivities): string =>
  textOfRows(
    sessions.flatMap((recorded) => {
      const activity = activityOf(activities, recorded.session.activity)
      if (activity) return rowsOf(recorded, activity)
      // No ledger gives out what it cannot check against an activity's schema; to leave it out here would lose it silently.
      if (recorded.answers.length > 0) throw new Error(`There is no activity ${recorded.session.activity} to export.`)
      return []
    }),
    csvColumns(activities),
  )

const stateByTrouble = { changed: 'damaged', unknown: 'unknown', missing: 'missing' } as const

/**
 * What an export leaves out, a row each: `record_state` says how it is (`damaged`, `missing`, or `unknown` to this version)
 * and its number in the order of filing, as `damaged:12`; session and position stand there as far as they can be read.
 */
export const csvLinesOfDamaged = (damaged: readonly DamagedRecord[], activities: HostActivities): string =>
  textOfRows(
    damaged.map(({ filed, sessionId, position, trouble }) => ({
      session_id: sessionId,
      position: position === null ? null : position + 1,
      record_state: `${stateByTrouble[trouble]}:${filed}`,
    })),
    csvColumns(activities),
  )
