import path from 'node:path'
import type { MarkingDealt } from '../../content/activities/marking/schema.ts'
import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import type { Locale } from '../../content/basics/locale.ts'
import type { OutputOf } from '../../content/contract/call.ts'
import { connect } from '../../content/contract/client.ts'
import type { LearnerCalls, SessionRequest } from '../../content/contract/learner.ts'
import { type Client, ownMachine } from '../../content/contract/ownMachine.ts'
import { type DealtMarking, type DealtTyping, markingIn, openClient, typingIn } from '../../content/specimens/hosts.ts'
import { openLocalHost } from '../../electron/launch/localHost.ts'

/**
 * The pack that specs play where they say no other: drills of twelve, in both languages. It is on offer to nobody any
 * more, so the app is given its file, and what specs are dealt stays the same when packs on offer are written anew.
 */
export const playedPack = 'mil-ml'
export const playedFile = path.join(import.meta.dirname, `../../content/packs/shipped/${playedPack}.json`)

type Started = OutputOf<LearnerCalls['startSession']>

/** A session that is dealt with its answers. */
type WithAnswers = DealtMarking & Extract<MarkingDealt, { feedback: 'each' }>

/** What a drill deals under this seed, with its answers: a host of the spec's own is asked, never the one under test. */
export const dealtBy = async (seed: number, locale: Locale, packId: string = playedPack): Promise<WithAnswers> => {
  const dealt = markingIn(await dealtFor(seed, { mode: 'practice', packId, items: 12, kind: null, locale }))
  if (dealt.feedback !== 'each') throw new Error('Practice tells after each message.')
  return dealt
}

/** What any session deals a newcomer under this seed: who has no records needs no ledger on a disk. */
export const dealtFor = async (seed: number, request: SessionRequest): Promise<Started> =>
  startedBy(openClient({ newSeed: () => seed }), request)

/** What a session deals under this seed after all that is in a data folder. It is begun there, and not played. */
export const dealtIn = async (folder: string, seed: number, request: SessionRequest): Promise<Started> => {
  const host = await openLocalHost(folder, { appVersion: '0', seed, report: () => {} })
  if (!host.ok) throw new Error(`${folder} cannot be used: ${host.error.code}`)
  const dealt = await startedBy(connect(ownMachine, host.value.send), request)
  await host.value.close()
  return dealt
}

const startedBy = async (client: Client, request: SessionRequest): Promise<Started> => {
  const dealt = await client.startSession(request)
  if (!dealt.ok) throw new Error(`No drill is dealt: ${dealt.error.code}`)
  return dealt.value
}

/** How many seeds are tried from the one that a spec names on: every worker deals all of them anew. */
const fewSeeds = 10

/** The first seed from `from` on with which something is dealt. Throws, with the seed to name, where it is not among the first. */
const firstSeed = async <Dealt>(from: number, dealt: (seed: number) => Promise<Dealt | undefined>) => {
  for (let seed = from; seed < from + 400; seed += 1) {
    const found = await dealt(seed)
    if (found === undefined) continue
    if (seed >= from + fewSeeds) throw new Error(`The first such seed is ${seed}: name it here in place of ${from}.`)
    return { seed, dealt: found }
  }
  throw new Error(`None of 400 seeds from ${from} on deals such a session.`)
}

/** The first seed from `from` on whose drill is as the caller wants it. */
export const seedWhere = async (
  from: number,
  wanted: (dealt: WithAnswers) => boolean,
  packId = playedPack,
): Promise<number> => {
  const { seed } = await firstSeed(from, async (each) => {
    const dealt = await dealtBy(each, 'en', packId)
    return wanted(dealt) ? dealt : undefined
  })
  return seed
}

/** The first seed from `from` on whose session of typing begins as the caller wants it, and what it deals. */
export const typingWhere = async (
  from: number,
  wanted: (first: TypingItem) => boolean,
  packId = playedPack,
): Promise<{ readonly seed: number; readonly dealt: DealtTyping }> =>
  firstSeed(from, async (seed) => {
    const dealt = typingIn(await dealtFor(seed, typingOf('en', packId)))
    return dealt.items[0] && wanted(dealt.items[0]) ? dealt : undefined
  })

/** A session of typing as the app asks for it. */
const typingOf = (locale: Locale, packId: string): SessionRequest => ({
  mode: 'practice',
  activity: 'typing',
  packId,
  items: null,
  kind: null,
  locale,
})
