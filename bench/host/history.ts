import { judge } from '../../content/activities/marking/judge.ts'
import { randomFrom } from '../../content/basics/random.ts'
import type { Result } from '../../content/basics/result.ts'
import { buildItem } from '../../content/item/build.ts'
import { selectItems } from '../../content/learning/select.ts'
import type { Attempt, Decision } from '../../content/model/attempt.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { AnswerKey, Item } from '../../content/model/item.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import type { Pack } from '../../content/packs/pack.ts'
import type { LedgerStore } from '../../electron/storage/ledgerStore.ts'

/** The value of a result; a bench has nothing to say to whoever gets an error. */
export const must = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

/** Answers in each session. */
export const answersEach = 12

const dayMs = 86_400_000
/** Sessions on one day. */
const sessionsADay = 7
/** The first session. */
const firstDay = Date.UTC(2024, 0, 1, 9)

/** The id of a session by its place. */
export const sessionIdOf = (at: number): SessionId =>
  `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as SessionId

/** Three of four wrong recipients marked, and one right one in twelve. */
const decisionOn = (item: Item, key: AnswerKey, random: { below(limit: number): number }): Decision => {
  const wrong = new Set(key.wrong.map(({ recipient }) => recipient))
  const marks = item.recipients.flatMap((_, at) => (random.below(12) < (wrong.has(at) ? 9 : 1) ? [at] : []))
  return { marks, corrections: [] }
}

const decide = (pack: Pack, id: Item['id'], position: number): Omit<Attempt, 'recordedAt'> => {
  const { item, key } = must(buildItem(pack, id, 'en'))
  const random = randomFrom(`${id} ${position}`)
  const decision = decisionOn(item, key, random)
  const { outcomes } = judge(item, key, decision)
  const responseMs = 2_000 + random.below(20_000)
  return { position, item, key, decision, revealed: [], responseMs, takenBack: 0, outcomes }
}

/** Sessions of which no two are the same; then they come again. Their answers are worked out once, for long histories. */
const differentSessions = 600
const decided = new Map<string, Omit<Attempt, 'recordedAt'>>()

const answerTo = (pack: Pack, id: Item['id'], position: number, recordedAt: string): Attempt => {
  const name = `${pack.id} ${id} ${position}`
  const answer = decided.get(name) ?? decide(pack, id, position)
  decided.set(name, answer)
  return { ...answer, recordedAt }
}

/** When a session was begun: seven a day, so that 5,000 are two years. */
const startOf = (at: number): string =>
  new Date(firstDay + Math.floor(at / sessionsADay) * dayMs + (at % sessionsADay) * 3_600_000).toISOString()

/** The session of a place in the history, of twelve messages of a pack. */
export const sessionAt = (pack: Pack, at: number, learnerId: string): SessionRecord => ({
  sessionId: sessionIdOf(at),
  learnerId,
  packId: pack.id,
  packTitle: pack.title.en,
  packVersion: pack.version,
  packHash: pack.hash,
  activity: 'marking',
  play: { mode: 'practice', kind: null },
  locale: 'en',
  appVersion: 'bench',
  startedAt: startOf(at),
  itemIds: selectItems(pack, { items: answersEach, seed: at % differentSessions, baseRate: 0.5 }),
  leftAt: null,
})

/** An answer to each of its messages. */
export const answersOfSession = (pack: Pack, { itemIds, startedAt }: SessionRecord): Attempt[] =>
  itemIds.map((id, position) => answerTo(pack, id, position, startedAt))

/** Files so many sessions of twelve answers each, seven a day, with one pack after the other. */
export const fillLedger = (store: LedgerStore, packs: readonly Pack[], sessions: number): void => {
  const learnerId = must(store.learnerId('00000000-0000-4000-9000-000000000000'))
  for (let at = 0; at < sessions; at += 1) {
    const pack = packs[at % packs.length]
    if (!pack) throw new Error('There is no pack.')
    const session = sessionAt(pack, at, learnerId)
    must(store.addSession(session))
    for (const answer of answersOfSession(pack, session)) {
      must(store.addAnswer(session.sessionId, 'marking', answer))
    }
  }
}
