import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Client } from '../../contract/ownMachine.ts'
import type { GuardChoice } from '../../model/guard.ts'
import { itemIdOf } from '../../model/itemId.ts'
import { marked, markingIn, must, openClient, typingIn } from '../../specimens/hosts.ts'

const practice = { mode: 'practice', packId: 'office', items: 12, kind: null, locale: 'en' } as const
const assessment = { mode: 'assessment', packId: 'office', form: 3, locale: 'en' } as const

/** A session with a guard, and the places of its messages: one that it asks about, and one about which it is silent. */
const guarded = async (client: Client, request: typeof practice | typeof assessment = practice) => {
  const dealt = markingIn(must(await client.startSession({ ...request, guard: true })))
  const questions = dealt.questions ?? expect.unreachable('A session with a guard has its questions.')
  const asked = questions.findIndex((one) => one !== null)
  const silent = questions.indexOf(null)
  const question = questions[asked] ?? expect.unreachable('This seed deals nothing that the guard asks about.')
  return { dealt, questions, asked, silent, question }
}

/** Files what was decided on a message, with what was chosen on the guard's questions. */
const file = (
  client: Client,
  { session, items }: Awaited<ReturnType<typeof guarded>>['dealt'],
  position: number,
  guardChoices?: GuardChoice[],
) => {
  const itemId = items[position]?.id ?? itemIdOf({ id: 'none', version: 1 }, 0)
  const call = marked({ sessionId: session.sessionId, position, itemId })
  const content = { ...call.answer.content, ...(guardChoices && { guardChoices }) }
  return client.fileAnswer({ ...call, answer: { activity: 'marking', content } })
}

const rowsOf = async (client: Client): Promise<Record<string, string>[]> =>
  parse(must(await client.exportRecords({ format: 'csv' })).text, { columns: true })

test('a session has no guard unless one is asked for, and typing has none', async () => {
  const client = openClient()
  const without = must(await client.startSession(practice))
  expect(without.session.play).toEqual({ mode: 'practice', kind: null })
  expect(markingIn(without).questions).toBeUndefined()
  const typing = must(
    await client.startSession({ ...practice, packId: 'mil-ml', activity: 'typing', items: null, guard: true }),
  )
  expect(typingIn(typing).session.play).toEqual({ mode: 'practice', kind: null })
})

test.each([
  { mode: 'practice', packId: 'mil-ml', items: 3, kind: 'suffixLetterLost', locale: 'fr' },
  { mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' },
  { mode: 'rare', packId: 'rare', locale: 'en' },
  { mode: 'sprint', packId: 'mil-ml', locale: 'en' },
  { mode: 'daily', locale: 'en' },
] as const)('$mode can have a guard, and its record says so', async (request) => {
  const client = openClient()
  const { session, dealt } = must(await client.startSession({ ...request, guard: true }))
  expect(session.play.guard).toBe(true)
  expect(dealt.activity === 'marking' && dealt.content.questions).toHaveLength(session.items)
  const listed = must(await client.listSessions({})).sessions
  expect(listed.map(({ play }) => play.guard)).toEqual([true])
})

test('what it asked and what was chosen is kept with the answer, and a session that is resumed has the same guard', async () => {
  const client = openClient()
  const { dealt, questions, question, asked } = await guarded(client)
  for (let position = 0; position < asked; position++) must(await file(client, dealt, position, []))
  must(await file(client, dealt, asked, ['back', 'sentAnyway']))
  const { sessionId } = dealt.session

  const again = must(await client.resumeSession({ sessionId }))
  expect(again.dealt.activity === 'marking' && again.dealt.content.questions).toEqual(questions)
  const { answers } = must(await client.readSession({ sessionId }))
  expect(again.answers).toEqual(answers)
  expect(answers.activity === 'marking' && answers.content.map(({ guard }) => guard)).toEqual([
    ...questions.slice(0, asked).map((one) => ({ question: one, choices: [] })),
    { question, choices: ['back', 'sentAnyway'] },
  ])
})

test('what was asked is the host’s to say: of a message about which the guard is silent no choice is kept', async () => {
  const client = openClient()
  const { dealt, silent } = await guarded(client)
  must(await file(client, dealt, silent, ['sentAnyway']))
  const { answers } = must(await client.readSession({ sessionId: dealt.session.sessionId }))
  const [answer] = answers.activity === 'marking' ? answers.content : []
  expect(answer?.guard).toEqual({ question: null, choices: [] })
})

test('the guard changes nothing in how an answer is judged', async () => {
  const [client, other] = [openClient(), openClient()]
  const { dealt, asked } = await guarded(client)
  const without = markingIn(must(await other.startSession(practice)))
  expect(without.items).toEqual(dealt.items)
  const judged = must(await file(client, dealt, asked, ['sentAnyway']))
  expect(judged).toEqual(must(await file(other, { ...dealt, session: without.session }, asked)))
})

test('a sealed session asks the same as an open one would, and names no item by its id', async () => {
  const { dealt, questions, asked } = await guarded(openClient(), assessment)
  expect(dealt.feedback).toBe('atEnd')
  expect(Object.keys(dealt).sort()).toEqual(['feedback', 'items', 'questions', 'session'])
  expect(questions[asked]).toEqual(expect.objectContaining({ recipient: expect.any(Number) }))
  const once = await guarded(openClient(), assessment)
  expect(once.questions).toEqual(questions)
})

test('an export says in its last columns whether there was a guard, whom it asked about, why, and what was chosen', async () => {
  const client = openClient()
  const { dealt, question, asked, silent } = await guarded(client, assessment)
  must(await file(client, dealt, asked, ['back', 'marked']))
  must(await file(client, dealt, silent, []))
  const bare = markingIn(must(await client.startSession(practice)))
  must(await file(client, bare, 0))
  const rows = await rowsOf(client)
  const last = ['guard_on', 'guard_asked', 'guard_reason', 'guard_choice']
  expect(Object.keys(rows[0] ?? {}).slice(-5)).toEqual(['record_state', ...last])
  const cells = (position: number, sessionId: string) =>
    rows
      .filter((row) => row.position === String(position + 1) && row.session_id === sessionId)
      .map((row) => last.map((name) => row[name] ?? 'missing'))
  const { sessionId } = dealt.session
  const others = (position: number) => dealt.items[position]?.recipients.map(() => ['true', 'false', '', '']) ?? []
  expect(cells(asked, sessionId)).toEqual(
    others(asked).with(question.recipient, ['true', 'true', question.reason, 'marked']),
  )
  expect(cells(silent, sessionId)).toEqual(others(silent))
  expect(new Set(cells(0, bare.session.sessionId).map(String))).toEqual(new Set(['false,,,']))
})
