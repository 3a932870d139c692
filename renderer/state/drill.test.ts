import { expect, test } from 'vitest'
import { pageActivities } from '../../content/activities/pageActivities.ts'
import type { PageActivity } from '../../content/activities/pageActivity.ts'
import type { SessionRequest } from '../../content/contract/learner.ts'
import { must, openClient } from '../../content/specimens/hosts.ts'
import { asItStands, firstMarked, nobodyTyped } from '../specimens/given.ts'
import {
  beginDrill,
  type Drill,
  give,
  isOver,
  letGo,
  selectHeldCall,
  selectLastCall,
  selectTakenBack,
  takeBack,
  turnPage,
  undoWindowMs,
} from './drill.ts'

const deal = async (request: SessionRequest) =>
  beginDrill(must(await openClient().startSession(request)), pageActivities)

const pair: SessionRequest = { mode: 'practice', packId: 'mil-ml', items: 2, kind: null, locale: 'en' }
const sprint: SessionRequest = { mode: 'sprint', packId: 'mil-ml', locale: 'en' }
const typing: SessionRequest = { ...pair, activity: 'typing' }

const giveAll = (drill: Drill, times: number): Drill =>
  Array.from({ length: times }).reduce((so: Drill) => give(so, asItStands, 900, 0), drill)

test.each([
  ['marking', pair, asItStands],
  ['typing', typing, nobodyTyped],
])(
  'in practice of %s a decision turns to its debrief, and only a turned page takes the next one',
  async (_, request, given) => {
    const drill = await deal(request)
    expect(selectLastCall(drill)).toBeUndefined()
    const debriefed = give(drill, given, 900, 0)
    expect(debriefed.isDebriefing).toBe(true)
    expect(debriefed.session.answers).toMatchObject([
      { given, responseMs: 900, judgement: { leaked: expect.any(Boolean) } },
    ])
    expect(give(debriefed, given, 900, 0)).toBe(debriefed)
    const over = give(turnPage(debriefed), given, 900, 0)
    expect([isOver(debriefed), isOver(over)]).toEqual([false, true])
    expect(give(turnPage(over), given, 900, 0).session).toBe(over.session)
  },
)

test('an answer goes to the host under the name of its activity', async () => {
  const marked = give(await deal(pair), firstMarked, 700, 0)
  const typed = give(await deal(typing), nobodyTyped, 900, 0)
  expect(selectLastCall(marked)).toEqual({
    sessionId: marked.session.summary.sessionId,
    position: 0,
    itemId: marked.session.itemIds[0],
    answer: { activity: 'marking', content: firstMarked },
    responseMs: 700,
  })
  expect(selectLastCall(typed)?.answer).toEqual({ activity: 'typing', content: nobodyTyped })
})

test('in an assessment a decision leads to the next message, and the page has nothing to judge it by', async () => {
  const drill = give(await deal({ mode: 'assessment', packId: 'mil-ml', form: 1, locale: 'en' }), asItStands, 900, 0)
  expect(drill.isDebriefing).toBe(false)
  expect(drill.session.answers).toEqual([{ given: asItStands, responseMs: 900, judgement: null }])
  expect(selectLastCall(drill)).toMatchObject({ position: 0, itemId: 'sealed@1#0' })
  expect(isOver(drill)).toBe(false)
})

test('where nothing is revealed before the end, an answer is held for ten seconds', async () => {
  const drill = give(await deal(sprint), asItStands, 900, 4_000)
  expect(drill.heldUntil).toBe(4_000 + undoWindowMs)
  expect(selectHeldCall(drill)).toEqual(selectLastCall(drill))
  expect(selectHeldCall(letGo(drill))).toBeUndefined()
  expect(letGo(drill).session).toBe(drill.session)
})

test('where the debrief follows, and after the last message, nothing is held and nothing comes back', async () => {
  for (const practice of [give(await deal(pair), asItStands, 900, 0), give(await deal(typing), nobodyTyped, 900, 0)]) {
    expect(practice.heldUntil).toBeNull()
    expect(selectHeldCall(practice)).toBeUndefined()
    expect(takeBack(practice, 0)).toBe(practice)
  }
  const over = giveAll(await deal(sprint), 12)
  expect(isOver(over)).toBe(true)
  expect(over.heldUntil).toBeNull()
  expect(takeBack(over, 0)).toBe(over)
})

test('what was let go of does not come back', async () => {
  const gone = letGo(give(await deal(sprint), asItStands, 900, 0))
  expect(takeBack(gone, 0)).toBe(gone)
})

test('a message that is taken back is to be decided again, and all its time on the screen counts', async () => {
  const first = give(await deal(sprint), firstMarked, 3_000, 0)
  const back = takeBack(first, 700)
  expect(back.session.answers).toEqual([])
  expect(back.heldUntil).toBeNull()
  expect(selectTakenBack(back)).toBe(1)
  const again = takeBack(give(back, firstMarked, 2_000, 10), 300)
  const gone = give(again, asItStands, 900, 20)
  expect(selectLastCall(gone)).toMatchObject({
    position: 0,
    answer: { content: { decision: asItStands.decision, takenBack: 2 } },
    responseMs: 3_000 + 2_000 + 900,
  })
  // The one after it was on the screen twice meanwhile.
  expect(selectLastCall(give(gone, asItStands, 900, 30))).toMatchObject({
    position: 1,
    answer: { content: { takenBack: 0 } },
    responseMs: 700 + 300 + 900,
  })
})

/** An activity that the product does not have: a message is read, and a judgement says back what was given. */
const reading: PageActivity = {
  itemsOf: (dealt) => dealt as { id: never }[],
  feedbackOf: () => 'each',
  judge: (_dealt, position, given) => ({ position, given }),
  givenOf: (filed) => filed,
  withTakenBack: (given) => given,
  lookBackOn: () => ({ answers: [], notes: null }),
}

test('a drill is begun in whatever activity it is given, and in none that the page lacks', async () => {
  const { session } = must(await openClient().startSession(pair))
  const dealt = { activity: 'reading', content: [{ id: 'crew-list@1#7' }] }
  const drill = give(beginDrill({ session, dealt }, { reading }), 'read', 900, 0)
  expect(drill.session.answers).toEqual([{ given: 'read', responseMs: 900, judgement: { position: 0, given: 'read' } }])
  expect(isOver(drill)).toBe(true)
  expect(() => beginDrill({ session, dealt }, pageActivities)).toThrow('reading')
})
