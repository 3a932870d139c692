import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Entered } from '../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../content/activities/typing/typingItem.ts'
import type { OutputOf } from '../content/contract/call.ts'
import type { LearnerCalls, SessionRequest } from '../content/contract/learner.ts'
import type { Client } from '../content/contract/ownMachine.ts'
import { packHeader } from '../content/item/header.ts'
import { score } from '../content/learning/score.ts'
import type { SessionId } from '../content/model/ids.ts'
import type { AnswerKey, Item } from '../content/model/item.ts'
import { formerPackHashes, readFormerPack } from '../content/packs/former/formerPacks.ts'
import type { PacksOnOffer } from '../content/packs/packShelf.ts'
import { exportedBy } from '../content/specimens/csv.ts'
import {
  type DealtMarking,
  type DealtTyping,
  marked,
  markingIn,
  must,
  openClient,
  typed,
  typingIn,
} from '../content/specimens/hosts.ts'
import { type BuildOptions, buildItems } from './commands/buildItems.ts'
import { memoryIo } from './terminal/streams.ts'

/**
 * What must stay as it is however the code is arranged: the bytes of `build`, and everything that a host answers to two
 * learners who play all modes in both languages. `golden/` holds it. What is short is there in full, what is long as a
 * SHA-256 for each part of an answer, so that a difference says where it is.
 *
 * - A difference that is wanted (a new pack version, a new wording): `LASTLOOK_GOLDEN=write npx vitest run
 *   electron/golden.test.ts` writes the files anew, and `git diff` shows all of it, not only the first of each file.
 * - A word that was renamed in the code, and nothing else: a line in `renamed`, and the files stay.
 * - What a hash is made of: `LASTLOOK_GOLDEN_DUMP=folder` writes the texts that are hashed there; do so before and after
 *   a change, and compare the folders.
 *
 * All that knows how the app is called stands in the first part, up to `The learners`.
 */
const isWriting = process.env.LASTLOOK_GOLDEN === 'write'
const dumpFolder = process.env.LASTLOOK_GOLDEN_DUMP
const folder = path.join(import.meta.dirname, 'golden')

/**
 * Words of the code that were renamed since the files were written: today's word, then the one in the files. It holds for
 * names of members, for texts that are nothing but the word (a kind's id, a pack's hash), and for whole cells of the
 * export.
 */
const renamed: Readonly<Record<string, string>> = {
  removed: 'struck',
  wrongOrganisation: 'wrongHouse',
  'Adresses justes qui semblent erronées': 'Adresses justes qui semblent fausses',
  // The hash of Siblings, which names that kind, and with it that of what a review is dealt from.
  '3b3391ec4b30335be9022e2427194a45f3b34d78df3de93768f63140fe8a517f':
    'fb1c54038882dbb08df2831b3badf06cca4f8df4b1707f7472368fa7392ff90d',
  ead960632b041b5ac147be148a87979d98978bdf431541c0bd023b231d44d9e8:
    '23ea8b3d07313cff0adec006c3737320849d56c0ea0aa02a0f9e7cbdda1d096c',
}

/**
 * Members that were added to answers since, and the columns that were added at the end of the export: `record_state`, and
 * four about the guard. None of their cells holds a comma.
 */
const later: ReadonlySet<string> = new Set(['damaged'])
const withoutLater = (csv: string): string => csv.replaceAll(/(?:,[a-z_]*){5}(?=\r\n)/g, '')

/** A JSON text in the words of the files. */
const oldWords = (json: string): string =>
  Object.entries(renamed).reduce((text, [today, then]) => text.replaceAll(`"${today}"`, `"${then}"`), json)

/** The export in the words of the files. */
const oldCells = (csv: string): string =>
  Object.entries(renamed).reduce(
    (text, [today, then]) => text.replaceAll(new RegExp(`(?<=^|,|\\n)${today}(?=,|\\r\\n)`, 'g'), then),
    csv,
  )

/** The packs that there were when the files were made. */
const former = await Promise.all(
  formerPackHashes.map(async (hash) => (await readFormerPack(hash)) ?? expect.unreachable(hash)),
)
const headersThen = former.map((pack) => packHeader(pack))
const packsThen: PacksOnOffer = {
  list: () => headersThen,
  read: async ({ hash }) => former.find((pack) => pack.hash === hash) ?? expect.unreachable(hash),
}

/** A host over an empty ledger. Its clock goes on by 20 seconds with each call, and by days where it is told to. */
const openHost = (): { client: Client; pass: (days: number) => void } => {
  let [seeds, clock] = [1, Date.UTC(2026, 4, 4, 9)]
  const now = () => new Date(clock).toISOString()
  const ports = { packs: packsThen, now, today: () => now().slice(0, 10), newSeed: () => seeds++ }
  const client = openClient(ports, (send) => (call) => {
    clock += 20_000
    return send(call)
  })
  return {
    client,
    pass: (days) => {
      clock += days * 86_400_000
    },
  }
}

type Dealt = (DealtMarking & { readonly feedback: 'each' | 'atEnd' }) | (DealtTyping & { readonly feedback: 'typed' })
type Session = OutputOf<LearnerCalls['listSessions']>['sessions'][number]

/** A session as the files have it: what is typed stands in its own field, and was a mode. */
const asThen = (session: Session): unknown => {
  const { activity, figures, play, ...rest } = session
  const isTyping = activity === 'typing'
  return { ...rest, play: isTyping ? { mode: 'typing' } : play, typed: isTyping ? figures : null }
}

/** What was dealt as the files have it: flat. */
const dealtAsThen = ({ session, ...dealt }: Dealt): Record<string, unknown> => ({ session: asThen(session), ...dealt })

const flat = (started: OutputOf<LearnerCalls['startSession']>): Dealt =>
  started.dealt.activity === 'typing' ? { feedback: 'typed', ...typingIn(started) } : markingIn(started)

const start = async (client: Client, asks: Asked): Promise<Dealt> => {
  const { mode, locale } = asks
  const request: SessionRequest =
    mode === 'typing'
      ? { mode: 'practice', activity: 'typing', packId: asks.packId, items: null, kind: null, locale }
      : asks
  return flat(must(await client.startSession(request)))
}

const resume = async (client: Client, sessionId: SessionId): Promise<{ dealt: Dealt; said: object }> => {
  const { answers, ...again } = must(await client.resumeSession({ sessionId }))
  const dealt = flat(again)
  const known = dealt.feedback === 'typed' ? { typed: answers.content } : { attempts: answers.content }
  return { dealt, said: { ...dealtAsThen(dealt), ...(dealt.feedback === 'atEnd' ? {} : known) } }
}

const read = async (client: Client, sessionId: SessionId): Promise<object> => {
  const { session, answers, notes } = must(await client.readSession({ sessionId }))
  const isTyping = answers.activity === 'typing'
  return {
    session: asThen(session),
    attempts: isTyping ? [] : answers.content,
    debriefs: notes.content ?? [],
    typed: isTyping ? answers.content : [],
  }
}

/** The packs as the files have them: typing was one of the modes. */
const packsAsThen = (packs: OutputOf<LearnerCalls['listPacks']>): unknown =>
  packs.map(({ modes, ...rest }) => ({
    ...rest,
    modes: [...(modes.marking ?? []), ...(modes.typing ? ['typing'] : [])],
  }))

/** The plan as the files have it: the day's pack was the same in every language. */
const planAsThen = ({ dailyPackIds, ...rest }: OutputOf<LearnerCalls['readPlan']>): unknown => {
  expect(dailyPackIds.fr).toBe(dailyPackIds.en)
  return { ...rest, dailyPackId: dailyPackIds.en }
}

/** What a session is asked for with, as it was then. */
type Asked = SessionRequest | { mode: 'typing'; packId: string; locale: 'en' | 'fr' }

/** What a learner answers to one message, in this test's own words. `Marked`: recipients in place; `Typed`: to be typed. */
interface Marked {
  readonly marks: number[]
  readonly corrections: { recipient: number; address: string }[]
  readonly revealed: number[]
  readonly responseMs: number
  readonly takenBack: number
}
interface Typed {
  readonly entered: Entered[]
  readonly removed: Entered[]
  readonly forgotten: string[]
  readonly responseMs: number
}

/** Answers every message of a session by what sort it is. */
const answerTo = (dealt: Dealt, position: number, chance: Chance): Marked | Typed =>
  dealt.feedback === 'typed'
    ? typeInto(dealt.items[position] ?? expect.unreachable(), chance)
    : mark(
        dealt.items[position] ?? expect.unreachable(),
        dealt.feedback === 'each' ? dealt.keys[position] : undefined,
        chance,
      )

/** Files an answer, and gives back what the host says to it. */
const file = async (client: Client, dealt: Dealt, position: number, answer: Marked | Typed): Promise<unknown> => {
  const at = { sessionId: dealt.session.sessionId, position, itemId: dealt.items[position]?.id ?? expect.unreachable() }
  if ('entered' in answer) return judgementAsThen(must(await client.fileAnswer(typed({ ...at, ...answer }))))
  const { marks, corrections, ...rest } = answer
  return judgementAsThen(must(await client.fileAnswer(marked({ ...at, decision: { marks, corrections }, ...rest }))))
}

const judgementAsThen = ({ judgement }: OutputOf<LearnerCalls['fileAnswer']>): unknown => ({
  judgement: judgement?.content ?? null,
})

/** How well it went by signal detection, to nine places: the last ones are the engine's. */
const scoreOf = ({ counts }: Pick<Session, 'counts'>): unknown => {
  const all = score(counts)
  return all && Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Number(value.toFixed(9))]))
}

// The learners

/** Draws of the learners' own, so that nothing of the app decides what they do. Generator: mulberry32. */
interface Chance {
  below(count: number): number
}
const chanceFrom = (seed: number): Chance => {
  let state = seed
  return {
    below: (count) => {
      state = (state + 0x6d2b79f5) | 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * count)
    },
  }
}

/** An address with one slip in it: two characters swapped, one left out, one twice. */
const slipIn = (address: string, { below }: Chance): string => {
  const at = below(address.length - 2)
  const [before, one = '', two = '', after] = [
    address.slice(0, at),
    address[at],
    address[at + 1],
    address.slice(at + 2),
  ]
  return (
    [`${before}${two}${one}${after}`, `${before}${two}${after}`, `${before}${one}${one}${two}${after}`][below(3)] ?? ''
  )
}

/** Marks, corrects and overlooks; without a key it takes every fifth recipient for wrong. */
const mark = ({ recipients, sender }: Item, key: AnswerKey | undefined, chance: Chance): Marked => {
  const { below } = chance
  const answer: Marked = {
    marks: [],
    corrections: [],
    revealed: [],
    responseMs: 2_000 + below(40_000) / 4,
    takenBack: below(6) === 0 ? 1 : 0,
  }
  for (const [recipient, { address }] of recipients.entries()) {
    const wrong = key?.wrong.find((one) => one.recipient === recipient)
    const guess = key ? undefined : address.replace(/@.*/, sender.address.replace(/.*@/, '@'))
    const meant = wrong?.meant ?? guess
    const [looks, does] = [below(3) === 0, below(20)]
    if (looks) answer.revealed.push(recipient)
    if (wrong || (!key && below(5) === 0)) {
      if (does < 9 || (does < 13 && !meant)) answer.marks.push(recipient)
      else if (does < 13 && meant) answer.corrections.push({ recipient, address: meant })
      else if (does < 16) answer.corrections.push({ recipient, address: slipIn(meant ?? address, chance) })
    } else if (does < 2) answer.marks.push(recipient)
    else if (does === 2) answer.corrections.push({ recipient, address: slipIn(address, chance) })
  }
  return answer
}

/** Types as the card says, slips, picks what is offered wrong, and sees some of it before Send. */
const typeInto = ({ people, offers, pastTypo }: TypingItem, chance: Chance): Typed => {
  const { below } = chance
  const answer: Typed = { entered: [], removed: [], forgotten: [], responseMs: 9_000 + below(80_000) / 4 }
  for (const [person, { field, address }] of people.entries()) {
    const right: Entered = { field, address, by: (['typed', 'picked', 'pasted', 'list'] as const)[below(4)] ?? 'typed' }
    const slip: Entered = { field, address: slipIn(address, chance), by: 'typed' }
    const past: Entered = { field, address: pastTypo?.person === person ? pastTypo.address : address, by: 'picked' }
    const other: Entered = { field, address: offers[below(offers.length)]?.address ?? address, by: 'picked' }
    const does = below(16)
    if (does < 6) answer.entered.push(right)
    else if (does < 8) answer.entered.push(slip)
    else if (does < 10) answer.entered.push(past)
    else if (does === 10) answer.entered.push(other)
    else if (does === 11) answer.entered.push({ ...right, field: field === 'to' ? 'cc' : 'to' })
    else if (does === 12) answer.entered.push(right, { ...right, field: 'bcc' })
    else if (does < 15) {
      answer.removed.push(does === 13 ? slip : past)
      answer.entered.push(right)
    }
  }
  if (pastTypo && below(3) === 0) answer.forgotten.push(pastTypo.address)
  return answer
}

/** A session of a learner's; after `stop` messages it is left, closed and resumed, or left open. Then days go by. */
interface Part {
  readonly asks: Asked
  readonly stop?: readonly [number, 'leave' | 'resume' | 'stay']
  readonly days: number
}

const learners: Readonly<Record<'first' | 'second', readonly Part[]>> = {
  first: [
    { asks: { mode: 'practice', packId: 'first-day', items: 5, kind: null, locale: 'en' }, days: 1 },
    { asks: { mode: 'practice', packId: 'mil-ml', items: 6, kind: null, locale: 'fr' }, days: 2 },
    {
      asks: { mode: 'practice', packId: 'siblings', items: 6, kind: 'lettersTransposed', locale: 'en' },
      stop: [3, 'resume'],
      days: 1,
    },
    { asks: { mode: 'daily', locale: 'fr' }, days: 1 },
    { asks: { mode: 'typing', packId: 'mil-ml', locale: 'en' }, days: 3 },
    { asks: { mode: 'review', locale: 'fr' }, days: 0 },
    { asks: { mode: 'assessment', packId: 'mil-ml', form: 3, locale: 'en' }, days: 100 },
    { asks: { mode: 'sprint', packId: 'look-alikes', locale: 'fr' }, days: 1 },
    { asks: { mode: 'typing', packId: 'siblings', locale: 'fr' }, stop: [4, 'leave'], days: 0 },
    { asks: { mode: 'rare', packId: 'rare', locale: 'en' }, stop: [6, 'leave'], days: 8 },
    { asks: { mode: 'review', locale: 'en' }, days: 0 },
    { asks: { mode: 'daily', locale: 'en' }, days: 0 },
    {
      asks: { mode: 'practice', packId: 'look-alikes', items: 6, kind: null, locale: 'en' },
      stop: [2, 'stay'],
      days: 0,
    },
  ],
  second: [
    { asks: { mode: 'practice', packId: 'first-day', items: 5, kind: null, locale: 'fr' }, days: 0 },
    { asks: { mode: 'practice', packId: 'mil-ml', items: 6, kind: 'suffixLetterLost', locale: 'fr' }, days: 1 },
    { asks: { mode: 'practice', packId: 'look-alikes', items: 5, kind: null, locale: 'en' }, days: 2 },
    { asks: { mode: 'daily', locale: 'en' }, days: 0 },
    { asks: { mode: 'typing', packId: 'look-alikes', locale: 'fr' }, stop: [5, 'resume'], days: 4 },
    { asks: { mode: 'review', locale: 'en' }, days: 1 },
    { asks: { mode: 'assessment', packId: 'siblings', form: 1, locale: 'fr' }, stop: [5, 'resume'], days: 30 },
    { asks: { mode: 'sprint', packId: 'mil-ml', locale: 'en' }, days: 1 },
    { asks: { mode: 'rare', packId: 'rare', locale: 'fr' }, days: 90 },
    { asks: { mode: 'assessment', packId: 'mil-ml', form: 2, locale: 'en' }, stop: [3, 'leave'], days: 1 },
    { asks: { mode: 'review', locale: 'fr' }, days: 130 },
    { asks: { mode: 'sprint', packId: 'siblings', locale: 'fr' }, stop: [2, 'stay'], days: 0 },
  ],
}

// What is compared

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1)

/** A value as JSON, indented, the members of each object by name, in the words of the files. */
const jsonOf = (value: unknown): string => {
  const inOldWords: unknown = JSON.parse(oldWords(JSON.stringify(value)), (name, inner) =>
    later.has(name) ? undefined : inner,
  )
  const sorted = (_: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(byName))
      : inner
  return `${JSON.stringify(inOldWords, sorted, 2)}\n`
}

/** SHA-256 of a text. The name is that of its file where the texts are dumped. */
const hashOf = (name: string, text: string): string => {
  if (dumpFolder !== undefined) {
    mkdirSync(dumpFolder, { recursive: true })
    writeFileSync(path.join(dumpFolder, name.replaceAll(/[^\w.]+/g, '-')), text)
  }
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256 of each member of an answer. */
const hashesOf = (name: string, answer: object): Record<string, string> =>
  Object.fromEntries(Object.entries(answer).map(([part, value]) => [part, hashOf(`${name} ${part}`, jsonOf(value))]))

/** Where two texts differ first: the line, and what stands in it from a little before. Undefined where they are equal. */
const firstDifference = (golden: string, today: string): string | undefined => {
  if (golden === today) return undefined
  const [then, now] = [golden.split('\n'), today.split('\n')]
  const line = then.findIndex((text, at) => text !== now[at])
  if (line < 0) return `after ${then.length} lines more follow: ${JSON.stringify(now[then.length])}`
  const [one = '', other] = [then[line], now[line]]
  const at = [...one].findIndex((_, place) => one[place] !== other?.[place])
  const from = Math.max(0, (at < 0 ? one.length : at) - 60)
  const cut = (text: string | undefined) => JSON.stringify(text?.slice(from, from + 160)) ?? 'nothing'
  // A line of a hash says little without those that it stands under.
  const indent = (text: string) => text.length - text.trimStart().length
  const under: string[] = []
  for (const text of then.slice(0, line).toReversed()) {
    if (indent(text) < indent(under[0] ?? one) && text.endsWith('{')) under.unshift(text)
  }
  const where = under.map((text) => text.trim().slice(0, -2)).filter((text) => text !== '')
  return `line ${line + 1}${where.length > 0 ? `, under ${where.join(' ')}` : ''}\n  golden: ${cut(one)}\n  today:  ${cut(other)}`
}

/** Holds texts against the files of a folder of `golden/`, or writes them there. No file may be left over. */
const compare = (name: string, texts: Readonly<Record<string, string>>): void => {
  const here = path.join(folder, name)
  if (isWriting) {
    rmSync(here, { recursive: true, force: true })
    mkdirSync(here, { recursive: true })
    for (const [fileName, text] of Object.entries(texts)) writeFileSync(path.join(here, fileName), text)
  }
  expect(readdirSync(here).sort()).toEqual(Object.keys(texts).sort())
  const differences = Object.entries(texts).flatMap(([fileName, text]) => {
    const difference = firstDifference(readFileSync(path.join(here, fileName), 'utf8'), text)
    return difference === undefined ? [] : [`golden/${name}/${fileName}, ${difference}`]
  })
  if (differences.length > 0) expect.fail(differences.join('\n'))
}

test('the command build prints for a pack, a seed and a language the bytes that it always printed', async () => {
  const print = async (args: readonly string[], options: BuildOptions): Promise<string> => {
    const io = memoryIo()
    expect(await buildItems(options, io, packsThen), io.problems()).toBe(0)
    return hashOf(`build ${args.join(' ')}`, oldWords(io.out()))
  }
  const hashes: Record<string, Record<string, string>> = {}
  for (const { id, version } of former) {
    const ofPack: Record<string, string> = {}
    for (const seed of ['1', '2', '3', '4', '5']) {
      for (const options of ['', '--key', '--json', '--key --json'].map((args) => args.split(' ').filter(Boolean))) {
        for (const locale of ['en', 'fr'] as const) {
          const args = ['--seed', seed, '--locale', locale, ...options]
          const [key, json] = [options.includes('--key'), options.includes('--json')]
          const asked = { pack: id, items: 12, seed: Number(seed), baseRate: 0.5, locale, key, json }
          ofPack[args.join(' ')] = await print(['--pack', id, ...args], asked)
        }
      }
    }
    hashes[`${id} ${version}`] = ofPack
  }
  compare('build', { 'hashes.json': jsonOf(hashes) })
})

/** Plays a part from its deal to where it ends, and gives back the hashes of all that the host said meanwhile. */
const play = async (client: Client, { asks, stop }: Part, name: string, chance: Chance): Promise<object> => {
  const dealt = await start(client, asks)
  const said: unknown[] = []
  const answer = async (shown: Dealt, from: number, to: number): Promise<void> => {
    for (let position = from; position < to; position++) {
      said.push(await file(client, shown, position, answerTo(shown, position, chance)))
      // The same message once more, with another answer: it is answered as the first time, and nothing changes.
      if (position === 0) said.push(await file(client, shown, position, answerTo(shown, position, chance)))
    }
  }
  const { sessionId } = dealt.session
  const [until, then] = stop ?? [dealt.items.length, 'stay']
  await answer(dealt, 0, until)
  if (then === 'leave') must(await client.leaveSession({ sessionId }))
  const resumed = then === 'resume' ? await resume(client, sessionId) : undefined
  if (resumed) await answer(resumed.dealt, until, resumed.dealt.items.length)
  return {
    started: hashesOf(`${name} started`, dealtAsThen(dealt)),
    ...(resumed ? { resumed: hashesOf(`${name} resumed`, resumed.said) } : {}),
    answers: hashOf(`${name} answers`, jsonOf(said)),
  }
}

test.each(['first', 'second'] as const)('the %s learner is dealt, answered and recorded as ever', async (learner) => {
  const { client, pass } = openHost()
  const chance = chanceFrom(learner === 'first' ? 1 : 2)
  const hashes: Record<string, object> = {}
  for (const [at, part] of learners[learner].entries()) {
    const { mode, locale } = part.asks
    const name = `${String(at + 1).padStart(2, '0')} ${mode} ${locale}`
    hashes[name] = await play(client, part, `${learner} ${name}`, chance)
    pass(part.days)
  }
  const { sessions } = must(await client.listSessions({}))
  for (const [at, [name, before]] of Object.entries(hashes).entries()) {
    const { sessionId } = sessions.at(-1 - at) ?? expect.unreachable()
    hashes[name] = {
      ...before,
      read: hashesOf(`${learner} ${name} read`, await read(client, sessionId)),
    }
  }
  const progress = must(await client.readProgress({ period: 'all' }))
  const { fileName, text } = await exportedBy(client)
  compare(learner, {
    'records.csv': oldCells(withoutLater(text)),
    'recordsName.json': jsonOf(fileName),
    'hashes.json': jsonOf(hashes),
    'sessions.json': jsonOf(sessions.map(asThen)),
    'scores.json': jsonOf({ all: scoreOf(progress), sessions: sessions.map(scoreOf) }),
    'plan.json': jsonOf(planAsThen(must(await client.readPlan({})))),
    'progress.12weeks.json': jsonOf(must(await client.readProgress({ period: '12weeks' }))),
    'progress.all.json': jsonOf(progress),
    'review.en.json': jsonOf(must(await client.readReview({ locale: 'en' }))),
    'review.fr.json': jsonOf(must(await client.readReview({ locale: 'fr' }))),
    'packs.en.json': jsonOf(packsAsThen(must(await client.listPacks({ locale: 'en' })))),
    'packs.fr.json': jsonOf(packsAsThen(must(await client.listPacks({ locale: 'fr' })))),
  })
})
