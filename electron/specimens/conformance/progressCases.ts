import { expect } from 'vitest'
import { kindById } from '../../../content/detector/kinds.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { type Case, fine } from './case.ts'
import { answerTo, begin, start } from './played.ts'

/** For tests: how the learner has come on, and what is back for review. */
export const progressCases: readonly Case[] = [
  fine(
    'readProgress',
    'counts every recipient that was answered, in this week',
    async (client) => {
      const dealt = await start(client)
      must(await client.fileAnswer(answerTo(dealt, 0)))
      return { progress: must(await client.readProgress({ period: '12weeks' })), item: dealt.items[0] }
    },
    ({ progress, item = expect.unreachable('Nothing was dealt.') }) => {
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
    'readReview',
    'names what was missed, in the language asked for, and a review is about it',
    async (client) => {
      const dealt = await start(client)
      const nothing = { decision: { marks: [], corrections: [] }, revealed: [] }
      for (const position of [0, 1, 2]) must(await client.fileAnswer(answerTo(dealt, position, nothing)))
      const review = must(await client.readReview({ locale: 'fr' }))
      return { review, begun: await begin(client, { mode: 'review', locale: 'fr' }) }
    },
    ({ review, begun }) => {
      expect(review.due.length).toBeGreaterThan(0)
      for (const { kind, title, last } of review.due) {
        if (kind === 'oddButRight') return expect.unreachable('Nothing that is right was marked.')
        expect(title).toBe(kindById[kind].title.fr)
        expect(last.isCaught).toBe(false)
      }
      expect(review.missed.length).toBeGreaterThan(0)
      expect(begun.session).toMatchObject({ play: { mode: 'review' }, packTitle: 'Révision' })
      expect(begun.items).toHaveLength(review.due.reduce((sum, { messages }) => sum + messages, 0))
    },
  ),
]
