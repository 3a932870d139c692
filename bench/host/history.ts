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
import type { Ledger } from '../../content/records/ledger.ts'

/** The value of a result; a bench has nothing to say to whoever gets an error. */
export const must = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

/** Answers in each session. */
export const answersEach = 12

const dayMs = 86_400_000
/** The first session; each of the others is on the day after the one before. */
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

const answerTo = (pack: Pack, id: Item['id'], position: number, recordedAt: string): Attempt => {
  const { item, key } = must(buildItem(pack, id, 'en'))
  const random = randomFrom(`${id} ${position}`)
  const decision = decisionOn(item, key, random)
  const { outcomes } = judge(item, key, decision)
  const responseMs = 2_000 + random.below(20_000)
  return { position, item, key, decision, revealed: [], responseMs, takenBack: 0, outcomes, recordedAt }
}

/** Files so many sessions of twelve answers each, a day apart, with one pack after the other. */
export const fillLedger = async (ledger: Ledger, packs: readonly Pack[], sessions: number): Promise<void> => {
  const learnerId = must(await ledger.learnerId('00000000-0000-4000-9000-000000000000'))
  for (let at = 0; at < sessions; at += 1) {
    const pack = packs[at % packs.length]
    if (!pack) throw new Error('There is no pack.')
    const startedAt = new Date(firstDay + at * dayMs).toISOString()
    const itemIds = selectItems(pack, { items: answersEach, seed: at, baseRate: 0.5 })
    const session: SessionRecord = {
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
      startedAt,
      itemIds,
      leftAt: null,
    }
    must(await ledger.addSession(session))
    for (const [position, id] of itemIds.entries()) {
      must(await ledger.addAnswer(session.sessionId, 'marking', answerTo(pack, id, position, startedAt)))
    }
  }
}
