import { activityOf } from '../../activities/hostActivities.ts'
import type { CalendarDay } from '../../basics/calendar.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { CheckedInputOf } from '../../contract/call.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { ActivityId } from '../../model/activityId.ts'
import type { LedgerFailure } from '../../model/failure.ts'
import type { SessionId } from '../../model/ids.ts'
import type { PassRules, Play } from '../../model/play.ts'
import type { SessionRecord } from '../../model/session.ts'
import type { Pack } from '../../packs/pack.ts'
import { isVouchedFor, type PackHeader } from '../../packs/packHeader.ts'
import type { PackShelf } from '../../packs/packShelf.ts'
import { summaryOf } from '../../records/summary.ts'
import { dealtFrom, keepDrawn } from '../dealtFrom.ts'
import type { HostPorts } from '../ports.ts'
import type { LearnerModels } from './learnerModels.ts'

type Ports = HostPorts & { readonly shelf: PackShelf; readonly learner: LearnerModels }
type Request = CheckedInputOf<LearnerCallsOf['startSession']>

/** How a session is to be played, as it is kept: what was asked for, with the rules and the day that are the host's. */
const playOf = (request: Request, activityId: ActivityId, rules: PassRules, day: CalendarDay): Play => {
  const dials = request.guard && activityId === 'marking' ? { guard: true as const } : {}
  switch (request.mode) {
    case 'practice':
      return { mode: 'practice', kind: request.kind, ...dials }
    case 'assessment':
      return { mode: 'assessment', form: request.form, ...rules, ...dials }
    case 'daily':
      return { mode: 'daily', day, ...dials }
    case 'rare':
    case 'sprint':
    case 'review':
      return { mode: request.mode, ...dials }
  }
}

/** A pack that is on offer. */
const readFrom =
  (shelf: PackShelf) =>
  async ({ id, hash }: PackHeader): Promise<Result<Pack, LedgerFailure>> => {
    const pack = await shelf.byHash(hash)
    if (!pack.ok) return pack
    if (!pack.value) throw new Error(`The pack ${id} is on offer and not there.`)
    return ok(pack.value)
  }

/** Answers a request for a session: draws it, keeps that it was dealt, deals it. */
export const startCalls = ({
  shelf,
  ledger,
  learner,
  activities,
  now,
  today,
  newId,
  newSeed,
  rules,
  appVersion,
}: Ports): Pick<Host<LearnerCallsOf>, 'startSession'> => ({
  startSession: async (request) => {
    const { mode, locale } = request
    const model = await learner.read()
    if (!model.ok) return model
    const day = today()
    const activityId = mode === 'practice' ? request.activity : 'marking'
    const play = playOf(request, activityId, rules, day)
    const packId = 'packId' in request ? request.packId : ''
    // What nobody who is known here answers for is dealt only to whoever chose it.
    const offered = 'packId' in request ? shelf.list() : shelf.list().filter(isVouchedFor)
    const activity = activityOf(activities, activityId)
    if (!activity) return err({ code: 'unfitPack', values: { packId, mode: activityId } })
    const items = mode === 'practice' ? request.items : null
    const drawn = await activity.draw({
      packs: offered,
      read: readFrom(shelf),
      packId,
      play,
      locale,
      items,
      day,
      learner: model.value,
      seed: newSeed(),
      now: now(),
    })
    if (!drawn.ok) return drawn
    const { source, itemIds } = drawn.value
    const learnerId = await ledger.learnerId(newId())
    if (!learnerId.ok) return learnerId
    const session: SessionRecord = {
      sessionId: newId() as SessionId,
      learnerId: learnerId.value,
      packId: source.id,
      packTitle: source.title[locale],
      packVersion: source.version,
      packHash: source.hash,
      activity: activityId,
      play,
      locale,
      appVersion,
      startedAt: now(),
      itemIds,
      leftAt: null,
    }
    const from = await dealtFrom(session, { ...shelf, list: () => offered })
    if (!from.ok) return from
    const content = activity.deal(from.value, model.value, session.startedAt)
    // A bug: the ids come from the same packs.
    if (content === undefined) throw new Error(`${source.id} lacks one of the items ${itemIds.join(', ')}.`)
    const kept = await keepDrawn(drawn.value, shelf)
    if (!kept.ok) return kept
    const filed = await ledger.addSession(session)
    if (!filed.ok) return filed
    const summary = summaryOf({ session, answers: [], damaged: 0 }, activity)
    return ok({ session: summary, dealt: { activity: activityId, content } })
  },
})
