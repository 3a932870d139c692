import { ok, type Result } from '../../basics/result.ts'
import type { LearnerModel } from '../../learning/learnerModel.ts'
import type { LedgerFailure } from '../../model/failure.ts'
import type { SessionId } from '../../model/ids.ts'
import type { RecordPage } from '../../records/record.ts'
import type { HostPorts } from '../ports.ts'
import { afterRecord, type Digest, digestText, emptyDigest, modelNow, readDigest } from './digest.ts'

/** Records that are read at once: so few that whatever else is asked of the host waits for milliseconds. */
const recordsEach = 50

/** After how many further records the digest is kept again. */
const keptEvery = 100

/** The name under which it is kept. */
const name = 'learner model'

/** Gives the learner model as the records have it now. */
export interface LearnerModels {
  read(): Promise<Result<LearnerModel, LedgerFailure>>
  /** The sessions that have neither ended nor been left, the latest first. */
  openSessions(): Promise<Result<readonly SessionId[], LedgerFailure>>
  /** The same as it was before this sitting, where answers of this session were the last. */
  readBefore(sessionId: SessionId): Promise<Result<LearnerModel, LedgerFailure>>
}

/**
 * The model of a ledger's learner: worked out once, kept beside the records, and brought up to date with those that came
 * since. Whoever asks meanwhile waits for the same.
 */
export const createLearnerModels = ({
  ledger,
  activities,
}: Pick<HostPorts, 'ledger' | 'activities'>): LearnerModels => {
  const ports = { ledger, activities }
  let current: Digest | undefined
  /** The last digest without a sitting under way, and how far the kept one goes. */
  let settled = emptyDigest
  let keptUpTo = 0
  let latest: { readonly of: Digest; readonly model: LearnerModel } | undefined
  let reading: Promise<Result<LearnerModel, LedgerFailure>> = Promise.resolve(ok(emptyDigest.model))

  const load = async (): Promise<Result<Digest, LedgerFailure>> => {
    const text = await ledger.derived(name)
    if (!text.ok) return text
    const digest = (text.value === undefined ? undefined : readDigest(text.value)) ?? emptyDigest
    settled = digest
    keptUpTo = digest.upTo
    return ok(digest)
  }

  const keep = async (): Promise<void> => {
    if (settled.upTo - keptUpTo < keptEvery) return
    keptUpTo = settled.upTo
    // Where it cannot be kept it is worked out again the next time: nothing is lost by that.
    await ledger.keepDerived(name, digestText(settled))
  }

  const bringUpToDate = async (): Promise<Result<LearnerModel, LedgerFailure>> => {
    if (!current) {
      const loaded = await load()
      if (!loaded.ok) return loaded
      current = loaded.value
    }
    let digest = current
    for (let after: number | null = digest.upTo; after !== null; ) {
      const page: Result<RecordPage, LedgerFailure> = await ledger.recordsAfter(after, recordsEach)
      if (!page.ok) return page
      for (const record of page.value.records) {
        const next = await afterRecord(digest, record, ports)
        if (!next.ok) return next
        digest = next.value
        if (digest.run === null) settled = digest
      }
      current = digest
      await keep()
      after = page.value.next
    }
    if (latest?.of !== digest) {
      const model = await modelNow(digest, ports)
      if (!model.ok) return model
      latest = { of: digest, model: model.value }
    }
    return ok(latest.model)
  }

  return {
    read: () => {
      reading = reading.then(bringUpToDate)
      return reading
    },
    openSessions: async () => {
      reading = reading.then(bringUpToDate)
      const model = await reading
      return model.ok ? ok((Object.keys(current?.answered ?? {}) as SessionId[]).reverse()) : model
    },
    readBefore: async (sessionId) => {
      reading = reading.then(bringUpToDate)
      const model = await reading
      return model.ok && current?.run?.session.sessionId === sessionId ? ok(current.model) : model
    },
  }
}
