import type { Pack } from './bank/pack.ts'
import type { Counts, Failure, Output, PackSummary, SessionId, SessionSummary, Settings } from './contract.ts'
import { buildItem } from './item/build.ts'
import { readItemId } from './item/itemId.ts'
import { selectItems, selectionFor } from './item/select.ts'
import type { Locale } from './locale.ts'
import { measureProgress } from './progress/measure.ts'
import type { Attempt } from './records/attempt.ts'
import { recordsCsv } from './records/csv.ts'
import type { Ledger, LedgerFailure, SessionRecord } from './records/ledger.ts'
import { err, ok, type Result } from './result.ts'
import type { Host } from './serve.ts'
import { judge, strayRecipient } from './session/judge.ts'
import { addCounts, noCounts, tally } from './session/score.ts'

/** What the simulator cannot do by itself: its packs and ledger, the clock, chance and ids. */
export interface SimulatorPorts {
  /** The packs on offer, in order. */
  readonly packs: readonly Pack[]
  readonly ledger: Ledger
  /** Now, UTC, ISO 8601. It stamps records and orders nothing. */
  now(): string
  /** A new version 4 UUID. */
  newId(): string
  /** A new seed for a session, 0 to 2³² − 1. */
  newSeed(): number
  readonly appVersion: string
}

const defaultSettings: Settings = { locale: null, theme: 'system' }

const failure = <Code extends string>(code: Code, values: Record<string, string>): Failure<Code> => ({ code, values })

const summaryOf = (session: SessionRecord, attempts: readonly Attempt[]): SessionSummary => ({
  sessionId: session.sessionId,
  packId: session.packId,
  packTitle: session.packTitle,
  packVersion: session.packVersion,
  locale: session.locale,
  startedAt: session.startedAt,
  items: session.itemIds.length,
  attempts: attempts.length,
  counts: tally(attempts.flatMap((attempt) => attempt.outcomes)),
  leaks: attempts.filter((attempt) => attempt.outcomes.some((one) => one.leaked)).length,
})

/** Every session with its attempts, oldest first. */
const readAll = async (
  ledger: Ledger,
): Promise<Result<{ session: SessionRecord; attempts: readonly Attempt[] }[], LedgerFailure>> => {
  const sessions = await ledger.sessions()
  if (!sessions.ok) return sessions
  const all = []
  for (const session of sessions.value) {
    const attempts = await ledger.attempts(session.sessionId)
    if (!attempts.ok) return attempts
    all.push({ session, attempts: attempts.value })
  }
  return ok(all)
}

const packSummary = (
  pack: Pack,
  locale: Locale,
  records: readonly { session: SessionRecord; attempts: readonly Attempt[] }[],
): PackSummary => {
  const attempts = records.filter((one) => one.session.packId === pack.id).flatMap((one) => one.attempts)
  const met = new Set(attempts.map((attempt) => readItemId(attempt.item.id).scenarioId))
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title[locale],
    summary: pack.summary[locale],
    sign: pack.sign,
    shiftLength: pack.shift?.items ?? null,
    scenarios: pack.scenarios.length,
    met: pack.scenarios.filter((scenario) => met.has(scenario.id)).length,
    counts: attempts.reduce((sum: Counts, attempt) => addCounts(sum, tally(attempt.outcomes)), noCounts),
  }
}

/** Rebuilds what a session dealt. A missing scenario is a bug here: the ids come from the same pack. */
const deal = (pack: Pack, session: SessionRecord) =>
  session.itemIds.map((id) => {
    const built = buildItem(pack, id, session.locale)
    if (!built.ok) throw new Error(`${pack.id} has no item ${id}.`)
    return built.value
  })

/** The one host: deals items, judges decisions itself, keeps them in the ledger, and gives the records out. */
export const createSimulator = ({ packs, ledger, now, newId, newSeed, appVersion }: SimulatorPorts): Host => {
  const dealt = async (
    sessionId: SessionId,
  ): Promise<Result<SessionRecord, LedgerFailure | Failure<'unknownSession'>>> => {
    const session = await ledger.session(sessionId)
    if (!session.ok) return session
    return session.value ? ok(session.value) : err(failure('unknownSession', { sessionId }))
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

    startSession: async ({ packId, items, locale }) => {
      const pack = packs.find((one) => one.id === packId)
      if (!pack) return err(failure('unknownPack', { packId, packs: packs.map((one) => one.id).join(', ') }))
      const learner = await ledger.learnerId(newId())
      if (!learner.ok) return learner
      const session: SessionRecord = {
        sessionId: newId() as SessionId,
        learnerId: learner.value,
        packId,
        packTitle: pack.title[locale],
        packVersion: pack.version,
        packHash: pack.hash,
        mode: 'practice',
        locale,
        appVersion,
        startedAt: now(),
        itemIds: selectItems(pack, selectionFor(pack, items, newSeed())),
      }
      const built = deal(pack, session)
      const filed = await ledger.addSession(session)
      if (!filed.ok) return filed
      return ok({
        session: summaryOf(session, []),
        items: built.map((one) => one.item),
        keys: built.map((one) => one.key),
        debriefs: built.map((one) => one.debrief),
      })
    },

    recordAttempt: async ({ sessionId, position, itemId, decision, revealed, responseMs }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const pack = packs.find((one) => one.id === session.value.packId && one.hash === session.value.packHash)
      const built =
        pack && session.value.itemIds[position] === itemId ? buildItem(pack, itemId, session.value.locale) : undefined
      if (!built?.ok) return err(failure('unknownItem', { itemId, position: String(position) }))
      const { item, key } = built.value
      const stray = strayRecipient(item, decision) ?? revealed.find((at) => at >= item.recipients.length)
      if (stray !== undefined) return err(failure('unknownRecipient', { itemId, recipient: String(stray) }))
      const { outcomes } = judge(item, key, decision)
      const attempt = { position, item, key, decision, revealed, responseMs, outcomes, recordedAt: now() }
      const onFile = await ledger.addAttempt(sessionId, attempt)
      if (!onFile.ok) return onFile
      return ok({ outcomes: onFile.value.outcomes, leaked: onFile.value.outcomes.some((one) => one.leaked) })
    },

    listSessions: async () => {
      const records = await readAll(ledger)
      if (!records.ok) return records
      return ok(records.value.map(({ session, attempts }) => summaryOf(session, attempts)).reverse())
    },

    readSession: async ({ sessionId }) => {
      const session = await dealt(sessionId)
      if (!session.ok) return session
      const attempts = await ledger.attempts(sessionId)
      if (!attempts.ok) return attempts
      return ok({ session: summaryOf(session.value, attempts.value), attempts: [...attempts.value] })
    },

    readProgress: async ({ period }) => {
      const records = await readAll(ledger)
      return records.ok ? ok(measureProgress(records.value, period)) : records
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
