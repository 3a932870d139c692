import { expect, test } from 'vitest'
import { specimenAttempt, specimenSession } from '../specimens/ledger.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { unavailableLedger } from './unavailableLedger.ts'

test('a ledger that could not be opened answers every call with the reason', async () => {
  const error = { code: 'ledgerUnavailable', values: { path: '/records', reason: 'it is damaged' } } as const
  const ledger = unavailableLedger(error)
  const { sessionId } = specimenSession()
  const answers = await Promise.all([
    ledger.learnerId('id'),
    ledger.addSession(specimenSession()),
    ledger.addAnswer(sessionId, 'marking', specimenAttempt()),
    ledger.session(sessionId),
    ledger.sessions(),
    ledger.answers(sessionId),
    ledger.readSettings(),
    ledger.saveSettings({ locale: null, theme: 'system', look: 'desktop', sound: false }),
  ])
  expect(answers).toEqual(answers.map(() => ({ ok: false, error })))
})

test.each([
  ['ENOSPC', 'ledgerFull', /no room left/],
  ['EROFS', 'ledgerUnavailable', /may not be written/],
  ['EACCES', 'ledgerUnavailable', /Change its permissions/],
  ['ENOTDIR', 'ledgerUnavailable', /a file stands where a folder is needed/],
  ['EIO', 'ledgerUnavailable', /Choose another folder/],
])('the system error %s is %s, with a remedy', (code, expected, words) => {
  const problem = Object.assign(new Error('words of the system'), { code, syscall: 'open' })
  expect(ledgerFailure('/records', problem)).toEqual({
    code: expected,
    values: { path: '/records', reason: expect.stringMatching(words) },
  })
})

test.each([
  [5, 'ledgerUnavailable', /another program keeps it locked/],
  [8, 'ledgerUnavailable', /may not be written/],
  [4874, 'ledgerUnavailable', /the disk reported an error/],
  [13, 'ledgerFull', /Make room/],
  [14, 'ledgerUnavailable', /cannot be opened/],
  [26, 'ledgerUnavailable', /not a Lastlook ledger/],
  [999, 'ledgerUnavailable', /SQLite 999/],
])('the SQLite error %i is %s, with a remedy', (errcode, expected, words) => {
  const problem = Object.assign(new Error('words of SQLite'), { errcode })
  expect(ledgerFailure('/records', problem)).toEqual({
    code: expected,
    values: { path: '/records', reason: expect.stringMatching(words) },
  })
})
