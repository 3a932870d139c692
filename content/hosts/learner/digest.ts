import * as v from 'valibot'
import { activityOf, type HostActivities } from '../../activities/hostActivities.ts'
import { ok, type Result } from '../../basics/result.ts'
import {
  afterDaily,
  afterMeeting,
  afterSitting,
  type LearnerModel,
  modelVersion,
  newLearner,
} from '../../learning/learnerModel.ts'
import type { Played } from '../../learning/played.ts'
import { weekNumber } from '../../learning/progress/week.ts'
import { isDamagedRecord, type LedgerFailure } from '../../model/failure.ts'
import type { SessionId } from '../../model/ids.ts'
import { readItemId } from '../../model/itemId.ts'
import { feedbackByMode } from '../../model/play.ts'
import type { FiledAnswer, SessionRecord } from '../../model/session.ts'
import type { Ledger } from '../../records/ledger.ts'
import type { FiledRecord } from '../../records/record.ts'

/** Answers of one session that were filed without those of another in between; they are counted as one sitting. */
interface Run {
  readonly session: SessionRecord
  readonly answers: readonly FiledAnswer[]
}

/** What the records up to a number say of their learner. */
export interface Digest {
  /** The number of the last record that is in it. */
  readonly upTo: number
  readonly model: LearnerModel
  /** The sessions that have neither ended nor been left, in the order of filing, and how many answers each has. */
  readonly answered: Readonly<Record<string, number>>
  /** The sitting that is under way: not yet in the model. */
  readonly run: Run | null
}

/** Of no records. */
export const emptyDigest: Digest = { upTo: 0, model: newLearner, answered: {}, run: null }

/** What a digest asks of whoever has the records. */
export interface DigestPorts {
  readonly ledger: Pick<Ledger, 'session' | 'answers'>
  readonly activities: HostActivities
}

/** Open sessions that are known as such; of more, those that were begun first are given up. */
const mostOpen = 500

const playedOf = (
  { session, answers }: Run,
  activities: HostActivities,
  earlierWeek: number | null,
): Played | undefined => {
  const activity = activityOf(activities, session.activity)
  if (!activity || answers.length === 0) return undefined
  const inOrder = answers.toSorted((a, b) => a.position - b.position)
  return { ...activity.show(inOrder), play: session.play, packId: session.packId, earlierWeek }
}

const latestWeek = (answers: readonly FiledAnswer[]): number | null =>
  answers.length === 0 ? null : Math.max(...answers.map(({ recordedAt }) => weekNumber(recordedAt)))

/** Counts the sitting that was under way. Answers of its session from an earlier one say in which week they were. */
const settle = async (digest: Digest, { ledger, activities }: DigestPorts): Promise<Result<Digest, LedgerFailure>> => {
  const { run } = digest
  if (!run) return ok(digest)
  const all = await ledger.answers(run.session.sessionId)
  if (!all.ok) return all
  const first = Math.min(...run.answers.map(({ position }) => position))
  const inRun = new Set(run.answers.map(({ position }) => position))
  const earlier =
    first === 0 ? [] : all.value.answers.filter(({ position }) => position < first && !inRun.has(position))
  const played = playedOf(run, activities, latestWeek(earlier))
  return ok({ ...digest, model: played ? afterSitting(digest.model, played) : digest.model, run: null })
}

const withoutCount = ({ answered, ...digest }: Digest, sessionId: SessionId): Digest => {
  const { [sessionId]: _, ...others } = answered
  return { ...digest, answered: others }
}

/** Counts a session of which nothing was to be known before its end. */
const unseal = async (
  digest: Digest,
  session: SessionRecord,
  { ledger, activities }: DigestPorts,
): Promise<Result<Digest, LedgerFailure>> => {
  const all = await ledger.answers(session.sessionId)
  if (!all.ok) return all
  const played = playedOf({ session, answers: all.value.answers }, activities, null)
  return ok(played ? { ...digest, model: afterSitting(digest.model, played) } : digest)
}

const withSession = (digest: Digest, { sessionId, itemIds }: SessionRecord): Digest => {
  if (itemIds.length === 0) return digest
  const others = Object.entries(digest.answered).slice(1 - mostOpen)
  return { ...digest, answered: { ...Object.fromEntries(others), [sessionId]: 0 } }
}

const withAnswer = async (
  before: Digest,
  session: SessionRecord,
  answer: FiledAnswer,
  ports: DigestPorts,
): Promise<Result<Digest, LedgerFailure>> => {
  const { sessionId, packId, play, itemIds } = session
  let digest = before
  if (digest.run && digest.run.session.sessionId !== sessionId) {
    const settled = await settle(digest, ports)
    if (!settled.ok) return settled
    digest = settled.value
  }
  const answers = (digest.answered[sessionId] ?? 0) + 1
  const isDone = answers >= itemIds.length
  digest = {
    ...digest,
    model: afterMeeting(digest.model, packId, readItemId(answer.item.id).scenarioId),
    answered: { ...digest.answered, [sessionId]: answers },
  }
  if (isDone && play.mode === 'daily') digest = { ...digest, model: afterDaily(digest.model, play.day) }
  if (isDone) digest = withoutCount(digest, sessionId)
  if (feedbackByMode[play.mode] === 'atEnd') return isDone ? unseal(digest, session, ports) : ok(digest)
  digest = { ...digest, run: { session, answers: [...(digest.run?.answers ?? []), answer] } }
  return isDone ? settle(digest, ports) : ok(digest)
}

const withLeaving = async (
  before: Digest,
  session: SessionRecord,
  ports: DigestPorts,
): Promise<Result<Digest, LedgerFailure>> => {
  const { sessionId, play } = session
  const settled = before.run?.session.sessionId === sessionId ? await settle(before, ports) : ok(before)
  if (!settled.ok) return settled
  const hadAnswers = (settled.value.answered[sessionId] ?? 0) > 0
  const digest = withoutCount(settled.value, sessionId)
  // Leaving an assessment does not open it: its form is the same the next time.
  const isOpened = hadAnswers && feedbackByMode[play.mode] === 'atEnd' && play.mode !== 'assessment'
  return isOpened ? unseal(digest, session, ports) : ok(digest)
}

/**
 * The digest after one more record, in the order of filing. A session that cannot be read, or is of an activity that this
 * version lacks, says nothing.
 */
export const afterRecord = async (
  before: Digest,
  record: FiledRecord,
  ports: DigestPorts,
): Promise<Result<Digest, LedgerFailure>> => {
  const digest = { ...before, upTo: record.filed }
  if (record.sort === 'session') return ok(withSession(digest, record.session))
  // Answers follow each other in one session, which need not be asked for with each.
  const underWay = before.run?.session.sessionId === record.sessionId ? before.run.session : undefined
  const session = underWay ? ok(underWay) : await ports.ledger.session(record.sessionId)
  if (!session.ok) return isDamagedRecord(session.error) ? ok(digest) : session
  if (!session.value || !activityOf(ports.activities, session.value.activity)) return ok(digest)
  return record.sort === 'answer'
    ? withAnswer(digest, session.value, record.answer, ports)
    : withLeaving(digest, session.value, ports)
}

/** The digest as it is kept: of a sitting that is under way nothing, so that its records are read once more. */
const Kept = v.object({
  version: v.literal(modelVersion),
  upTo: v.pipe(v.number(), v.integer(), v.minValue(0)),
  answered: v.record(v.string(), v.number()),
  model: v.record(v.string(), v.unknown()),
})

/** A digest without a sitting under way, as text. */
export const digestText = ({ upTo, model, answered }: Digest): string =>
  JSON.stringify({ version: modelVersion, upTo, answered, model })

/** A kept digest; undefined where it is of another version. Whoever kept it vouches that no letter of it has changed. */
export const readDigest = (text: string): Digest | undefined => {
  const read = v.safeParse(Kept, JSON.parse(text))
  if (!read.success) return undefined
  const { upTo, answered, model } = read.output
  return { upTo, answered, model: model as unknown as LearnerModel, run: null }
}

/** The model with the sitting that is under way. */
export const modelNow = async (digest: Digest, ports: DigestPorts): Promise<Result<LearnerModel, LedgerFailure>> => {
  const settled = await settle(digest, ports)
  return settled.ok ? ok(settled.value.model) : settled
}
