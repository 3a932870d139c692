import type { Locale } from '../../../content/basics/locale.ts'
import { type Random, randomFrom } from '../../../content/basics/random.ts'
import type { SessionRequest } from '../../../content/contract/learner.ts'
import type { Client } from '../../../content/contract/ownMachine.ts'
import { buildItem } from '../../../content/item/build.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import type { AnswerKey, Item } from '../../../content/model/item.ts'
import { shippedOffer } from '../../../content/packs/shipped/shippedOffer.ts'
import type { Ledger } from '../../../content/records/ledger.ts'
import {
  type DealtMarking,
  marked,
  markingIn,
  must,
  openClient,
  typed,
  typingIn,
} from '../../../content/specimens/hosts.ts'
import { memoryLedger } from '../../../content/specimens/memoryLedger.ts'
import { asOnCard } from '../../../content/specimens/typing.ts'
import { slipIn } from './slips.ts'

/** A learner of the gallery: real hosts over a record in memory, on a day that can be set. */
export interface Learner {
  readonly client: Client
  readonly ledger: Ledger
  readonly locale: Locale
  /** Goes to a day, `YYYY-MM-DD`. */
  goTo(day: string): void
}

/** Somebody who has not played yet. */
export const newLearner = (locale: Locale): Learner => {
  const ledger = memoryLedger()
  let day = '2026-09-07'
  let calls = 0
  const client = openClient({
    ledger,
    now: () => `${day}T09:00:00.000Z`,
    today: () => day,
    newSeed: () => {
      calls += 1
      return calls
    },
  })
  return {
    client,
    ledger,
    locale,
    goTo: (next) => {
      day = next
    },
  }
}

/** How well somebody does, as shares: of the wrong recipients that are marked, and of the right ones. */
export interface Skill {
  readonly caught: number
  readonly alarms: number
}

/** The keys of a session, also where the host keeps them back: they are built again from the record. */
const keysOf = async ({ ledger, locale }: Learner, sessionId: SessionId): Promise<AnswerKey[]> => {
  const session = must(await ledger.session(sessionId))
  const header = shippedOffer.list().find(({ hash }) => hash === session?.packHash)
  if (!session || !header) throw new Error(`The session ${sessionId} is of no pack.`)
  const pack = await shippedOffer.read(header)
  return session.itemIds.map((id) => {
    const built = buildItem(pack, id, locale)
    if (!built.ok) throw new Error(`There is no item ${id}.`)
    return built.value.key
  })
}

const marksOn = ({ recipients }: Item, { wrong }: AnswerKey, skill: Skill, random: Random): number[] => {
  const isWrong = new Set(wrong.map(({ recipient }) => recipient))
  return recipients.flatMap((_, at) => (random.next() < (isWrong.has(at) ? skill.caught : skill.alarms) ? [at] : []))
}

const answer = async (learner: Learner, dealt: DealtMarking, skill: Skill, upTo: number): Promise<void> => {
  const { session, items } = dealt
  const random = randomFrom(session.sessionId)
  const keys = await keysOf(learner, session.sessionId)
  for (const [position, item] of items.slice(0, upTo).entries()) {
    const key = keys[position] ?? { itemId: item.id, wrong: [] }
    const decision = { marks: marksOn(item, key, skill, random), corrections: [] }
    const responseMs = 3_000 + random.below(12_000) + 4_000 * key.wrong.length
    const at = { sessionId: session.sessionId, position, itemId: item.id }
    must(await learner.client.fileAnswer(marked({ ...at, decision, responseMs, takenBack: position === 2 ? 1 : 0 })))
  }
}

type Request = SessionRequest extends infer Each
  ? Each extends { readonly locale: Locale }
    ? Omit<Each, 'locale'>
    : never
  : never

/** Plays a session of marking, all of it or up to a message; gives its id. */
export const playMarking = async (
  learner: Learner,
  request: Request,
  skill: Skill,
  upTo = Number.POSITIVE_INFINITY,
): Promise<SessionId> => {
  const dealt = markingIn(
    must(await learner.client.startSession({ ...request, locale: learner.locale } as SessionRequest)),
  )
  await answer(learner, dealt, skill, upTo)
  return dealt.session.sessionId
}

/** Plays a session of typing in which every third message has a slip; gives its id. */
export const playTyping = async ({ client, locale }: Learner, packId: string): Promise<SessionId> => {
  const request = { mode: 'practice', activity: 'typing', packId, items: null, kind: null, locale } as const
  const { session, items } = typingIn(must(await client.startSession(request)))
  const { sessionId } = session
  for (const [position, item] of items.entries()) {
    const entered = position % 3 === 1 ? slipIn(asOnCard(item)) : asOnCard(item)
    must(await client.fileAnswer(typed({ sessionId, position, itemId: item.id, entered })))
  }
  return sessionId
}
