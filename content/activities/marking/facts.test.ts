import { expect, test } from 'vitest'
import { answerAll } from '../../specimens/answers.ts'
import { markingIn, must, openClient } from '../../specimens/hosts.ts'
import { memoryLedger } from '../../specimens/memoryLedger.ts'
import { offerOf } from '../../specimens/packs.ts'
import { script, scriptPack } from '../../specimens/scripts.ts'

const fact = (name: string) => ({ text: { en: `${name}.`, fr: `${name} !` }, source: { en: 'Paper', fr: 'Journal' } })
const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
const facts = Object.fromEntries(names.map((name) => [name, fact(name)]))
/** Six scripts that tell one fact, and one for each of the others. */
const scripts = [
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => script({ id })),
  ...names.slice(1).map((name) => script({ id: `of-${name}`, fact: name })),
]
const packs = offerOf([scriptPack(scripts, { facts })])

const factsOf = async (items: number, seed: number) => {
  const client = openClient({ packs, ledger: memoryLedger(), newSeed: () => seed })
  const asked = { mode: 'practice', packId: 'scripts', items, kind: null, locale: 'fr' } as const
  const begun = markingIn(must(await client.startSession(asked)))
  const { sessionId } = begun.session
  await answerAll(client, begun, () => [0], { to: 2 })
  const resumed = markingIn(must(await client.resumeSession({ sessionId })))
  await answerAll(client, resumed, () => [0], { from: 2 })
  const { notes } = must(await client.readSession({ sessionId }))
  if (begun.feedback !== 'each' || resumed.feedback !== 'each' || notes.activity !== 'marking') expect.unreachable()
  return { dealt: begun.debriefs, resumed: resumed.debriefs, read: notes.content }
}

test.each([1, 2, 3, 4, 5])('no fact comes twice while the session has not told another (seed %i)', async (seed) => {
  const { dealt } = await factsOf(7, seed)
  expect(new Set(dealt.map((one) => one.fact.text)).size).toBe(7)
})

test('where there are more messages than facts, each fact is told', async () => {
  const { dealt } = await factsOf(12, 1)
  expect(new Set(dealt.map((one) => one.fact.text))).toEqual(new Set(names.map((name) => `${name} !`)))
})

test('a session tells the same facts when it is resumed and when it is looked back on', async () => {
  const { dealt, resumed, read } = await factsOf(7, 3)
  expect(resumed).toEqual(dealt)
  expect(read).toEqual(dealt)
})
