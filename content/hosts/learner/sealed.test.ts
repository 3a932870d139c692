import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { selectionOf } from '../../activities/marking/select.ts'
import type { Client } from '../../contract/ownMachine.ts'
import { type BuiltItem, buildItem } from '../../item/build.ts'
import { packHeader } from '../../item/header.ts'
import { selectItems } from '../../learning/select.ts'
import type { Play } from '../../model/play.ts'
import { shippedPack } from '../../packs/shipped/shippedPacks.ts'
import { answerAll } from '../../specimens/answers.ts'
import { type DealtMarking, marked, markingIn, must, openClient } from '../../specimens/hosts.ts'

const rules = { passMark: 75, falseAlarmLimit: 5 }
const pack = shippedPack('mil-ml')

/** A client of a host over an empty ledger; `said` is every answer that left the host, as text. */
const open = (): { client: Client; said: string[] } => {
  const said: string[] = []
  const client = openClient({ rules }, (send) => async (call) => {
    const answer = await send(call)
    said.push(JSON.stringify(answer))
    return answer
  })
  return { client, said }
}

const start = async (client: Client): Promise<DealtMarking> =>
  markingIn(must(await client.startSession({ mode: 'assessment', packId: 'mil-ml', form: 3, locale: 'en' })))

/** What the form holds, built beside the host. */
const play: Play = { mode: 'assessment', form: 3, ...rules }
const built = selectItems(pack, selectionOf(packHeader(pack), play, 0, 0)).map(
  (id): BuiltItem => must(buildItem(pack, id, 'en')),
)
const wrongIn = (one: BuiltItem | undefined): number[] => one?.key.wrong.map(({ recipient }) => recipient) ?? []

/** Whether the form shows an address: that of somebody meant may be right in another message, or begin the wrong one. */
const isShown = (meant: string): boolean =>
  built.some(({ item }) => item.recipients.some(({ address }) => address.startsWith(meant)))

/** Whatever only the answer key and the debriefs say of the form. */
const secrets = built.flatMap(({ item, key, debrief }) => [
  item.id,
  ...key.wrong.flatMap(({ meant }) => (meant !== null && !isShown(meant) ? [meant] : [])),
  ...debrief.wrong.flatMap(({ leak, gaveAway }) => [leak, ...gaveAway.map(({ text }) => text)]),
  ...debrief.right.flatMap(({ why, cost }) => [why, cost]),
  debrief.fact.text,
])

/** The secrets that stand in what a host said. */
const revealedIn = (said: readonly string[]): string[] => {
  const text = said.join('\n')
  return secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))
}

const rowsOf = async (client: Client): Promise<Record<string, string>[]> =>
  parse(must(await client.exportRecords({ format: 'csv' })).text, { columns: true })

test('the key of an assessment leaves the host with nothing before the last answer is filed, and then with readSession', async () => {
  const { client, said } = open()
  const atFirst = must(await client.readProgress({ period: 'all' }))
  const dealt = await start(client)
  expect(Object.keys(dealt).sort()).toEqual(['feedback', 'items', 'session'])
  expect(dealt.items).toEqual(built.map(({ item }, position) => ({ ...item, id: `sealed@1#${position}` })))

  const { sessionId } = dealt.session
  const marks = (position: number) => wrongIn(built[position])
  const last = dealt.items.length - 1
  await answerAll(client, dealt, marks, { to: last })
  must(await client.listSessions({})).sessions
  must(await client.listPacks({ locale: 'en' }))
  must(await client.readPlan({}))
  must(await client.exportRecords({ format: 'csv' }))
  expect(must(await client.readProgress({ period: 'all' }))).toEqual(atFirst)
  expect(must(await client.readSession({ sessionId }))).toMatchObject({
    session: { isSealed: true, attempts: last, counts: { hits: 0, misses: 0 }, leaks: 0, assessed: null },
    answers: { activity: 'marking', content: [] },
    notes: { activity: 'marking', content: [] },
  })
  expect(secrets.length).toBeGreaterThan(100)
  expect(revealedIn(said)).toEqual([])
  expect(said.join('\n')).not.toMatch(/"outcomes":\[\{|"wrong":\[|correctRejection,/)

  await answerAll(client, dealt, marks, { from: last })
  expect(said.at(-1)).toBe('{"ok":true,"value":{"judgement":null}}')
  const { answers, notes } = must(await client.readSession({ sessionId }))
  expect(answers.content).toMatchObject(built.map(({ key }) => ({ key })))
  expect(notes.content).toEqual(built.map(({ debrief }) => debrief))
})

test('an assessment is held against the rules that it was begun under, and the export says so', async () => {
  const resultOf = async (marksOf: (one: BuiltItem | undefined) => number[]) => {
    const { client } = open()
    const dealt = await start(client)
    await answerAll(client, dealt, (position) => marksOf(built[position]))
    const [session] = must(await client.listSessions({})).sessions
    const [row] = await rowsOf(client)
    return { session, row }
  }
  const right = await resultOf(wrongIn)
  expect(right.session).toMatchObject({
    state: 'done',
    play,
    assessed: { caughtEnough: true, alarmsKept: true },
    counts: { misses: 0, falseAlarms: 0 },
  })
  expect(right.row).toMatchObject({
    mode: 'assessment',
    session_state: 'done',
    form: '3',
    pass_mark: '75',
    false_alarm_limit: '5',
    result: 'passed',
  })
  const everything = await resultOf((one) => one?.item.recipients.map((_, at) => at) ?? [])
  expect(everything.session?.assessed).toEqual({ caughtEnough: true, alarmsKept: false })
  expect(everything.row?.result).toBe('notPassed')
})

test('an assessment that is left stays sealed and has no result, and the export says that it was left', async () => {
  const { client } = open()
  const dealt = await start(client)
  await answerAll(client, dealt, () => [0], { to: 2 })
  const { sessionId } = dealt.session
  must(await client.leaveSession({ sessionId }))
  expect(must(await client.listSessions({})).sessions).toMatchObject([
    { state: 'left', isSealed: true, assessed: null },
  ])
  expect(must(await client.readSession({ sessionId })).answers.content).toEqual([])
  const rows = await rowsOf(client)
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) {
    expect(row).toMatchObject({ session_state: 'left', result: '', wrong: '', kind: '', outcome: '', leaked: '' })
    expect(row.address).toMatch(/@/)
  }
})

test('an answer to an assessment names the message by its place, and no other name is taken', async () => {
  const { client } = open()
  const { session, items } = await start(client)
  for (const itemId of [items[1]?.id, built[0]?.item.id]) {
    const at = { sessionId: session.sessionId, position: 0, itemId: itemId ?? expect.unreachable() }
    expect(await client.fileAnswer(marked(at))).toMatchObject({ error: { code: 'unknownItem' } })
  }
})

test('a sealed session that is resumed is still sealed: nothing of its answers is said', async () => {
  const { client, said } = open()
  const begun = await start(client)
  const { sessionId } = begun.session
  await answerAll(client, begun, () => [0], { to: 5 })
  const resumed = must(await client.resumeSession({ sessionId }))
  expect(resumed.answers).toEqual({ activity: 'marking', content: [] })
  const again = markingIn(resumed)
  expect(again.items).toEqual(begun.items)
  expect(again.session).toMatchObject({ attempts: 5, isSealed: true })
  expect(revealedIn(said)).toEqual([])
  await answerAll(client, again, () => [0], { from: 5 })
  expect(await client.resumeSession({ sessionId })).toMatchObject({
    error: { code: 'endedSession', values: { state: 'done' } },
  })
})

test('a shift tells nothing until its end, or until the learner leaves', async () => {
  const { client } = open()
  const dealt = markingIn(must(await client.startSession({ mode: 'rare', packId: 'rare', locale: 'en' })))
  expect(dealt.feedback).toBe('atEnd')
  expect(dealt.items).toHaveLength(40)
  await answerAll(client, dealt, () => [], { to: 3 })
  const { sessionId } = dealt.session
  expect(must(await client.readSession({ sessionId })).answers.content).toEqual([])
  must(await client.leaveSession({ sessionId }))
  expect(must(await client.readSession({ sessionId })).answers.content).toHaveLength(3)
})

test('a sprint is recorded as one, and has no result to pass', async () => {
  const { client } = open()
  const dealt = markingIn(must(await client.startSession({ mode: 'sprint', packId: 'mil-ml', locale: 'fr' })))
  await answerAll(client, dealt, () => [])
  expect(must(await client.listSessions({})).sessions).toMatchObject([
    { play: { mode: 'sprint' }, state: 'done', assessed: null },
  ])
})
