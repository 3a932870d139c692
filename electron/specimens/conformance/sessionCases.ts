import { expect } from 'vitest'
import { markingIn, must } from '../../../content/specimens/hosts.ts'
import { openLedger } from '../../storage/ledger.ts'
import { specimenSession } from '../ledger.ts'
import { type Case, fails, fine } from './case.ts'
import { answerTo, begin, decision, nobody, start, typeFirst } from './played.ts'

/** For tests: what is asked about sessions that were begun. */
export const sessionCases: readonly Case[] = [
  fine(
    'listSessions',
    'has the latest first',
    async (client) => {
      const ids = [(await start(client)).session.sessionId, (await start(client)).session.sessionId]
      const listed = must(await client.listSessions({})).sessions.map((one) => one.sessionId)
      return { ids, listed }
    },
    ({ ids, listed }) => expect(listed).toEqual(ids.toReversed()),
  ),
  fine(
    'readSession',
    'gives back what was dealt and decided, letter for letter',
    async (client) => {
      const dealt = await start(client)
      must(await client.fileAnswer(answerTo(dealt, 1)))
      return { dealt, read: must(await client.readSession({ sessionId: dealt.session.sessionId })) }
    },
    ({ dealt, read }) => {
      if (dealt.feedback !== 'each') return expect.unreachable('Practice tells after each message.')
      expect(read.answers.content).toMatchObject([
        { item: dealt.items[1], key: dealt.keys[1], decision, revealed: [1, 0] },
      ])
      expect(read.notes).toEqual({ activity: 'marking', content: [dealt.debriefs[1]] })
    },
  ),
  fails('readSession', 'unknownSession', 'says so', (client) => client.readSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
  fine(
    'leaveSession',
    'keeps that the learner left, and once is enough',
    async (client) => {
      const { sessionId } = (await start(client)).session
      must(await client.leaveSession({ sessionId }))
      must(await client.leaveSession({ sessionId }))
      return client.listSessions({})
    },
    (answer) => expect(must(answer).sessions).toMatchObject([{ state: 'left', isSealed: false }]),
  ),
  fails('leaveSession', 'unknownSession', 'says so', (client) => client.leaveSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
  fine(
    'resumeSession',
    'deals the same messages once more, with the answers on file',
    async (client) => {
      const dealt = await start(client)
      must(await client.fileAnswer(answerTo(dealt, 0)))
      return { dealt, again: must(await client.resumeSession({ sessionId: dealt.session.sessionId })) }
    },
    ({ dealt, again }) => {
      const { session, ...content } = dealt
      expect(again.dealt).toEqual({ activity: 'marking', content })
      expect(again.session).toEqual({ ...session, attempts: 1, counts: expect.anything(), leaks: expect.any(Number) })
      expect(again.answers).toMatchObject({
        activity: 'marking',
        content: [{ position: 0, decision, revealed: [1, 0], responseMs: 1234.5, takenBack: 2 }],
      })
    },
  ),
  fine(
    'resumeSession',
    'keeps a sealed session sealed, and tells no more than how many answers it has',
    async (client) => {
      const dealt = await begin(client, { mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' })
      must(await client.fileAnswer(answerTo(dealt, 0)))
      return { dealt, again: must(await client.resumeSession({ sessionId: dealt.session.sessionId })) }
    },
    ({ dealt, again }) => {
      expect(markingIn(again)).toEqual({ ...dealt, session: { ...dealt.session, attempts: 1 } })
      expect(again.answers).toEqual({ activity: 'marking', content: [] })
    },
  ),
  fine(
    'resumeSession',
    'deals the cards of typing once more, with what was typed',
    async (client) => {
      const sent = await typeFirst(client)
      must(await client.fileAnswer(sent))
      return { sent, again: must(await client.resumeSession({ sessionId: sent.sessionId })) }
    },
    ({ sent, again }) => {
      expect(again).toMatchObject({
        session: { attempts: 1, state: 'open' },
        dealt: { activity: 'typing', content: { items: { length: 10 } } },
        answers: { activity: 'typing', content: [{ position: 0, item: again.dealt.content.items[0] }] },
      })
      expect(again.answers.content).toMatchObject([{ decision: sent.answer.content.decision }])
    },
  ),
  fails('resumeSession', 'unknownSession', 'says so', (client) => client.resumeSession({ sessionId: nobody }), {
    sessionId: nobody,
  }),
  fails(
    'resumeSession',
    'endedSession',
    'does not resume a session that was left',
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
    'does not resume messages of a pack that is another one now',
    async (client, folder) => {
      const other = must(await openLedger(folder))
      must(
        await other.addSession({
          ...specimenSession(),
          packTitle: 'The missing letter',
          packHash: 'of another version',
        }),
      )
      await other.close()
      return client.resumeSession({ sessionId: specimenSession().sessionId })
    },
    { sessionId: expect.any(String), pack: 'The missing letter' },
  ),
  fails(
    'resumeSession',
    'missingAnswer',
    'names the message whose answer is not on file though a later one is',
    async (client) => {
      const dealt = await start(client)
      must(await client.fileAnswer(answerTo(dealt, 1)))
      return client.resumeSession({ sessionId: dealt.session.sessionId })
    },
    { sessionId: expect.any(String), message: 1 },
  ),
]
