import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { packOfDay, selectionOf } from '../activities/marking/deal.ts'
import type { Client } from '../contract/client.ts'
import { connect } from '../contract/client.ts'
import type { Output, SessionRequest } from '../contract/learner.ts'
import { serve } from '../contract/serve.ts'
import type { BuiltItem } from '../item/build.ts'
import { buildItem } from '../item/build.ts'
import { selectItems } from '../learning/select.ts'
import { lengthByMode, type Play } from '../model/play.ts'
import { shippedPacks } from '../packs/shipped/shippedPacks.ts'
import { memoryLedger } from '../specimens/memoryLedger.ts'
import { createSimulator } from './simulator.ts'

const packs = shippedPacks()
const rules = { passMark: 75, falseAlarmLimit: 5 }

/** A host over an empty ledger; `said` is every answer that left it, as text. */
const openHost = ({ today = '2026-11-25', seed = 7 } = {}) => {
  let ids = 0
  const host = createSimulator({
    packs,
    ledger: memoryLedger(),
    now: () => `2026-11-25T09:00:00.000Z`,
    today: () => today,
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => seed,
    rules,
    appVersion: '0.1.0',
  })
  const said: string[] = []
  const send = serve(host, (bug) => expect.unreachable(String(bug)))
  const client = connect(async (call) => {
    const answer = await send(call)
    said.push(JSON.stringify(answer))
    return answer
  })
  return { client, said }
}

const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

const assessment: SessionRequest = { mode: 'assessment', packId: 'mil-ml', form: 3, locale: 'en' }
const pack = packs.find(({ id }) => id === 'mil-ml') ?? expect.unreachable('The pack mil-ml is not shipped.')

/** What a form holds, built beside the host. */
const formItems = (form: number): BuiltItem[] => {
  const play: Play = { mode: 'assessment', form, ...rules }
  return selectItems(pack, selectionOf(pack, play, 0, 0)).map((id) => must(buildItem(pack, id, 'en')))
}

const answerAll = async (
  client: Client,
  { session, items }: Output<'startSession'>,
  marksOf: (position: number) => number[],
  { from = 0, to = items.length } = {},
): Promise<void> => {
  for (const [position, item] of items.slice(0, to).entries()) {
    if (position < from) continue
    must(
      await client.recordAttempt({
        sessionId: session.sessionId,
        position,
        itemId: item.id,
        decision: { marks: marksOf(position), corrections: [] },
        revealed: [],
        responseMs: 1_000,
        takenBack: 0,
      }),
    )
  }
}

/** Whatever only the answer key and the debriefs say of these items. */
const secretsOf = (built: readonly BuiltItem[]): string[] =>
  built.flatMap(({ item, key, debrief }) => [
    item.id,
    ...key.wrong.flatMap(({ meant, recipient }) =>
      meant !== null && item.recipients.every(({ address }, at) => at === recipient || address !== meant)
        ? [meant]
        : [],
    ),
    ...debrief.wrong.flatMap(({ leak, gaveAway }) => [leak, ...gaveAway.map(({ text }) => text)]),
    ...debrief.right.flatMap(({ why, cost }) => [why, cost]),
    debrief.fact.text,
  ])

test('the same form number gives everybody the same messages, another number others', async () => {
  const subjects = async (form: number, seed: number) => {
    const { client } = openHost({ seed })
    const dealt = must(await client.startSession({ ...assessment, form } as SessionRequest))
    const items = dealt.feedback === 'typed' ? [] : dealt.items
    return items.map(({ subject, recipients }) => [subject, recipients.map(({ address }) => address)])
  }
  expect(await subjects(3, 7)).toEqual(await subjects(3, 8))
  expect(await subjects(3, 7)).not.toEqual(await subjects(4, 7))
})

test('the key of an assessment leaves the host with nothing before the last answer is filed, and then with readSession', async () => {
  const { client, said } = openHost()
  const built = formItems(3)
  const untold = must(await client.readProgress({ period: 'all' }))
  const dealt = must(await client.startSession(assessment))
  expect(dealt).not.toHaveProperty('keys')
  expect(dealt).not.toHaveProperty('debriefs')
  expect(dealt.items).toEqual(built.map(({ item }, position) => ({ ...item, id: `sealed@1#${position}` })))

  const { sessionId } = dealt.session
  const marks = (position: number) => built[position]?.key.wrong.map(({ recipient }) => recipient) ?? []
  const last = dealt.items.length - 1
  await answerAll(client, dealt, marks, { to: last })
  must(await client.listSessions({}))
  must(await client.listPacks({ locale: 'en' }))
  must(await client.readPlan({}))
  must(await client.exportRecords({ format: 'csv' }))
  expect(must(await client.readProgress({ period: 'all' }))).toEqual(untold)
  expect(must(await client.readSession({ sessionId }))).toMatchObject({
    session: { isSealed: true, attempts: last, counts: { hits: 0, misses: 0 }, leaks: 0, assessed: null },
    attempts: [],
    debriefs: [],
  })
  const text = said.join('\n')
  const secrets = secretsOf(built)
  expect(secrets.length).toBeGreaterThan(100)
  expect(secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([])
  expect(text).not.toMatch(/"outcomes":\[\{|"wrong":\[|correctRejection,/)

  await answerAll(client, dealt, marks, { from: last })
  expect(said.at(-1)).toBe('{"ok":true,"value":{"judgement":null}}')
  const read = must(await client.readSession({ sessionId }))
  expect(read.attempts.map(({ key }) => key)).toEqual(built.map(({ key }) => key))
  expect(read.debriefs).toEqual(built.map(({ debrief }) => debrief))
})

test('an assessment is held against the rules that it was begun under, and the export says so', async () => {
  const resultOf = async (marksOf: (one: BuiltItem | undefined) => number[]) => {
    const { client } = openHost()
    const dealt = must(await client.startSession(assessment))
    await answerAll(client, dealt, (position) => marksOf(formItems(3)[position]))
    const [session] = must(await client.listSessions({}))
    const { text } = must(await client.exportRecords({ format: 'csv' }))
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    return { session, row: rows[0] }
  }
  const right = await resultOf((one) => one?.key.wrong.map(({ recipient }) => recipient) ?? [])
  expect(right.session).toMatchObject({
    state: 'done',
    play: { mode: 'assessment', form: 3, ...rules },
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
  const { client } = openHost()
  const dealt = must(await client.startSession(assessment))
  await answerAll(client, dealt, () => [0], { to: 2 })
  must(await client.leaveSession({ sessionId: dealt.session.sessionId }))
  expect(must(await client.listSessions({}))).toMatchObject([{ state: 'left', isSealed: true, assessed: null }])
  expect(must(await client.readSession({ sessionId: dealt.session.sessionId })).attempts).toEqual([])
  const { text } = must(await client.exportRecords({ format: 'csv' }))
  const rows = parse(text, { columns: true }) as Record<string, string>[]
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) {
    expect(row).toMatchObject({ session_state: 'left', result: '', wrong: '', kind: '', outcome: '', leaked: '' })
    expect(row.address).toMatch(/@/)
  }
})

test('an answer to an assessment names the message by its place, and no other name is taken', async () => {
  const { client } = openHost()
  const { session, items } = must(await client.startSession(assessment))
  const decision = { marks: [], corrections: [] }
  const answer = { sessionId: session.sessionId, decision, revealed: [], responseMs: 1, takenBack: 0 }
  const ids = [items[1]?.id, formItems(3)[0]?.item.id]
  for (const itemId of ids) {
    const refused = await client.recordAttempt({ ...answer, position: 0, itemId: itemId ?? expect.unreachable() })
    expect(refused).toMatchObject({ error: { code: 'unknownItem' } })
  }
})

test('a sealed session that is gone on with is still sealed: nothing of its answers is said', async () => {
  const { client, said } = openHost()
  const begun = must(await client.startSession(assessment))
  await answerAll(client, begun, () => [0], { to: 5 })
  const again = must(await client.resumeSession({ sessionId: begun.session.sessionId }))
  expect(again.items).toEqual(begun.items)
  expect(again.session).toMatchObject({ attempts: 5, isSealed: true })
  const heard = said.join('\n')
  expect(secretsOf(formItems(3)).filter((secret) => heard.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([])
  await answerAll(client, again, () => [0], { from: 5 })
  const done = await client.resumeSession({ sessionId: begun.session.sessionId })
  expect(done).toMatchObject({ error: { code: 'endedSession', values: { state: 'done' } } })
})

test('the day decides which five messages come, whatever the seed', async () => {
  const daily = async (today: string, seed: number) => {
    const { client } = openHost({ today, seed })
    return must(await client.startSession({ mode: 'daily', locale: 'en' })).items.map(({ id }) => id)
  }
  const monday = await daily('2026-11-23', 1)
  expect(monday).toHaveLength(lengthByMode.daily)
  expect(await daily('2026-11-23', 2)).toEqual(monday)
  expect(await daily('2026-11-24', 1)).not.toEqual(monday)
})

test('a day is done when all five are decided', async () => {
  const { client } = openHost()
  const dealt = must(await client.startSession({ mode: 'daily', locale: 'en' }))
  const done = async () => must(await client.readPlan({})).week.filter(({ isDone }) => isDone)
  await answerAll(client, dealt, () => [], { to: 4 })
  expect(await done()).toEqual([])
  await answerAll(client, dealt, () => [], { from: 4 })
  expect(await done()).toEqual([{ day: '2026-11-25', isDone: true }])
})

test('the packs of the days take turns, and those with a shift stay out', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => packOfDay(packs, day)?.id)
  expect(new Set(days).size).toBe(3)
  expect(days).not.toContain('rare')
  expect(packOfDay([], '2026-11-23')).toBeUndefined()
})

test('practice of a kind has no other kind, and the right ones beside it', async () => {
  const { client } = openHost()
  for (const kind of ['suffixLetterLost', 'lettersTransposed'] as const) {
    const dealt = must(await client.startSession({ mode: 'practice', packId: 'mil-ml', items: 12, kind, locale: 'en' }))
    if (dealt.feedback !== 'each') return expect.unreachable('Practice tells after each message.')
    const kinds = dealt.keys.flatMap(({ wrong }) => wrong.map((one) => one.kind))
    expect(new Set(kinds)).toEqual(new Set([kind]))
    expect(dealt.keys.some(({ wrong }) => wrong.length === 0)).toBe(true)
  }
})

test('a shift tells nothing until its end, or until the learner leaves', async () => {
  const { client } = openHost()
  const dealt = must(await client.startSession({ mode: 'rare', packId: 'rare', locale: 'en' }))
  expect(dealt.feedback).toBe('atEnd')
  expect(dealt.items).toHaveLength(40)
  await answerAll(client, dealt, () => [], { to: 3 })
  const { sessionId } = dealt.session
  expect(must(await client.readSession({ sessionId })).attempts).toEqual([])
  must(await client.leaveSession({ sessionId }))
  expect(must(await client.readSession({ sessionId })).attempts).toHaveLength(3)
})

test('a sprint is recorded as one, and has no result to pass', async () => {
  const { client } = openHost()
  const dealt = must(await client.startSession({ mode: 'sprint', packId: 'mil-ml', locale: 'fr' }))
  await answerAll(client, dealt, () => [])
  expect(must(await client.listSessions({}))).toMatchObject([
    { play: { mode: 'sprint' }, state: 'done', assessed: null },
  ])
})
