import { expect, test } from 'vitest'
import { locales } from '../content/basics/locale.ts'
import type { Result } from '../content/basics/result.ts'
import { auditor } from '../content/contract/auditor.ts'
import { connect } from '../content/contract/client.ts'
import { failureText } from '../content/contract/failureTexts.ts'
import { type Client, ownMachine } from '../content/contract/ownMachine.ts'
import { type Send, Unanswered } from '../content/contract/send.ts'
import { role, serve } from '../content/contract/serve.ts'
import { trainer } from '../content/contract/trainer.ts'
import { type Failure, type FailureCode, failure } from '../content/model/failure.ts'
import { hostWithoutLedger, openLocalHost } from './launch/localHost.ts'
import { callLimit } from './loopback/answer.ts'
import { answering } from './loopback/callText.ts'
import { must, specimenSession, temporaryFolder } from './specimens/ledger.ts'
import { begin, drill, errorOf, nobody, open, options, type Provocation } from './specimens/provoke.ts'
import { fullDisk, troubles } from './specimens/troubles.ts'
import { openLedger } from './storage/ledger.ts'

/**
 * Every failure that a call can end in, provoked over real files and a real host, and said in both languages. A code or a
 * cause that is added is red here until it can be provoked.
 */

const closed = failure('ledgerUnavailable', { cause: 'closed', path: '/dossier/ledger.sqlite' })

const answered = async (answer: unknown): Promise<Failure> =>
  errorOf(await connect(ownMachine, async () => answer).listSessions({}))

const sending = async (ask: (client: Client) => Promise<Result<unknown, Failure>>): Promise<Failure> => {
  const { send } = hostWithoutLedger(temporaryFolder(), closed, options)
  // As both shells carry it: as text.
  const answer = answering(send)
  return errorOf(await ask(connect(ownMachine, async (call) => JSON.parse(await answer(JSON.stringify(call))))))
}

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

const badInputs: Readonly<Record<Failure<'badInput'>['values']['cause'], Provocation>> = {
  unknownCall: async () => {
    const { send } = hostWithoutLedger(temporaryFolder(), closed, options)
    return errorOf(await connect(ownMachine, (call) => send({ ...call, name: 'deleteEverything' })).listSessions({}))
  },
  tooDeep: () => sending((client) => client.listSessions(nested(40) as never)),
  wrongShape: () => sending((client) => client.startSession({ ...drill, items: 9000 })),
  tooLong: () => sending((client) => client.exportRecords({ format: 'x'.repeat(callLimit) as 'csv' })),
  notACall: async () => {
    const answer = answering(async () => undefined)
    return answered(JSON.parse(await answer('no call')))
  },
}

const internals: Readonly<Record<Failure<'internal'>['values']['cause'], Provocation>> = {
  bug: async () => {
    const send: Send = serve([
      role(auditor, { exportRecords: () => Promise.reject(new Error('x is not a function.')) }),
    ])
    return errorOf(await connect(ownMachine, send).exportRecords({ format: 'csv' }))
  },
  noResult: () => answered('<html>'),
  wrongShape: () => answered({ ok: true, value: [{ sessionId: 7 }] }),
  unknownFailure: () => answered({ ok: false, error: { code: 'itIsRaining', values: {} } }),
}

const others: Readonly<
  Record<Exclude<FailureCode, 'ledgerUnavailable' | 'badInput' | 'internal'>, readonly Provocation[]>
> = {
  ledgerFull: [fullDisk],
  unreachable: [
    async () =>
      errorOf(await connect(ownMachine, () => Promise.reject(new TypeError('Failed to fetch'))).listSessions({})),
    async () => errorOf(await connect(ownMachine, () => Promise.reject(new Unanswered(503))).listSessions({})),
  ],
  unknownPack: [async () => errorOf(await (await open()).client.startSession({ ...drill, packId: 'com-co' }))],
  draftChanged: [
    async () => {
      const { send } = must(await openLocalHost(temporaryFolder(), options))
      const client = connect(trainer, send)
      const { packId } = must(await client.newDraft({ title: 'Quais', locale: 'fr' }))
      return errorOf(await client.saveDraft({ packId, revision: 'of another window', head: null, messages: [] }))
    },
  ],
  unfitPack: [
    async () =>
      errorOf(await (await open()).client.startSession({ mode: 'assessment', packId: 'rare', form: 1, locale: 'fr' })),
  ],
  nothingDue: [async () => errorOf(await (await open()).client.startSession({ mode: 'review', locale: 'fr' }))],
  unknownSession: [async () => errorOf(await (await open()).client.readSession({ sessionId: nobody }))],
  endedSession: [
    async () => {
      const { client } = await open()
      const { sessionId } = await begin(client)
      must(await client.leaveSession({ sessionId }))
      return errorOf(await client.resumeSession({ sessionId }))
    },
  ],
  changedPack: [
    async () => {
      const folder = temporaryFolder()
      const ledger = must(await openLedger(folder))
      must(await ledger.addSession({ ...specimenSession(), packHash: 'of another version' }))
      await ledger.close()
      const { client } = await open(folder)
      return errorOf(await client.resumeSession({ sessionId: specimenSession().sessionId }))
    },
  ],
  missingAnswer: [
    async () => {
      const { client } = await open()
      const { sessionId, answer } = await begin(client)
      must(await client.fileAnswer(answer(1)))
      return errorOf(await client.resumeSession({ sessionId }))
    },
  ],
  unknownItem: [
    async () => {
      const { client } = await open()
      const { answer } = await begin(client)
      return errorOf(await client.fileAnswer({ ...answer(0), position: 2 }))
    },
  ],
  unknownRecipient: [
    async () => {
      const { client } = await open()
      const { answer } = await begin(client)
      return errorOf(await client.fileAnswer(answer(0, { marks: [99], corrections: [] })))
    },
  ],
}

/** A provocation, with the code and the cause (where the code has causes) that it ends in. */
interface Case {
  readonly code: string
  readonly cause: string | undefined
  readonly ends: string
  readonly provoke: Provocation
}

const caseOf = (code: string, provoke: Provocation, cause?: string): Case => ({
  code,
  cause,
  ends: cause === undefined ? code : `${code}, ${cause}`,
  provoke,
})

/** Windows has neither such permissions nor such limits. */
const isElsewhere = new Set(process.platform === 'win32' ? ['noPermission', 'diskError'] : [])

const cases: readonly Case[] = [
  ...Object.entries(troubles).map(([cause, run]) => caseOf('ledgerUnavailable', run, cause)),
  ...Object.entries(badInputs).map(([cause, run]) => caseOf('badInput', run, cause)),
  ...Object.entries(internals).map(([cause, run]) => caseOf('internal', run, cause)),
  ...Object.entries(others).flatMap(([code, runs]) => runs.map((run) => caseOf(code, run))),
].filter(({ cause }) => cause === undefined || !isElsewhere.has(cause))

/** Words that no sentence of the other language has. What stands in quotation marks is another's, and left out. */
const foreign = {
  en: /\b(le|la|les|un|une|des|du|est|et|ou|vous|ce|cette|dans|pas|que)\b|[àâçéèêëîïôùûœ«»]/i,
  fr: /\b(the|of|and|you|your|was|were|with|which|that|this|from|are|is|not|it|may|by|try|again)\b|[“”]/i,
} as const
const quotation = { en: /“[^”]*”/g, fr: /«\u00a0[^»]*\u00a0»/g } as const

/** A sign that French sets off, without its no-break space; a colon within a path or a code is none. */
const badlySpaced = /[^\u00a0\u202f](?:[;!?»]|:(?=\s|$))|«[^\u00a0]/

const unfilled = /undefined|null|NaN|\[object|\?/
const doubled = /\.\s*\.|[,;:]\s*[.,;:]|\(\s*\)| {2}|\s[.,]/

const sentences = ({ title, what, remedy }: ReturnType<typeof failureText>): readonly string[] => [title, what, remedy]

/** Values that may have a space in them: places, a title, and what a developer reads. All else are codes and ids. */
const written = new Set(['path', 'log', 'pack', 'detail'])

test.each(cases)('$ends: it comes about, and is said in both languages', async ({ code, cause, provoke }) => {
  const it = await provoke()
  expect(it.code).toBe(code)
  expect('cause' in it.values ? it.values.cause : undefined).toBe(cause)
  for (const [name, value] of Object.entries(it.values)) {
    if (!written.has(name)) expect(JSON.stringify(value), name).toMatch(/^\S*$/)
  }
  const texts = { en: sentences(failureText(it, 'en')), fr: sentences(failureText(it, 'fr')) }
  for (const locale of locales) {
    for (const text of texts[locale]) {
      expect(text).toMatch(/^[A-ZÀ-Ý].*[.]$/u)
      expect(text).not.toMatch(unfilled)
      expect(text).not.toMatch(doubled)
      expect(text.replaceAll(quotation[locale], '')).not.toMatch(foreign[locale])
    }
  }
  for (const text of texts.fr) expect(text.replaceAll(quotation.fr, '«\u00a0…\u00a0»')).not.toMatch(badlySpaced)
  texts.fr.forEach((text, at) => {
    expect(text).not.toBe(texts.en[at])
  })
})

test.each([
  ['itIsRaining', {}],
  ['unknownSession', { sessionId: nobody }],
  ['ledgerFull', { path: 7 }],
  ['ledgerUnavailable', { cause: 'itIsRaining', path: '/dossier' }],
  ['ledgerUnavailable', { path: '/dossier', reason: 'it is damaged. Restore a copy of it.' }],
])('a failure that the call does not have is a bug, and none of its words are shown: %s %o', async (code, values) => {
  expect(await answered({ ok: false, error: { code, values } })).toEqual({
    code: 'internal',
    values: { cause: 'unknownFailure', call: 'listSessions', failure: code },
  })
})
