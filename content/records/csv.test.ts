import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { hostActivities } from '../activities/hostActivities.ts'
import type { Attempt } from '../model/attempt.ts'
import type { Item } from '../model/item.ts'
import type { RecordedSession, SessionRecord } from '../model/session.ts'
import { recordsCsv } from '../specimens/csv.ts'
import { asOnCard, card, typedAt } from '../specimens/typing.ts'
import { csvColumns } from './csv.ts'

const item: Item = {
  id: 'crew-list@1#7' as Item['id'],
  locale: 'en',
  setting: '',
  sender: { name: 'Robin', address: 'r@yard.example', role: '', organisation: '' },
  recipients: [
    { field: 'to', name: 'Nair, "Priya"', address: 'p.nair@fleetnorth.mil', role: '' },
    { field: 'bcc', name: 'Jo\nHarlow', address: 'j.harlow@fleetnorth.ml', role: '' },
  ],
  act: 'new',
  subject: 'Crew list, 14 to 18 March',
  body: [],
  quoted: [],
  thread: 'below',
  guidance: [],
  attachments: [],
  sensitivity: 'none',
  display: 'nameOnly',
  groups: [],
  external: { tip: 'count', recipients: 2, domains: [] },
  difficulty: 3,
}
const attempt: Attempt = {
  position: 4,
  item,
  key: {
    itemId: item.id,
    wrong: [{ recipient: 1, kind: 'suffixLetterLost', intended: 'fleetnorth.mil', meant: 'j.harlow@fleetnorth.mil' }],
  },
  decision: { marks: [0], corrections: [{ recipient: 1, address: '=cmd|x@fleetnorth.mil' }] },
  revealed: [1],
  responseMs: 1234.6,
  takenBack: 2,
  outcomes: [
    { recipient: 0, outcome: 'falseAlarm', leaked: false },
    { recipient: 1, outcome: 'hit', leaked: true },
  ],
  recordedAt: '2026-03-12T10:00:01.000Z',
}
const session: SessionRecord = {
  sessionId: '0b6b4f6e-52a9-4b0a-8d3c-0f8a3c1d2e4f' as SessionRecord['sessionId'],
  learnerId: 'learner',
  packId: 'mil-ml',
  packTitle: 'The missing letter',
  packVersion: 1,
  packHash: 'ab',
  activity: 'marking',
  play: { mode: 'practice', kind: null },
  locale: 'en',
  appVersion: '0.1.0',
  startedAt: '2026-03-12T10:00:00.000Z',
  itemIds: [item.id],
  leftAt: null,
}

/** What another program reads of a session's records. */
const rowsOf = (recorded: RecordedSession) =>
  parse(recordsCsv([recorded], hostActivities), { columns: true }) as Record<string, string>[]

test('another program reads back exactly what was shown, decided and judged', () => {
  const rows = rowsOf({ session, answers: [attempt], damaged: 0 })
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    position: '5',
    item_id: 'crew-list@1#7',
    field: 'to',
    name: 'Nair, "Priya"',
    address: 'p.nair@fleetnorth.mil',
    wrong: 'false',
    kind: '',
    revealed: 'false',
    marked: 'true',
    outcome: 'falseAlarm',
  })
  expect(rows[1]).toMatchObject({
    name: 'Jo\nHarlow',
    wrong: 'true',
    kind: 'suffixLetterLost',
    meant_address: 'j.harlow@fleetnorth.mil',
    revealed: 'true',
    marked: 'false',
    response_ms: '1235',
    taken_back: '2',
    outcome: 'hit',
    leaked: 'true',
  })
})

test('what a spreadsheet would run as a formula is kept as text', () => {
  const rows = rowsOf({ session, answers: [attempt], damaged: 0 })
  expect(rows[1]?.corrected_to).toBe("'=cmd|x@fleetnorth.mil")
})

test('no records are a header', () => {
  expect(recordsCsv([], hostActivities)).toBe(`${csvColumns(hostActivities).join(',')}\r\n`)
})

test('what was typed has rows of its own, in columns at the end, and those of what was shown are empty in them', () => {
  const [jo = expect.unreachable(), beth = expect.unreachable()] = asOnCard(card)
  const slip = { ...jo, address: 'j.harlow@fleet-north.ml' }
  const stray = { ...beth, address: 'nobody@elsewhere.example', by: 'pasted' as const }
  const typed = typedAt(card, { entered: [slip, beth, beth, stray], removed: [slip] }, attempt.recordedAt)
  const rows = rowsOf({ session: { ...session, activity: 'typing' }, answers: [typed], damaged: 0 })
  const written = slip.address
  expect(
    rows.map((row) => [row.recipient, row.typed_written, row.typed_by, row.typed_outcome, row.typed_kind]),
  ).toEqual([
    ['1', written, 'typed', 'slip', 'suffixLetterLost'],
    ['2', beth.address, 'typed', 'right', ''],
    ['3', '', '', 'absent', ''],
    ['', beth.address, 'typed', 'repeat', ''],
    ['', stray.address, 'pasted', 'stray', ''],
    ['', written, 'typed', 'noticed', 'suffixLetterLost'],
  ])
  expect(rows[0]).toMatchObject({
    mode: 'typing',
    name: 'Jo Harlow',
    field: 'to',
    typed_meant: jo.address,
    typed_field: 'to',
  })
  const ofShown = [
    'address',
    'wrong',
    'kind',
    'meant_address',
    'revealed',
    'marked',
    'corrected_to',
    'outcome',
    'leaked',
  ]
  for (const row of rows) expect(ofShown.map((column) => row[column]).join('')).toBe('')
})

test('the columns of attempts stand where they stood before anything was typed', () => {
  const columns = csvColumns(hostActivities)
  expect(columns.indexOf('result')).toBe(36)
  expect(columns.slice(37, 43).every((name) => name.startsWith('typed_'))).toBe(true)
})

test('an answer of an activity that is not there is never left out in silence; a session without one has no row', () => {
  const unknown = { session: { ...session, activity: 'juggling' }, answers: [attempt], damaged: 0 }
  expect(() => recordsCsv([unknown], hostActivities)).toThrow('juggling')
  expect(recordsCsv([{ ...unknown, answers: [] }], hostActivities)).toBe(recordsCsv([], hostActivities))
})
