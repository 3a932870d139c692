import { modesOf, packOfDay, sealedId } from '../activities/marking/deal.ts'
import { judge, strayRecipient } from '../activities/marking/judge.ts'
import { buildTypingItem } from '../activities/typing/buildTypingItem.ts'
import { judgeTyped } from '../activities/typing/judgeTyped.ts'
import type { TypingItem } from '../activities/typing/typingItem.ts'
import { type CalendarDay, weekOf } from '../basics/calendar.ts'
import type { Locale } from '../basics/locale.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { Output, PackSummary, SessionRequest } from '../contract/learner.ts'
import type { Host } from '../contract/serve.ts'
import { type BuiltItem, buildItem } from '../item/build.ts'
import { measureProgress } from '../learning/progress/measure.ts'
import { packOfScenario, reviewSource } from '../learning/review.ts'
import { waitsAfter } from '../learning/schedule.ts'
import { tellReview } from '../learning/tellReview.ts'
import type { Counts } from '../model/counts.ts'
import { addCounts, noCounts, tally } from '../model/counts.ts'
import type { Failure } from '../model/failure.ts'
import type { ItemId, SessionId } from '../model/ids.ts'
import { readItemId } from '../model/itemId.ts'
import { feedbackByMode, lengthByMode, type PassRules, type Play } from '../model/play.ts'
import type { RecordedSession, SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'
import type { Pack } from '../packs/pack.ts'
import { recordsCsv } from '../records/csv.ts'
import type { Ledger, LedgerFailure } from '../records/ledger.ts'
import { isSealed, stateOf, summaryOf } from '../records/summary.ts'
import { drawSession } from './draw.ts'

/** What the simulator cannot do by itself: its packs and ledger, the clock, chance and ids. */
export interface SimulatorPorts {
  /** The packs on offer, in order. */
  readonly packs: readonly Pack[]
  readonly ledger: Ledger
  /** Now, UTC, ISO 8601. It stamps records and orders nothing. */
  now(): string
  /** The day where the learner is. It says which set is today's. */
  today(): CalendarDay
  /** A new version 4 UUID. */
  newId(): string
  /** A new seed for a session, 0 to 2³² − 1. */
  newSeed(): number
  /** What it takes to pass an assessment. */
  readonly rules: PassRules
  readonly appVersion: string
}

const defaultSettings: Settings = { locale: null, theme: 'system', look: 'desktop', sound: false }

const failure = <Code extends string>(code: Code, values: Record<string, string>): Failure<Code> => ({ code, values })

/** A session with all that was filed in it. */
const readFiled = async (ledger: Ledger, session: SessionRecord): Promise<Result<RecordedSession, LedgerFailure>> => {
  if (session.play.mode === 'typing') {
    const typed = await ledger.typed(session.sessionId)
    return typed.ok ? ok({ session, attempts: [], typed: typed.value }) : typed
  }
  const attempts = await ledger.attempts(session.sessionId)
  return attempts.ok ? ok({ session, attempts: attempts.value, typed: [] }) : attempts
}

/** Every session with all that was filed in it, oldest first. */
const readAll = async (ledger: Ledger): Promise<Result<RecordedSession[], LedgerFailure>> => {
  const sessions = await ledger.sessions()
  if (!sessions.ok) return sessions
  const all = []
  for (const session of sessions.value) {
    const filed = await readFiled(ledger, session)
    if (!filed.ok) return filed
    all.push(filed.value)
  }
  return ok(all)
}

const packSummary = (pack: Pack, locale: Locale, records: readonly RecordedSession[]): PackSummary => {
  const played = records.filter((one) => one.session.packId === pack.id)
  const met = new Set(
    played.flatMap((one) => [...one.attempts, ...one.typed]).map(({ item }) => readItemId(item.id).scenarioId),
  )
  const told = played.filter(({ session, attempts }) => !isSealed(session, attempts.length))
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title[locale],
    summary: pack.summary[locale],
    sign: pack.sign,
    shiftLength: pack.shift?.items ?? null,
    modes: modesOf(pack),
    scenarios: pack.scenarios.length,
    met: pack.scenarios.filter((scenario) => met.has(scenario.id)).length,
    counts: told
      .flatMap((one) => one.attempts)
      .reduce((sum: Counts, attempt) => addCounts(sum, tally(attempt.outcomes)), noCounts),
  }
}

/** How a session is to be played, as it is kept: what was asked for, with the rules and the day that are the host's. */
const playOf = (request: SessionRequest, rules: PassRules, day: CalendarDay): Play => {
  switch (request.mode) {
    case 'practice':
      return { mode: 'practice', kind: request.kind }
    case 'assessment':
      return { mode: 'assessment', form: request.form, ...rules }
    case 'rare':
    case 'sprint':
      return { mode: request.mode }
    case 'daily':
      return { mode: 'daily', day }
    case 'review':
    case 'typing':
      return { mode: request.mode }
  }
}

/** The one host: deals items, judges decisions itself, keeps them in the ledger, and gives the records out. */
export const createSimulator = (ports: SimulatorPorts): Host => {
  const { packs, ledger, now, today, newId, newSeed, rules, appVersion } = ports
  const dealt = async (
    sessionId: SessionId,
  ): Promise<Result<SessionRecord, LedgerFailure | Failure<'unknownSession'>>> => {
    const session = await ledger.session(sessionId)
    if (!session.ok) return session
    return session.value ? ok(session.value) : err(failure('unknownSession', { sessionId }))
  }

  /** Builds an item of a session from the very pack that it was dealt from; nothing when that is no longer there. */
  const rebuild = ({ play, packId, packHash, locale }: SessionRecord, id: ItemId): BuiltItem | undefined => {
    const pack =
      play.mode === 'review'
        ? reviewSource(packs).hash === packHash && packOfScenario(packs, readItemId(id).scenarioId)
        : packs.find((one) => one.id === packId && one.hash === packHash)
    const built = pack ? buildItem(pack, id, locale) : undefined
    return built?.ok ? built.value : undefined
  }

  /** Builds a message to be typed, from the very pack that it was dealt from; nothing when that is no longer there. */
  const rebuildTyping = ({ packId, packHash, locale }: SessionRecord, id: ItemId): TypingItem | undefined => {
    const pack = packs.find((one) => one.id === packId && one.hash === packHash)
    const built = pack ? buildTypingItem(pack, id, locale) : undefined
    return built?.ok ? built.value : undefined
  }

  /**
   * The session as its screen gets it, or nothing when an item cannot be built any more. `told` are all others whose
   * answers are no secret.
   */
  const deal = (
    { session, attempts, typed }: RecordedSession,
    told: readonly RecordedSession[],
  ): Output<'startSession'> | undefined => {
    const { itemIds } = session
    const summary = summaryOf(session, attempts, typed)
    if (session.play.mode === 'typing') {
      const items = itemIds.flatMap((id) => rebuildTyping(session, id) ?? [])
      return items.length < itemIds.length ? undefined : { feedback: 'typed', session: summary, items }
    }
    const built = itemIds.flatMap((id) => rebuild(session, id) ?? [])
    if (built.length < itemIds.length) return undefined
    if (feedbackByMode[session.play.mode] === 'atEnd') {
      const items = built.map(({ item }, position) => ({ ...item, id: sealedId(position) }))
      return { feedback: 'atEnd', session: summary, items }
    }
    const kinds = new Set(built.flatMap(({ key }) => key.wrong.map(({ kind }) => kind)))
    return {
      feedback: 'each',
      session: summary,
      items: built.map((one) => one.item),
      keys: built.map((one) => one.key),
      debriefs: built.map((one) => one.debrief),
      waits: [...kinds].map(waitsAfter(told, session.startedAt)),
    }
  }

  /** Every session, oldest first, whose answers are no secret any more. */
  const readTold = async (): Promise<Result<RecordedSession[], LedgerFailure>> => {
    const records = await readAll(ledger)
    if (!records.ok) return records
    return ok(records.value.filter(({ session, attempts }) => !isSealed(session, attempts.length)))
  }

  return {
    readSettings: async () => {
      const settings = await ledger.readSettings()
      return settings.ok ? ok(settings.value ?? defaultSettings) : settings
    },

    saveSettings: async (settings) => {
      const saved = await ledger.saveSettings(settings)
      return saved.ok ? ok({}) : saved
    },

    listPacks: async ({ locale }) => {
      const records = await readAll(ledger)
      return records.ok ? ok(packs.map((pack) => packSummary(pack, locale, records.value))) : records
    },

    readPlan: async () => {
      const records = await readAll(ledger)
      if (!records.ok) return records
      const day = today()
      const done = new Set(
        records.value.flatMap(({ session, attempts }) =>
          session.play.mode === 'daily' && stateOf(session, attempts.length) === 'done' ? [session.play.day] : [],
        ),
      )
      return ok({
        today: day,
        dailyPackId: packOfDay(packs, day)?.id ?? null,
        week: weekOf(day).map((one) => ({ day: one, isDone: done.has(one) })),
        assessment: { ...rules, items: lengthByMode.assessment },
      })
    },

    readReview: async ({ locale }) => {
      const told = await readTold()
      return told.ok ? ok(tellReview(packs, told.value, locale, now())) : told
    },

    startSession: async (request) => {
      const { locale } = request
      const told = await readTold()
      if (!told.ok) return told
      const day = today()
      const play = playOf(request, rules, day)
      const drawn = drawSession(packs, { request, play, day, told: told.value, seed: newSeed(), now: now() })
      if (!drawn.ok) return drawn
      const { source, itemIds } = drawn.value
      const learner = await ledger.learnerId(newId())
      if (!learner.ok) return learner
      const session: SessionRecord = {
        sessionId: newId() as SessionId,
        learnerId: learner.value,
        packId: source.id,
        packTitle: source.title[locale],
        packVersion: source.version,
        packHash: source.hash,
        play,
        locale,
        appVersion,
        startedAt: now(),
        itemIds,
        leftAt: null,
      }
      const sessionDealt = deal({ session, attempts: [], typed: [] }, told.value)
      // A bug: the ids come from the same packs.
      if (!sessionDealt) throw new Error(`${source.id} lacks one of the items ${itemIds.join(', ')}.`)
      const filed = await ledger.addSession(session)
      return filed.ok ? ok(sessionDealt) : filed
    },

    recordAttempt: async ({ sessionId, position, itemId, decision, revealed, responseMs, takenBack }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      if (session.value.play.mode === 'typing') {
        return err(failure('unknownItem', { itemId, position: String(position) }))
      }
      const isTold = feedbackByMode[session.value.play.mode] === 'each'
      const dealtId = session.value.itemIds[position]
      const isThere = dealtId !== undefined && itemId === (isTold ? dealtId : sealedId(position))
      const built = isThere ? rebuild(session.value, dealtId) : undefined
      if (!built) return err(failure('unknownItem', { itemId, position: String(position) }))
      const { item, key } = built
      const stray = strayRecipient(item, decision) ?? revealed.find((at) => at >= item.recipients.length)
      if (stray !== undefined) return err(failure('unknownRecipient', { itemId, recipient: String(stray) }))
      const { outcomes } = judge(item, key, decision)
      const attempt = { position, item, key, decision, revealed, responseMs, takenBack, outcomes, recordedAt: now() }
      const onFile = await ledger.addAttempt(sessionId, attempt)
      if (!onFile.ok) return onFile
      if (!isTold) return ok({ judgement: null })
      const { outcomes: filed } = onFile.value
      return ok({ judgement: { outcomes: filed, leaked: filed.some((one) => one.leaked) } })
    },

    recordTyped: async ({ sessionId, position, itemId, decision, responseMs }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const isThere = session.value.play.mode === 'typing' && session.value.itemIds[position] === itemId
      const item = isThere ? rebuildTyping(session.value, itemId) : undefined
      if (!item) return err(failure('unknownItem', { itemId, position: String(position) }))
      const judgement = judgeTyped(item, decision)
      const typed = { position, item, decision, responseMs, judgement, recordedAt: now() }
      const onFile = await ledger.addTyped(sessionId, typed)
      return onFile.ok ? ok({ judgement: onFile.value.judgement }) : onFile
    },

    leaveSession: async ({ sessionId }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const left = await ledger.leaveSession(sessionId, now())
      return left.ok ? ok({}) : left
    },

    resumeSession: async ({ sessionId }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const filed = await readFiled(ledger, session.value)
      if (!filed.ok) return filed
      const { attempts, typed } = filed.value
      const answers = [...attempts, ...typed]
      const state = stateOf(session.value, answers.length)
      if (state !== 'open') return err(failure('endedSession', { sessionId, state }))
      const gap = answers.findIndex(({ position }, at) => position !== at)
      if (gap >= 0) return err(failure('missingAnswer', { sessionId, message: String(gap + 1) }))
      const told = await readTold()
      if (!told.ok) return told
      const others = told.value.filter((one) => one.session.sessionId !== sessionId)
      const again = deal(filed.value, others)
      if (!again) return err(failure('changedPack', { sessionId, pack: session.value.packTitle }))
      if (again.feedback === 'typed') return ok({ ...again, typed: [...typed] })
      return ok(again.feedback === 'each' ? { ...again, attempts: [...attempts] } : again)
    },

    listSessions: async () => {
      const records = await readAll(ledger)
      if (!records.ok) return records
      return ok(records.value.map(({ session, attempts, typed }) => summaryOf(session, attempts, typed)).reverse())
    },

    readSession: async ({ sessionId }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const filed = await readFiled(ledger, session.value)
      if (!filed.ok) return filed
      const { attempts, typed } = filed.value
      const told = isSealed(session.value, attempts.length) ? [] : [...attempts]
      const debriefs = told.flatMap(({ item }) => rebuild(session.value, item.id)?.debrief ?? [])
      const summary = summaryOf(session.value, attempts, typed)
      return ok({ session: summary, attempts: told, debriefs, typed: [...typed] })
    },

    readProgress: async ({ period }) => {
      const records = await readAll(ledger)
      if (!records.ok) return records
      const told = records.value.filter(({ session, attempts }) => !isSealed(session, attempts.length))
      return ok(measureProgress(told, period))
    },

    exportRecords: async () => {
      const records = await readAll(ledger)
      if (!records.ok) return records
      const exported: Output<'exportRecords'> = {
        fileName: `lastlook-records-${now().slice(0, 10)}.csv`,
        text: recordsCsv(records.value),
      }
      return ok(exported)
    },
  }
}
