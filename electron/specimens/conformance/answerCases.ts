import { expect } from 'vitest'
import { kindById } from '../../../content/detector/kinds.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { type Case, fails, fine } from './case.ts'
import { answerTo, nobody, start, typeFirst } from './played.ts'

/** For tests: how an answer is filed. */
export const answerCases: readonly Case[] = [
  fine(
    'fileAnswer',
    'answers a repeat as the first time, and keeps the first decision',
    async (client) => {
      const dealt = await start(client)
      const first = await client.fileAnswer(answerTo(dealt, 0))
      const other = { decision: { marks: [], corrections: [] }, responseMs: 1, takenBack: 0 }
      const again = await client.fileAnswer(answerTo(dealt, 0, other))
      const { answers } = must(await client.readSession({ sessionId: dealt.session.sessionId }))
      return { first, again, answers }
    },
    ({ first, again, answers }) => {
      expect(first).toMatchObject({
        ok: true,
        value: { judgement: { activity: 'marking', content: { leaked: true } } },
      })
      expect(again).toEqual(first)
      expect(answers).toMatchObject({
        activity: 'marking',
        content: [{ position: 0, responseMs: 1234.5, takenBack: 2, decision: { marks: [0] } }],
      })
    },
  ),
  fine(
    'fileAnswer',
    'takes what was typed, names the slip and collects it',
    async (client) => {
      const sent = await typeFirst(client)
      const { sessionId } = sent
      const first = must(await client.fileAnswer(sent))
      const nothing = { ...sent.answer, content: { decision: { entered: [], removed: [], forgotten: [] } } }
      const again = must(await client.fileAnswer({ ...sent, answer: nothing }))
      const { session, answers } = must(await client.readSession({ sessionId }))
      return { sent, first, again, session, answers, review: must(await client.readReview({ locale: 'en' })) }
    },
    ({ sent, first, again, session, answers, review }) => {
      const { decision } = sent.answer.content
      expect(first.judgement).toMatchObject({
        activity: 'typing',
        content: {
          leaked: true,
          strays: [],
          people: expect.arrayContaining([{ person: 0, outcome: 'slip', entered: 0, kind: 'letterInserted' }]),
        },
      })
      expect(again).toEqual(first)
      expect(answers).toMatchObject({ activity: 'typing', content: [{ position: 0, decision, responseMs: 30_250.5 }] })
      const right = decision.entered.length - 1
      expect(session).toMatchObject({ activity: 'typing', items: 10, attempts: 1, figures: { right, slips: 1 } })
      expect(session.counts).toEqual({ hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 })
      expect(review.missed).toMatchObject([
        { how: 'mistyped', title: kindById.letterInserted.title.en, written: decision.entered[0]?.address },
      ])
    },
  ),
  fails(
    'fileAnswer',
    'unknownSession',
    'knows only what it dealt',
    async (client) => client.fileAnswer({ ...answerTo(await start(client), 0), sessionId: nobody }),
    { sessionId: nobody },
  ),
  fails(
    'fileAnswer',
    'unknownItem',
    'takes no answer for a message at another place',
    async (client) => client.fileAnswer({ ...answerTo(await start(client), 0), position: 2 }),
    { itemId: expect.any(String), position: 2 },
  ),
  fails(
    'fileAnswer',
    'unknownItem',
    'takes nothing typed for a message at another place',
    async (client) => client.fileAnswer({ ...(await typeFirst(client)), position: 1 }),
    { itemId: expect.any(String), position: 1 },
  ),
  fails(
    'fileAnswer',
    'unknownItem',
    'takes no marks where recipients are to be typed',
    async (client) => {
      const { sessionId, itemId } = await typeFirst(client)
      return client.fileAnswer({ ...answerTo(await start(client), 0), sessionId, itemId })
    },
    { itemId: expect.any(String), position: 0 },
  ),
  fails(
    'fileAnswer',
    'unknownRecipient',
    'takes no mark on a recipient that the message does not have',
    async (client) =>
      client.fileAnswer(answerTo(await start(client), 0, { decision: { marks: [99], corrections: [] } })),
    { itemId: expect.any(String), recipient: 99 },
  ),
]
