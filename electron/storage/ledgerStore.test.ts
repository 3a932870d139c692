import { expect, test } from 'vitest'
import { must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { ledgerPath, openLedgerFile } from './ledgerFile.ts'
import { createLedgerStore } from './ledgerStore.ts'

const openStore = () => {
  const folder = temporaryFolder()
  const database = must(openLedgerFile(folder))
  return { database, store: createLedgerStore(database, ledgerPath(folder)), path: ledgerPath(folder) }
}

const { sessionId } = specimenSession()

test('a full disk is told apart, keeps what was filed, and filing goes on once there is room', () => {
  const { database, store, path } = openStore()
  must(store.addSession(specimenSession()))
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
  // SQLite gives the same error for this limit as for a disk without room.
  database.exec(`PRAGMA max_page_count = ${pages + 10}`)
  let filed = 0
  let refused: ReturnType<typeof store.addAnswer> | undefined
  while (filed < 20 && refused === undefined) {
    const answer = store.addAnswer(sessionId, 'marking', specimenAttempt(filed))
    if (answer.ok) filed += 1
    else refused = answer
  }
  expect(refused).toMatchObject({ error: { code: 'ledgerFull', values: { path, system: { of: 'sqlite', code: 13 } } } })
  expect(must(store.answers(sessionId))).toHaveLength(filed)

  database.exec('PRAGMA max_page_count = 100000')
  expect(must(store.addAnswer(sessionId, 'marking', specimenAttempt(filed)))).toEqual(specimenAttempt(filed))
  database.close()
})

test('a record that cannot be read is named, with its field, instead of ending the app', () => {
  const { database, store, path } = openStore()
  must(store.addSession(specimenSession()))
  must(store.addAnswer(sessionId, 'marking', specimenAttempt(4)))
  must(store.saveSettings({ locale: 'en', theme: 'dark', look: 'web', sound: false }))
  database.exec(`UPDATE answer SET content = json_set(content, '$.item.display', 'upside down')`)
  database.exec(`UPDATE setting SET settings = '{"theme":7}'`)
  database.exec(`UPDATE session SET item_ids = '"none"'`)

  const damaged = (values: object) => ({
    ok: false,
    error: { code: 'ledgerUnavailable', values: { cause: 'damagedRecord', path, position: null, ...values } },
  })
  expect(store.answers(sessionId)).toEqual(damaged({ record: 'answer', sessionId, position: 4, field: 'item.display' }))
  expect(store.sessions()).toEqual(damaged({ record: 'session', sessionId, field: 'itemIds' }))
  expect(store.readSettings()).toEqual(damaged({ record: 'settings', sessionId: null, field: 'locale' }))
  database.close()
})

test.each(['juggling', 'constructor'])(
  'an answer of the activity %s, which this version does not have, is named, and other sessions are read as ever',
  (activity) => {
    const { database, store, path } = openStore()
    const other = specimenSession(1)
    must(store.addSession({ ...specimenSession(), activity }))
    must(store.addSession(other))
    must(store.addAnswer(other.sessionId, 'marking', specimenAttempt(2)))
    must(store.addAnswer(sessionId, 'marking', specimenAttempt(0)))
    database.exec(`UPDATE answer SET activity = '${activity}' WHERE session_id = '${sessionId}'`)
    expect(store.answers(sessionId)).toMatchObject({
      error: { values: { cause: 'unknownActivity', path, sessionId, activity } },
    })
    expect(must(store.sessions()).map(({ activity }) => activity)).toEqual([activity, 'marking'])
    expect(must(store.answers(other.sessionId))).toEqual([specimenAttempt(2)])
    database.close()
  },
)

test('settings from before there were looks and sound to choose are read, with the look that there was and in silence', () => {
  const { database, store } = openStore()
  must(store.saveSettings({ locale: 'fr', theme: 'dark', look: 'web', sound: false }))
  database.exec(`UPDATE setting SET settings = '{"locale":"fr","theme":"dark"}'`)
  expect(must(store.readSettings())).toEqual({ locale: 'fr', theme: 'dark', look: 'desktop', sound: false })
  database.close()
})

test('text that is no JSON cannot be stored where JSON belongs', () => {
  const { database, store } = openStore()
  must(store.saveSettings({ locale: 'en', theme: 'dark', look: 'web', sound: false }))
  expect(() => database.exec(`UPDATE setting SET settings = '{'`)).toThrow(/CHECK constraint failed: json_valid/)
  database.close()
})

test('a bug is thrown and does not pass for a failure of the disk', () => {
  const { database, store } = openStore()
  const circular: Record<string, unknown> = {}
  circular.self = circular
  expect(() => store.saveSettings(circular as never)).toThrow(TypeError)
  database.close()
})
