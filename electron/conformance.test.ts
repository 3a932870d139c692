import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hostActivities } from '../content/activities/hostActivities.ts'
import type { DealtSession } from '../content/activities/marking/session.ts'
import { type Client, connect } from '../content/contract/client.ts'
import { type CallName, contract, type Input, type Output } from '../content/contract/learner.ts'
import type { Send } from '../content/contract/send.ts'
import { kindById } from '../content/detector/kinds.ts'
import type { ErrorKindId } from '../content/model/errorKind.ts'
import type { ItemId, SessionId } from '../content/model/ids.ts'
import type { Item } from '../content/model/item.ts'
import { shippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { csvColumns } from '../content/records/csv.ts'
import { hostWithoutLedger, type LocalHost, openLocalHost } from './launch/localHost.ts'
import { callLimit } from './loopback/callText.ts'
import { listenLoopback } from './loopback/listen.ts'
import { carryCalls } from './shell/ipc.ts'
import { must, temporaryFolder } from './specimens/ledger.ts'
import { ledgerPath } from './storage/ledgerFile.ts'

/**
 * The same cases over every way that a call can take to the host. A call that is added to the contract is red here until
 * it has its cases; so is a failure that a call declares.
 */

/** Puts a transport before a host and gives back what the page has: a Send. */
type Transport = (host: Send) => Promise<Send>

const inProcess: Transport = async (host) => host

const overHttp: Transport = async (host) => {
  const files = () => ({ status: 404, headers: {}, body: Buffer.from('') })
  const { origin, address, close } = must(await listenLoopback({ send: host, files }))
  onTestFinished(close)
  const authorization = `Bearer ${new URL(address).hash.slice(1)}`
  const headers = { origin, authorization, 'content-type': 'application/json' }
  return async (call) => {
    const response = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify(call) })
    return response.json()
  }
}

type Page = ReturnType<Parameters<typeof carryCalls>[2]>
type Handler = Parameters<Parameters<typeof carryCalls>[0]['handle']>[1]

/** As the preload and Electron carry it: JSON text goes in, a structured clone comes out. */
const overTheDesktopChannel: Transport = async (host) => {
  const page = {} as Page
  const caller = { sender: page, senderFrame: { url: 'app://lastlook/', parent: null } }
  const answering = Promise.withResolvers<Handler>()
  carryCalls({ handle: (_channel, handler) => answering.resolve(handler) }, host, () => page)
  const answer = await answering.promise
  return async (call) => structuredClone(await answer(caller as Parameters<Handler>[0], JSON.stringify(call)))
}

const transports: readonly (readonly [string, Transport])[] = [
  ['in process', inProcess],
  ['over HTTP on 127.0.0.1', overHttp],
  ['over the channel of the desktop app', overTheDesktopChannel],
]

/** Under this seed the first messages of the drill have two recipients or more, for `answerTo`. */
const options = { appVersion: '0.1.0', seed: 5, report: (bug: unknown) => expect.unreachable(String(bug)) }

const openHost = async (): Promise<LocalHost & { folder: string }> => {
  const folder = temporaryFolder()
  const host = must(await openLocalHost(folder, options))
  onTestFinished(host.close)
  return { ...host, folder }
}

const drill = { mode: 'practice', packId: 'mil-ml', items: 3, kind: null, locale: 'en' } as const

/** A session whose recipients are in place. */
const begin = async (client: Client, asked: Input<'startSession'>): Promise<DealtSession> => {
  const dealt = must(await client.startSession(asked))
  return dealt.feedback === 'typed' ? expect.unreachable('nothing is typed here') : dealt
}

const start = (client: Client): Promise<DealtSession> => begin(client, drill)

const answerTo = ({ session, items }: DealtSession, position: number): Input<'recordAttempt'> => ({
  sessionId: session.sessionId,
  position,
  itemId: items[position]?.id ?? ('' as ItemId),
  decision: { marks: [0], corrections: [{ recipient: 1, address: 'jo.“quoted”@fleetnorth.mil' }] },
  revealed: [1, 0],
  responseMs: 1234.5,
  takenBack: 2,
})

/** The first message of a session of typing, its recipients typed: the first of them with a q too many. */
const typeFirst = async (client: Client): Promise<Input<'recordTyped'>> => {
  const { session, items } = must(await client.startSession({ mode: 'typing', packId: 'mil-ml', locale: 'en' }))
  const [item] = items
  if (!item || !('people' in item)) return expect.unreachable('there is no card')
  const entered = item.people.map(({ field, address }, at) => ({
    field,
    address: at === 0 ? address.replace('@', 'q@') : address,
    by: 'typed' as const,
  }))
  const decision = { entered, removed: [], forgotten: [] }
  return { sessionId: session.sessionId, position: 0, itemId: item.id, decision, responseMs: 30_250.5 }
}

const nobody = '00000000-0000-4000-8000-000000000000' as SessionId

/** What a call does over a real ledger: well, or with a failure that it declares. */
interface Case {
  readonly call: CallName
  readonly ends: string
  readonly says: string
  /** `folder` is where the ledger lies, for what only another program does to it. */
  readonly ask: (client: Client, folder: string) => Promise<unknown>
  /** What the answer is, or what it is like. */
  readonly is: (answer: unknown) => void
}

const fine = (call: CallName, says: string, ask: Case['ask'], is: Case['is']): Case => ({
  call,
  ends: 'well',
  says,
  ask,
  is,
})

const fails = (call: CallName, code: string, says: string, ask: Case['ask'], values: object): Case => ({
  call,
  ends: code,
  says,
  ask,
  is: (answer) => expect(answer).toEqual({ ok: false, error: { code, values } }),
})

const cases: readonly Case[] = [
  fine(
    'readSettings',
    'has defaults before anything was chosen',
    (client) => client.readSettings({}),
    (answer) =>
      expect(answer).toEqual({ ok: true, value: { locale: null, theme: 'system', look: 'desktop', sound: false } }),
  ),
  fine(
    'saveSettings',
    'keeps what was chosen last',
    async (client) => {
      must(await client.saveSettings({ locale: 'en', theme: 'light', look: 'web', sound: false }))
      must(await client.saveSettings({ locale: 'fr', theme: 'dark', look: 'mixed', sound: true }))
      return client.readSettings({})
    },
    (answer) =>
      expect(answer).toEqual({ ok: true, value: { locale: 'fr', theme: 'dark', look: 'mixed', sound: true } }),
  ),
  fine(
    'listPacks',
    'has each pack in the language asked for',
    (client) => client.listPacks({ locale: 'fr' }),
    (answer) =>
      expect(answer).toMatchObject({
        ok: true,
        value: shippedPacks().map(({ id, title }) => ({ id, title: title.fr, met: 0 })),
      }),
  ),
  fine('startSession', 'deals items with their keys and debriefs', start, (answer) =>
    expect(answer).toMatchObject({
      session: { packId: 'mil-ml', items: 3, attempts: 0, locale: 'en' },
      items: { length: 3 },
      keys: { length: 3 },
      debriefs: { length: 3 },
    }),
  ),
  fine(
    'recordAttempt',
    'answers a repeat as the first time, and keeps the first decision',
    async (client) => {
      const dealt = await start(client)
      const first = await client.recordAttempt(answerTo(dealt, 0))
      const other = { ...answerTo(dealt, 0), decision: { marks: [], corrections: [] }, responseMs: 1, takenBack: 0 }
      const again = await client.recordAttempt(other)
      const { attempts } = must(await client.readSession({ sessionId: dealt.session.sessionId }))
      return { first, again, attempts }
    },
    (answer) => {
      const { first, again, attempts } = answer as Record<'first' | 'again' | 'attempts', unknown>
      expect(first).toMatchObject({ ok: true, value: { judgement: { leaked: true } } })
      expect(again).toEqual(first)
      expect(attempts).toMatchObject([{ position: 0, responseMs: 1234.5, takenBack: 2, decision: { marks: [0] } }])
    },
  ),
  fine(
    'listSessions',
    'has the latest first',
    async (client) => {
      const ids = [(await start(client)).session.sessionId, (await start(client)).session.sessionId]
      const listed = must(await client.listSessions({})).map((one) => one.sessionId)
      return { ids, listed }
    },
    (answer) => {
      const { ids, listed } = answer as Record<'ids' | 'listed', string[]>
      expect(listed).toEqual(ids.toReversed())
    },
  ),
  fine(
    'readSession',
    'gives back what was dealt and decided, letter for letter',
    async (client) => {
      const dealt = await start(client)
      must(await client.recordAttempt(answerTo(dealt, 1)))
      return { dealt, read: must(await client.readSession({ sessionId: dealt.session.sessionId })) }
    },
    (answer) => {
      const { dealt, read } = answer as { dealt: DealtSession; read: Output<'readSession'> }
      const { decision, revealed } = answerTo(dealt, 1)
      const { keys, debriefs } = dealt as Extract<typeof dealt, { feedback: 'each' }>
      expect(read.attempts).toMatchObject([{ item: dealt.items[1], key: keys[1], decision, revealed }])
      expect(read.debriefs).toEqual([debriefs[1]])
    },
  ),
  fine(
    'readProgress',
    'counts every recipient that was answered, in this week',
    async (client) => {
      const dealt = await start(client)
      must(await client.recordAttempt(answerTo(dealt, 0)))
      return { progress: must(await client.readProgress({ period: '12weeks' })), item: dealt.items[0] }
    },
    (answer) => {
      const { progress, item } = answer as { progress: Output<'readProgress'>; item: Item }
      const { hits, misses, falseAlarms, correctRejections } = progress.counts
      expect(hits + misses + falseAlarms + correctRejections).toBe(item.recipients.length)
      expect(progress).toMatchObject({
        period: '12weeks',
        sessions: 1,
        messages: 1,
        weeks: [{ messages: 1, counts: progress.counts }],
        displays: [{ display: item.display, counts: progress.counts }],
      })
    },
  ),
  fine(
    'exportRecords',
    'is one CSV text, with a line for each recipient that was shown',
    async (client) => {
      const dealt = await start(client)
      must(await client.recordAttempt(answerTo(dealt, 0)))
      const { text } = must(await client.exportRecords({ format: 'csv' }))
      return { lines: text.split('\r\n'), shown: dealt.items[0]?.recipients.length ?? 0 }
    },
    (answer) => {
      const { lines, shown } = answer as { lines: string[]; shown: number }
      expect(lines[0]).toBe(csvColumns(hostActivities).join(','))
      expect(lines).toHaveLength(1 + shown + 1)
      expect(lines[2]).toContain('jo.“quoted”@fleetnorth.mil')
    },
  ),
  fails(
    'startSession',
    'unknownPack',
    'names the packs that there are',
    (client) => client.startSession({ ...drill, packId: 'com-co' }),
    {
      packId: 'com-co',
      packs: shippedPacks()
        .map(({ id }) => id)
        .join(', '),
    },
  ),
  fails(
    'recordAttempt',
    'unknownSession',
    'knows only what it dealt',
    async (client) => client.recordAttempt({ ...answerTo(await start(client), 0), sessionId: nobody }),
    { sessionId: nobody },
  ),
  fails(
    'recordAttempt',
    'unknownItem',
    'takes no answer for a message at another place',
    async (client) => client.recordAttempt({ ...answerTo(await start(client), 0), position: 2 }),
    { itemId: expect.any(String), position: '2' },
  ),
  fails(
    'recordAttempt',
    'unknownRecipient',
    'takes no mark on a recipient that the message does not have',
    async (client) =>
      client.recordAttempt({ ...answerTo(await start(client), 0), decision: { marks: [99], corrections: [] } }),
    { itemId: expect.any(String), recipient: '99' },
  ),
  fine(
    'readPlan',
    'has the days of this week, the pack of today and the rules of an assessment',
    (client) => client.readPlan({}),
    (answer) =>
      expect(answer).toMatchObject({
        ok: true,
        value: {
          today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          dailyPackId: expect.stringMatching(/./),
          week: expect.arrayContaining([{ day: expect.stringMatching(/./), isDone: false }]),
          assessment: { passMark: 80, falseAlarmLimit: 10, items: 24 },
        },
      }),
  ),
  fine(
    'readReview',
    'names what was missed, in the language asked for, and a review is about it',
    async (client) => {
      const dealt = await start(client)
      for (const position of [0, 1, 2]) {
        const decision = { marks: [], corrections: [] }
        must(await client.recordAttempt({ ...answerTo(dealt, position), decision, revealed: [] }))
      }
      const review = must(await client.readReview({ locale: 'fr' }))
      return { review, begun: must(await client.startSession({ mode: 'review', locale: 'fr' })) }
    },
    (answer) => {
      const { review, begun } = answer as { review: Output<'readReview'>; begun: Output<'startSession'> }
      expect(review.due.length).toBeGreaterThan(0)
      for (const { kind, title, last } of review.due) {
        expect(title).toBe(kindById[kind as ErrorKindId].title.fr)
        expect(last.isCaught).toBe(false)
      }
      expect(review.missed.length).toBeGreaterThan(0)
      expect(begun.session).toMatchObject({ play: { mode: 'review' }, packTitle: 'Révision' })
      expect(begun.items).toHaveLength(review.due.reduce((sum, { messages }) => sum + messages, 0))
    },
  ),
  fails(
    'startSession',
    'nothingDue',
    'has no review for a newcomer',
    (client) => client.startSession({ mode: 'review', locale: 'en' }),
    { nextAt: '' },
  ),
  fine(
    'leaveSession',
    'keeps that the learner left, and once is enough',
    async (client) => {
      const { sessionId } = (await start(client)).session
      must(await client.leaveSession({ sessionId }))
      must(await client.leaveSession({ sessionId }))
      return client.listSessions({})
    },
    (answer) => expect(answer).toMatchObject({ ok: true, value: [{ state: 'left', isSealed: false }] }),
  ),
  fails(
    'startSession',
    'unfitPack',
    'assesses nobody on a working day in which hardly anything is wrong',
    (client) => client.startSession({ mode: 'assessment', packId: 'rare', form: 1, locale: 'en' }),
    { packId: 'rare', mode: 'assessment' },
  ),
  fine(
    'recordTyped',
    'answers a repeat as the first time, names the slip and collects it',
    async (client) => {
      const sent = await typeFirst(client)
      const first = await client.recordTyped(sent)
      const again = await client.recordTyped({ ...sent, decision: { entered: [], removed: [], forgotten: [] } })
      const { session, typed } = must(await client.readSession({ sessionId: sent.sessionId }))
      return { sent, first, again, session, typed, review: must(await client.readReview({ locale: 'en' })) }
    },
    (answer) => {
      const { sent, first, again, session, typed, review } = answer as {
        sent: Input<'recordTyped'>
        first: unknown
        again: unknown
        session: Output<'readSession'>['session']
        typed: Output<'readSession'>['typed']
        review: Output<'readReview'>
      }
      const people = [{ person: 0, outcome: 'slip', entered: 0, kind: 'letterInserted' }]
      expect(first).toMatchObject({ ok: true, value: { judgement: { leaked: true, strays: [] } } })
      expect(first).toMatchObject({ value: { judgement: { people: expect.arrayContaining(people) } } })
      expect(again).toEqual(first)
      expect(typed).toMatchObject([{ position: 0, decision: sent.decision, responseMs: 30_250.5 }])
      const right = sent.decision.entered.length - 1
      expect(session).toMatchObject({ play: { mode: 'typing' }, items: 10, attempts: 1, typed: { right, slips: 1 } })
      expect(session.counts).toEqual({ hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 })
      const { address } = sent.decision.entered[0] as { address: string }
      expect(review.missed).toMatchObject([
        { how: 'mistyped', title: kindById.letterInserted.title.en, written: address },
      ])
    },
  ),
  fails(
    'recordTyped',
    'unknownSession',
    'knows only what it dealt',
    async (client) => client.recordTyped({ ...(await typeFirst(client)), sessionId: nobody }),
    { sessionId: nobody },
  ),
  fails(
    'recordTyped',
    'unknownItem',
    'takes nothing typed for a message at another place',
    async (client) => client.recordTyped({ ...(await typeFirst(client)), position: 1 }),
    { itemId: expect.any(String), position: '1' },
  ),
  fails('leaveSession', 'unknownSession', 'says so', (client) => client.leaveSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
  fine(
    'resumeSession',
    'deals the same messages once more, with the answers on file',
    async (client) => {
      const dealt = await start(client)
      must(await client.recordAttempt(answerTo(dealt, 0)))
      return { dealt, again: must(await client.resumeSession({ sessionId: dealt.session.sessionId })) }
    },
    (answer) => {
      const { dealt, again } = answer as { dealt: DealtSession; again: Output<'resumeSession'> }
      const { decision, revealed, responseMs, takenBack } = answerTo(dealt, 0)
      const { session, ...rest } = dealt
      expect(again).toMatchObject({
        ...rest,
        session: { sessionId: session.sessionId, attempts: 1, state: 'open' },
        attempts: [{ position: 0, decision, revealed, responseMs, takenBack }],
      })
    },
  ),
  fine(
    'resumeSession',
    'keeps a sealed session sealed, and tells no more than how many answers it has',
    async (client) => {
      const assessment = { mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' } as const
      const dealt = await begin(client, assessment)
      must(await client.recordAttempt(answerTo(dealt, 0)))
      return { dealt, again: must(await client.resumeSession({ sessionId: dealt.session.sessionId })) }
    },
    (answer) => {
      const { dealt, again } = answer as { dealt: DealtSession; again: Output<'resumeSession'> }
      expect(again).toEqual({ ...dealt, session: { ...dealt.session, attempts: 1 } })
    },
  ),
  fine(
    'resumeSession',
    'deals the cards of typing once more, with what was typed',
    async (client) => {
      const sent = await typeFirst(client)
      must(await client.recordTyped(sent))
      return { sent, again: must(await client.resumeSession({ sessionId: sent.sessionId })) }
    },
    (answer) => {
      const { sent, again } = answer as { sent: Input<'recordTyped'>; again: Output<'resumeSession'> }
      expect(again).toMatchObject({ feedback: 'typed', session: { attempts: 1, state: 'open' }, items: { length: 10 } })
      expect(again).toMatchObject({ typed: [{ position: 0, item: again.items[0], decision: sent.decision }] })
    },
  ),
  fails('resumeSession', 'unknownSession', 'says so', (client) => client.resumeSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
  fails(
    'resumeSession',
    'endedSession',
    'does not go on with a session that was left',
    async (client) => {
      const { sessionId } = (await start(client)).session
      must(await client.leaveSession({ sessionId }))
      return client.resumeSession({ sessionId })
    },
    { sessionId: expect.any(String), state: 'left' },
  ),
  fails(
    'resumeSession',
    'changedPack',
    'does not go on with messages of a pack that is another one now',
    async (client, folder) => {
      const { sessionId } = (await start(client)).session
      const ledger = new DatabaseSync(ledgerPath(folder))
      ledger.exec(`UPDATE session SET pack_hash = 'of another version'`)
      ledger.close()
      return client.resumeSession({ sessionId })
    },
    { sessionId: expect.any(String), pack: 'The missing letter' },
  ),
  fails(
    'resumeSession',
    'missingAnswer',
    'names the message whose answer is not on file though a later one is',
    async (client) => {
      const dealt = await start(client)
      must(await client.recordAttempt(answerTo(dealt, 1)))
      return client.resumeSession({ sessionId: dealt.session.sessionId })
    },
    { sessionId: expect.any(String), message: '1' },
  ),
  fails('readSession', 'unknownSession', 'says so', (client) => client.readSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
]

const names = Object.keys(contract) as CallName[]

/** Input of the right shape for every call, so that only the ledger can be at fault. */
const goodInput: { readonly [Name in CallName]: Input<Name> } = {
  readSettings: {},
  saveSettings: { locale: 'fr', theme: 'dark', look: 'mixed', sound: true },
  listPacks: { locale: 'en' },
  readPlan: {},
  readReview: { locale: 'en' },
  startSession: drill,
  recordAttempt: {
    sessionId: nobody,
    position: 0,
    itemId: 'm@1#1' as ItemId,
    decision: { marks: [], corrections: [] },
    revealed: [],
    responseMs: 0,
    takenBack: 0,
  },
  recordTyped: {
    sessionId: nobody,
    position: 0,
    itemId: 'm@1#1' as ItemId,
    decision: { entered: [], removed: [], forgotten: [] },
    responseMs: 0,
  },
  leaveSession: { sessionId: nobody },
  resumeSession: { sessionId: nobody },
  listSessions: {},
  readSession: { sessionId: nobody },
  readProgress: { period: 'all' },
  exportRecords: { format: 'csv' },
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

test('every call has its cases: done well, and each failure that it declares', () => {
  const covered = new Set(cases.map(({ call, ends }) => `${call} ends ${ends}`))
  const declared = names.flatMap((name) =>
    ['well', ...contract[name].failures].map((ending) => `${name} ends ${ending}`),
  )
  expect(declared.filter((one) => !covered.has(one))).toEqual([])
  expect([...covered].filter((one) => !declared.includes(one))).toEqual([])
})

describe.each(transports)('%s', (_name, transport) => {
  test.each(cases)('$call, $ends: it $says', async ({ ask, is }) => {
    const { send, folder } = await openHost()
    is(await ask(connect(await transport(send)), folder))
  })

  test.each(names)('%s says which ledger it cannot have', async (name) => {
    const values = { path: '/somewhere/ledger.sqlite', reason: 'it is damaged.' }
    const host = hostWithoutLedger({ code: 'ledgerUnavailable', values }, options)
    const send = await transport(host.send)
    expect(await send({ name, input: goodInput[name] })).toEqual({
      ok: false,
      error: { code: 'ledgerUnavailable', values },
    })
  })

  test('no call takes input of another shape, and each says what is wrong', async () => {
    const { send: host } = await openHost()
    const send = await transport(host)
    for (const name of names) {
      for (const [what, input] of strange) {
        const values = expect.objectContaining({ reason: expect.stringMatching(/./) })
        const refused = { ok: false, error: { code: 'badInput', values } }
        expect(await send({ name, input }), `${name}, ${what}`).toEqual(refused)
      }
    }
    expect(await send({ name: 'listSessions', input: {} })).toEqual({ ok: true, value: [] })
  })

  test('a call that there is not is refused, whatever its name', async () => {
    const { send: host } = await openHost()
    const send = await transport(host)
    for (const name of ['deleteEverything', 'constructor', '__proto__', 'toString', '']) {
      expect(await send({ name, input: {} }), name).toMatchObject({ ok: false, error: { code: 'badInput' } })
    }
  })
})
