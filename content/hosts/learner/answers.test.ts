import { expect, test } from 'vitest'
import { marked, markingIn, must, openClient, typed, typingIn } from '../../specimens/hosts.ts'
import { asOnCard } from '../../specimens/typing.ts'

test('a message that is typed takes no marks, and one that is marked nothing typed', async () => {
  const client = openClient()
  const practice = { mode: 'practice', packId: 'mil-ml', items: null, kind: null, locale: 'fr' } as const
  const typing = typingIn(must(await client.startSession({ ...practice, activity: 'typing' })))
  const marking = markingIn(must(await client.startSession(practice)))
  const [card = expect.unreachable()] = typing.items
  const [item = expect.unreachable()] = marking.items
  const onCard = { sessionId: typing.session.sessionId, position: 0, itemId: card.id }
  const onItem = { sessionId: marking.session.sessionId, position: 0, itemId: item.id }
  for (const answer of [marked(onCard), typed({ ...onItem, entered: asOnCard(card) })]) {
    expect(await client.fileAnswer(answer)).toEqual({
      ok: false,
      error: { code: 'unknownItem', values: { itemId: answer.itemId, position: 0 } },
    })
  }
  expect(must(await client.listSessions({})).sessions.map(({ attempts }) => attempts)).toEqual([0, 0])
  must(await client.fileAnswer(marked(onItem)))
  must(await client.fileAnswer(typed({ ...onCard, entered: asOnCard(card) })))
  expect(must(await client.listSessions({})).sessions.map(({ attempts }) => attempts)).toEqual([1, 1])
})
