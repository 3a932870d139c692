import { expect, test } from 'vitest'
import { specimenAttempt, specimenSession } from '../specimens/ledger.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { unavailableLedger } from './unavailableLedger.ts'

test('a ledger that could not be opened answers every call with the reason', async () => {
  const error = { code: 'ledgerUnavailable', values: { cause: 'damaged', path: '/records', system: null } } as const
  const ledger = unavailableLedger(error)
  const { sessionId } = specimenSession()
  const answers = await Promise.all([
    ledger.learnerId('id'),
    ledger.addSession(specimenSession()),
    ledger.addAnswer(sessionId, 'marking', specimenAttempt()),
    ledger.session(sessionId),
    ledger.sessions({ order: 'latest', after: null, limit: 10 }),
    ledger.answers(sessionId),
    ledger.recordsAfter(0, 10),
    ledger.check(),
  ])
  expect(answers).toEqual(answers.map(() => ({ ok: false, error })))
})

const full = { code: 'ledgerFull', values: {} }
const unavailable = (cause: string) => ({ code: 'ledgerUnavailable', values: { cause } })

test.each([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EROFS', unavailable('readOnly')],
  ['EACCES', unavailable('noPermission')],
  ['ENOTDIR', unavailable('fileInTheWay')],
  ['EIO', unavailable('other')],
])('the system error %s is given as its code and none of its words', (code, { code: expected, values }) => {
  const problem = Object.assign(new Error('words of the system'), { code, syscall: 'open' })
  expect(ledgerFailure('/records', problem)).toEqual({
    code: expected,
    values: { ...values, path: '/records', system: { of: 'system', code } },
  })
})

test.each([
  [5, unavailable('locked')],
  [6, unavailable('locked')],
  [8, unavailable('readOnly')],
  [4874, unavailable('diskError')],
  [13, full],
  [14, unavailable('cannotOpen')],
  [26, unavailable('notALedger')],
  [999, unavailable('other')],
])('the SQLite error %i is given as its code and none of its words', (errcode, { code, values }) => {
  const problem = Object.assign(new Error('words of SQLite'), { errcode })
  expect(ledgerFailure('/records', problem)).toEqual({
    code,
    values: { ...values, path: '/records', system: { of: 'sqlite', code: errcode } },
  })
})
