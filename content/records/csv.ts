import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import { isPassed } from '../learning/assess.ts'
import type { Attempt } from '../model/attempt.ts'
import { readItemId } from '../model/itemId.ts'
import type { RecordedSession } from '../model/session.ts'
import { summaryOf } from './summary.ts'

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
  'typed_written',
  'typed_meant',
  'typed_by',
  'typed_outcome',
  'typed_kind',
  'typed_field',
  'taken_back',
] as const

/** What a session was, in the columns at the end: the same in each of its rows. */
const playCells = ({ session, attempts, typed }: RecordedSession): Cell[] => {
  const { play } = session
  const { state, assessed } = summaryOf(session, attempts, typed)
  return [
    state,
    play.mode === 'practice' ? play.kind : null,
    play.mode === 'daily' ? play.day : null,
    ...(play.mode === 'assessment' ? [play.form, play.passMark, play.falseAlarmLimit] : [null, null, null]),
    assessed && (isPassed(assessed) ? 'passed' : 'notPassed'),
  ]
}

/** The columns in front: what was played, where in it, and when it was answered. */
const messageCells = (
  { session }: RecordedSession,
  { position, item, recordedAt, responseMs }: Attempt | TypedAttempt,
  { id, display }: { id: Cell; display: Cell },
): Cell[] => [
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
  id,
  readItemId(item.id).scenarioId,
  item.subject,
  display,
  item.difficulty,
  recordedAt,
  Math.round(responseMs),
]

/** The columns at the end of a row that says nothing of typing. */
const nothingTyped: readonly Cell[] = csvColumns.filter((name) => name.startsWith('typed_')).map(() => null)

const shownRows = (recorded: RecordedSession): Cell[][] => {
  const play = playCells(recorded)
  const { isSealed } = summaryOf(recorded.session, recorded.attempts)
  /** What would tell the answer, unless it is still kept back. */
  const told = (value: Cell): Cell => (isSealed ? null : value)
  return recorded.attempts.flatMap((attempt) => {
    const { item, key, decision, revealed, outcomes, takenBack } = attempt
    return item.recipients.map((recipient, index): Cell[] => {
      const wrong = key.wrong.find((one) => one.recipient === index)
      const outcome = outcomes.find((one) => one.recipient === index)
      const correction = decision.corrections.find((one) => one.recipient === index)
      return [
        ...messageCells(recorded, attempt, { id: told(item.id), display: item.display }),
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
        ...nothingTyped,
        takenBack,
      ]
    })
  })
}

/** The columns of what was shown, from `address` to `external_tip`, of a row in which all was typed. */
const nothingShown: readonly Cell[] = Array.from(
  { length: csvColumns.indexOf('session_state') - csvColumns.indexOf('address') },
  () => null,
)

/** A row for everybody on the card, then for what was entered besides, then for what was seen and taken out again. */
const typedRows = (recorded: RecordedSession): Cell[][] => {
  const play = playCells(recorded)
  return recorded.typed.flatMap((typed) => {
    const { item, decision, judgement } = typed
    const before = messageCells(recorded, typed, { id: item.id, display: null })
    const row = (person: number | null, cells: Cell[]): Cell[] => {
      const on = item.people[person ?? -1]
      const card = on ? [(person ?? 0) + 1, on.field, on.name] : [null, null, null]
      return [...before, ...card, ...nothingShown, ...play, ...cells, null]
    }
    const besides = (outcome: string) => (at: number) => {
      const one = decision.entered[at]
      return row(null, [one?.address ?? null, null, one?.by ?? null, outcome, null, one?.field ?? null])
    }
    return [
      ...judgement.people.map(({ person, outcome, entered, kind }) => {
        const [one, meant] = [decision.entered[entered ?? -1], item.people[person]?.address ?? null]
        return row(person, [one?.address ?? null, meant, one?.by ?? null, outcome, kind, one?.field ?? null])
      }),
      ...judgement.repeats.map(besides('repeat')),
      ...judgement.strays.map(besides('stray')),
      ...judgement.noticed.map(({ struck, address, meant, kind }) => {
        const one = decision.struck[struck]
        return row(null, [address, meant, one?.by ?? null, 'noticed', kind, one?.field ?? null])
      }),
    ]
  })
}

/**
 * All records as one CSV text: UTF-8, CRLF, RFC 4180, a header and a row for each recipient that was shown. `position`
 * and `recipient` count from 1; `revealed` is true when the whole address was on screen before Send; times are UTC;
 * `response_ms` is rounded to whole milliseconds and, where a message was taken back after Send, counts all its time on screen;
 * `taken_back` says how often that was. Of a session that is sealed still, the rows say what was shown and decided, and
 * nothing of what was right. What was typed has rows of its own: one for everybody on the card, one for each address
 * besides, one for each slip that was seen before Send; in them the columns of what was shown are empty, in all others
 * those that begin with `typed_`.
 */
export const recordsCsv = (sessions: readonly RecordedSession[]): string =>
  [csvColumns, ...sessions.flatMap((one) => [...shownRows(one), ...typedRows(one)])]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')
