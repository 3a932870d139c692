import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvColumns } from '../records/csv.ts'
import { countedOutside, countOutsidePage } from '../specimens/countOutside.ts'
import { exportedBy } from '../specimens/csv.ts'
import { marked, must } from '../specimens/hosts.ts'
import { memoryLedger } from '../specimens/memoryLedger.ts'
import { countOutsideIn, openPlanted } from '../specimens/planted.ts'
import { hostActivities } from './hostActivities.ts'
import { advance, isDecided, openSession, retract, selectPosition } from './pageSession.ts'

/** A third activity is a folder and a line in the registry: one is planted here, and played from deal to export. */

const asked = {
  mode: 'practice',
  activity: 'countOutside',
  packId: 'mil-ml',
  items: null,
  kind: null,
  locale: 'en',
} as const

type Client = ReturnType<typeof openPlanted>

const start = async (client: Client) => {
  const { session, dealt } = must(await client.startSession(asked))
  return { session, dealt: countOutsideIn(dealt) }
}

/** Files that so many recipients of a message are outside. */
const say = async (client: Client, { session, dealt }: Awaited<ReturnType<typeof start>>, at: number, said: number) => {
  const itemId = dealt.items[at]?.id ?? expect.unreachable('There is no such message.')
  const answer = { activity: 'countOutside', content: { said } } as const
  return client.fileAnswer({ sessionId: session.sessionId, position: at, itemId, answer, responseMs: 1_500 })
}

test('packs offer it beside the others, and those that do not fit it refuse it', async () => {
  const client = openPlanted(memoryLedger())
  const packs = must(await client.listPacks({ locale: 'en' }))
  expect(packs.find(({ id }) => id === 'forces')?.modes).toEqual({
    marking: ['practice', 'assessment', 'sprint', 'rare'],
    typing: ['practice'],
    countOutside: ['practice'],
  })
  expect(packs.find(({ id }) => id === 'first-day')?.modes).toEqual({ marking: ['practice'] })
  expect(await client.startSession({ ...asked, packId: 'rare' })).toEqual({
    ok: false,
    error: { code: 'unfitPack', values: { packId: 'rare', mode: 'countOutside' } },
  })
})

test('it is dealt, judged and filed, resumed and looked back on', async () => {
  const client = openPlanted(memoryLedger())
  const begun = await start(client)
  const { sessionId } = begun.session
  expect(begun.session).toMatchObject({ activity: 'countOutside', items: 4, play: { mode: 'practice', kind: null } })
  const outside = begun.dealt.items.map(countedOutside)
  expect(Math.max(...outside)).toBeGreaterThan(0)

  const [first = expect.unreachable(), second = expect.unreachable()] = outside
  const right = { judgement: { activity: 'countOutside', content: { isRight: true, outside: first } } }
  const wrong = { judgement: { activity: 'countOutside', content: { isRight: false, outside: second } } }
  expect(must(await say(client, begun, 0, first))).toEqual(right)
  expect(must(await say(client, begun, 1, second + 3))).toEqual(wrong)
  // A repeat changes nothing.
  expect(must(await say(client, begun, 1, second))).toEqual(wrong)

  const resumed = must(await client.resumeSession({ sessionId }))
  expect(countOutsideIn(resumed.dealt)).toEqual(begun.dealt)
  expect(resumed.answers).toMatchObject({
    activity: 'countOutside',
    content: [
      { position: 0, said: first, outside: first, responseMs: 1_500 },
      { position: 1, said: second + 3, outside: second },
    ],
  })
  for (const at of [2, 3]) must(await say(client, begun, at, outside[at] ?? 0))
  const { session, answers, notes } = must(await client.readSession({ sessionId }))
  expect(session).toMatchObject({ state: 'done', attempts: 4, figures: { right: 3, miscounted: 1 }, leaks: 0 })
  expect(answers.content).toHaveLength(4)
  expect(notes.activity).toBe('countOutside')
  expect(notes.content).toMatchObject(outside.map((length) => ({ length })))
  expect(must(await client.listSessions({})).sessions).toEqual([session])
  expect(must(await client.readProgress({ period: 'all' }))).toMatchObject({ sessions: 0, messages: 0 })
})

test('it takes no answer of another activity, and no content that is not its own', async () => {
  const client = openPlanted(memoryLedger())
  const begun = await start(client)
  const at = {
    sessionId: begun.session.sessionId,
    position: 0,
    itemId: begun.dealt.items[0]?.id ?? expect.unreachable(),
  }
  expect(await client.fileAnswer(marked(at))).toMatchObject({ error: { code: 'unknownItem' } })
  const negative = { activity: 'countOutside', content: { said: -1 } } as const
  expect(await client.fileAnswer({ ...at, answer: negative, responseMs: 1 })).toMatchObject({
    error: { code: 'badInput' },
  })
  expect(must(await client.listSessions({})).sessions).toMatchObject([{ attempts: 0 }])
})

test('the export has its columns at the end, and those of the others where they were', async () => {
  const client = openPlanted(memoryLedger())
  const begun = await start(client)
  must(await say(client, begun, 0, 7))
  const { session, dealt } = must(await client.startSession({ ...asked, activity: 'marking', items: 2 }))
  if (dealt.activity !== 'marking') return expect.unreachable('This is another activity.')
  const [shown = expect.unreachable()] = dealt.content.items
  must(await client.fileAnswer(marked({ sessionId: session.sessionId, position: 0, itemId: shown.id })))
  const { text } = await exportedBy(client)
  const before = csvColumns(hostActivities)
  expect(text.split('\r\n')[0]).toBe([...before, 'outside_said', 'outside_counted'].join(','))

  const rows = parse(text, { columns: true }) as Record<string, string>[]
  const [item = expect.unreachable()] = begun.dealt.items
  expect(rows[0]).toMatchObject({
    mode: 'countOutside',
    position: '1',
    item_id: item.id,
    address_shown_as: item.display,
    recipient: '',
    outcome: '',
    outside_said: '7',
    outside_counted: String(countedOutside(item)),
  })
  expect(rows).toHaveLength(1 + shown.recipients.length)
  for (const row of rows.slice(1)) {
    expect(row).toMatchObject({ mode: 'practice', outside_said: '', outside_counted: '' })
    expect(row.outcome).not.toBe('')
  }
})

test('a page plays it as it plays the others: answers, takes back, resumes, and looks back without asking', async () => {
  const client = openPlanted(memoryLedger())
  const begun = await start(client)
  const outside = begun.dealt.items.map(countedOutside)
  let session = openSession(countOutsidePage, begun.session, begun.dealt)
  expect(session.itemIds).toEqual(begun.dealt.items.map(({ id }) => id))
  for (const [at, said] of outside.entries()) {
    must(await say(client, begun, at, said))
    session = advance(session, { said: said + 1 }, 1_500)
    expect(session.answers.at(-1)?.judgement).toEqual({ isRight: false, outside: said })
    session = advance(retract(session), { said }, 1_500)
    expect(selectPosition(session)).toBe(at + 1)
    if (at > 0) continue
    const resumed = must(await client.resumeSession({ sessionId: begun.session.sessionId }))
    if (resumed.answers.activity !== 'countOutside') return expect.unreachable('This is another activity.')
    const again = openSession(countOutsidePage, resumed.session, countOutsideIn(resumed.dealt), resumed.answers.content)
    expect({ ...again, summary: session.summary }).toEqual(session)
  }
  expect(isDecided(session)).toBe(true)
  expect(session.answers.map(({ judgement }) => judgement?.isRight)).toEqual([true, true, true, true])

  const read = must(await client.readSession({ sessionId: begun.session.sessionId }))
  const shown = countOutsidePage.lookBackOn(session.dealt, session.answers)
  expect(read.answers.content).toMatchObject(shown.answers)
  expect(read.notes).toEqual({ activity: 'countOutside', content: shown.notes })
})
