import { describe, expect, onTestFinished, test } from 'vitest'
import { auditor } from '../content/contract/auditor.ts'
import type { InputOf } from '../content/contract/call.ts'
import { connect } from '../content/contract/client.ts'
import { learner } from '../content/contract/learner.ts'
import type { Send } from '../content/contract/send.ts'
import { trainer } from '../content/contract/trainer.ts'
import type { ItemId } from '../content/model/ids.ts'
import { marked } from '../content/specimens/hosts.ts'
import { hostWithoutLedger, openLocalHost } from './launch/localHost.ts'
import { callLimit } from './loopback/answer.ts'
import { answerCases } from './specimens/conformance/answerCases.ts'
import { careCases } from './specimens/conformance/careCases.ts'
import type { Case } from './specimens/conformance/case.ts'
import { packRoomCases } from './specimens/conformance/packRoomCases.ts'
import { packToolsCases } from './specimens/conformance/packToolsCases.ts'
import { drill, nobody } from './specimens/conformance/played.ts'
import { progressCases } from './specimens/conformance/progressCases.ts'
import { recordCases } from './specimens/conformance/recordCases.ts'
import { sessionCases } from './specimens/conformance/sessionCases.ts'
import { settingsCases } from './specimens/conformance/settingsCases.ts'
import { startCases } from './specimens/conformance/startCases.ts'
import { studioCases } from './specimens/conformance/studioCases.ts'
import { must, temporaryFolder } from './specimens/ledger.ts'
import { transports } from './specimens/transports.ts'

/**
 * The same cases over every way that a call can take to the host: each that ends well, and of each failure one. A call
 * that is added to the contract of a role is red here until it has its cases; so is a failure that a call declares.
 */
const casesByRole: readonly (readonly [
  string,
  Readonly<Record<string, { failures: readonly string[] }>>,
  readonly Case[],
])[] = [
  [
    'learner',
    learner,
    [...settingsCases, ...careCases, ...startCases, ...answerCases, ...sessionCases, ...progressCases],
  ],
  ['auditor', auditor, recordCases],
  ['trainer', trainer, [...packToolsCases, ...packRoomCases, ...studioCases]],
]

const everyone = { ...learner, ...auditor, ...trainer }

/** Under this seed the first messages of the drill have two recipients or more, for `answerTo`. */
const options = { appVersion: '0.1.0', seed: 5, report: (bug: unknown) => expect.unreachable(String(bug)) }

/** The host of this machine over an empty folder. */
const openHost = async (): Promise<{ send: Send; folder: string }> => {
  const folder = temporaryFolder()
  const host = must(await openLocalHost(folder, options))
  onTestFinished(host.close)
  return { folder, send: host.send }
}

/** Input of the right shape for every call that needs the ledger, so that only the ledger can be at fault. */
const goodInput: { readonly [Name in keyof typeof learner]: InputOf<(typeof learner)[Name]> } & {
  readonly [Name in keyof typeof auditor]: InputOf<(typeof auditor)[Name]>
} = {
  readSettings: {},
  saveSettings: { locale: 'fr', theme: 'dark', look: 'mixed', sound: true },
  listPacks: { locale: 'en' },
  readPlan: {},
  readReview: { locale: 'en' },
  startSession: drill,
  fileAnswer: marked({ sessionId: nobody, position: 0, itemId: 'm@1#1' as ItemId }),
  leaveSession: { sessionId: nobody },
  resumeSession: { sessionId: nobody },
  listSessions: {},
  readSession: { sessionId: nobody },
  readProgress: { period: 'all' },
  exportRecords: { format: 'csv' },
  readRecordsState: {},
  restoreRecords: {},
}

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

const strange: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a list', [{}]],
  ['a key that it does not have', { isAdmin: true }],
  ['nesting 40 deep', { format: nested(40) }],
  ['nesting 4,000 deep', nested(4_000)],
  ['more than a call may have', { format: 'x'.repeat(callLimit) }],
]

test.each(casesByRole)(
  'every call of the %s has its cases: done well, and each failure that it declares',
  (_, contract, cases) => {
    const covered = new Set(cases.map(({ call, ends }) => `${call} ends ${ends}`))
    const declared = Object.entries(contract).flatMap(([name, { failures }]) =>
      ['well', ...failures].map((ending) => `${name} ends ${ending}`),
    )
    expect(declared.filter((one) => !covered.has(one))).toEqual([])
    expect([...covered].filter((one) => !declared.includes(one))).toEqual([])
  },
)

/** Of each failure the first case: what it carries has the same shape whichever call ends in it. */
const oncePerFailure = (cases: readonly Case[]): readonly Case[] =>
  cases.filter((one, at) => one.ends === 'well' || cases.findIndex(({ ends }) => ends === one.ends) === at)

describe.each(transports)('%s', (name, transport) => {
  describe.each(casesByRole)('the %s', (_role, _contract, cases) => {
    // In process every case tries the host; what a transport may spoil is what a call takes, gives back and fails with.
    test.each(name === 'in process' ? cases : oncePerFailure(cases))('$call, $ends: it $says', async ({ run }) => {
      const { send, folder } = await openHost()
      await run(connect(everyone, await transport(send)), folder)
    })
  })

  // Settings are no records, and are there without a ledger.
  const ofRecords = Object.entries(goodInput).filter(([name]) => !name.endsWith('Settings'))
  test.each(ofRecords)('%s says which ledger it cannot have', async (name, input) => {
    const values = { cause: 'damaged', path: '/somewhere/ledger.sqlite', system: null } as const
    const host = hostWithoutLedger(temporaryFolder(), { code: 'ledgerUnavailable', values }, options)
    const send = await transport(host.send)
    expect(await send({ name, input })).toEqual({ ok: false, error: { code: 'ledgerUnavailable', values } })
  })

  test('no call takes input of another shape, and each says what is wrong', async () => {
    const { send: host } = await openHost()
    const send = await transport(host)
    for (const name of Object.keys(everyone)) {
      for (const [what, input] of strange) {
        const values = expect.objectContaining({ cause: expect.stringMatching(/^(wrongShape|tooDeep|tooLong)$/) })
        const refused = { ok: false, error: { code: 'badInput', values } }
        expect(await send({ name, input }), `${name}, ${what}`).toEqual(refused)
      }
    }
    expect(await send({ name: 'listSessions', input: {} })).toEqual({ ok: true, value: { sessions: [], next: null } })
  })

  test('a call that there is not is refused, whatever its name', async () => {
    const { send: host } = await openHost()
    const send = await transport(host)
    for (const name of ['deleteEverything', 'constructor', '__proto__', 'toString', '']) {
      expect(await send({ name, input: {} }), name).toMatchObject({ ok: false, error: { code: 'badInput' } })
    }
  })
})
