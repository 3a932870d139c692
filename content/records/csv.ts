import { readItemId } from '../item/itemId.ts'
import { isPassed } from '../session/assess.ts'
import { summaryOf } from '../session/summary.ts'
import type { Attempt } from './attempt.ts'
import type { SessionRecord } from './ledger.ts'

/** A session with what was filed in it. */
export interface RecordedSession {
  readonly session: SessionRecord
  readonly attempts: readonly Attempt[]
}

type Cell = string | number | boolean | null

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

/** The columns, in order. New ones go to the end, so that what reads the file today reads it tomorrow. */
export const csvColumns = [
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
  'taken_back',
] as const

/** What a session was, in the columns at the end: the same in each of its rows. */
const playCells = ({ session, attempts }: RecordedSession): Cell[] => {
  const { play } = session
  const { state, assessed } = summaryOf(session, attempts)
  return [
    state,
    play.mode === 'practice' ? play.kind : null,
    play.mode === 'daily' ? play.day : null,
    ...(play.mode === 'assessment' ? [play.form, play.passMark, play.falseAlarmLimit] : [null, null, null]),
    assessed && (isPassed(assessed) ? 'passed' : 'notPassed'),
  ]
}

const rowsOf = (recorded: RecordedSession): Cell[][] => {
  const { session, attempts } = recorded
  const play = playCells(recorded)
  const { isSealed } = summaryOf(session, attempts)
  /** What would tell the answer, unless it is still kept back. */
  const told = (value: Cell): Cell => (isSealed ? null : value)
  return attempts.flatMap(({ item, key, decision, revealed, outcomes, position, recordedAt, responseMs, takenBack }) =>
    item.recipients.map((recipient, index): Cell[] => {
      const wrong = key.wrong.find((one) => one.recipient === index)
      const outcome = outcomes.find((one) => one.recipient === index)
      const correction = decision.corrections.find((one) => one.recipient === index)
      return [
        session.sessionId,
        session.learnerId,
        session.play.mode,
        session.packId,
        session.packVersion,
        session.packHash,
        session.appVersion,
        session.locale,
        session.startedAt,
        position + 1,
        told(item.id),
        readItemId(item.id).scenarioId,
        item.subject,
        item.display,
        item.difficulty,
        recordedAt,
        Math.round(responseMs),
        index + 1,
        recipient.field,
        recipient.name,
        recipient.address,
        told(wrong !== undefined),
        told(wrong?.kind ?? null),
        told(wrong?.meant ?? null),
        item.display === 'full' || revealed.includes(index),
        decision.marks.includes(index),
        correction?.address ?? null,
        told(outcome?.outcome ?? null),
        told(outcome?.leaked ?? null),
        item.external.tip,
        ...play,
        takenBack,
      ]
    }),
  )
}

/**
 * All records as one CSV text: UTF-8, CRLF, RFC 4180, a header and a row for each recipient that was shown. `position`
 * and `recipient` count from 1; `revealed` is true when the whole address was on screen before Send; times are UTC;
 * `response_ms` is rounded to whole milliseconds and, where a message was taken back after Send, all its time on screen;
 * `taken_back` says how often that was. Of a session that is sealed still, the rows say what was shown and
 * decided, and nothing of what was right.
 */
export const recordsCsv = (sessions: readonly RecordedSession[]): string =>
  [csvColumns, ...sessions.flatMap(rowsOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
