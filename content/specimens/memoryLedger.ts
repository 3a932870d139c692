import { ok } from '../basics/result.ts'
import type { SessionRecord } from '../model/session.ts'
import type { Settings } from '../model/settings.ts'
import type { Ledger } from '../records/ledger.ts'
import type { FiledRecord, SessionFilter } from '../records/record.ts'
import type { RecordsCare } from '../records/recordsCare.ts'
import type { SettingsStore } from '../records/settingsStore.ts'

/** For tests: settings that are kept for as long as they live. */
export const memorySettings = (): SettingsStore => {
  let settings: Settings | undefined
  return {
    read: async () => ok(settings),
    save: async (chosen) => {
      settings = chosen
      return ok(undefined)
    },
  }
}

/** For tests: the care for records that nothing can damage. */
export const unneededCare = (): RecordsCare => ({
  state: async () => ok({ check: { whole: 0, damaged: [], damagedCount: 0, isSound: true }, backups: [] }),
  restore: async () => ok({ whole: 0, restored: 0, damaged: 0, keptAs: null }),
})

type Of<Sort extends FiledRecord['sort']> = Extract<FiledRecord, { readonly sort: Sort }>

/** What is filed, without its number. */
type Unfiled = { readonly [Sort in FiledRecord['sort']]: Omit<Of<Sort>, 'filed'> }[FiledRecord['sort']]

const isOf = (session: SessionRecord, { learnerId, packId, from, to }: SessionFilter): boolean => {
  const day = session.startedAt.slice(0, 10)
  return (
    (learnerId === null || session.learnerId === learnerId) &&
    (packId === null || session.packId === packId) &&
    (from === null || day >= from) &&
    (to === null || day <= to)
  )
}

/** For tests: a ledger that keeps everything for as long as it lives, and never fails. */
export const memoryLedger = (): Ledger => {
  let learner: string | undefined
  const records: FiledRecord[] = []
  const derived = new Map<string, string>()
  const packs = new Map<string, string>()

  const file = (record: Unfiled): void => {
    records.push({ filed: records.length + 1, ...record } as FiledRecord)
  }
  const of = <Sort extends FiledRecord['sort']>(sort: Sort): Of<Sort>[] =>
    records.filter((record): record is Of<Sort> => record.sort === sort)
  const answersOf = (id: string) =>
    of('answer')
      .filter(({ sessionId }) => sessionId === id)
      .map(({ answer }) => answer)
      .sort((a, b) => a.position - b.position)
  const leavingOf = (id: string) => of('leaving').find(({ sessionId }) => sessionId === id)
  const sessionOf = ({ session }: Of<'session'>) => ({
    ...session,
    leftAt: leavingOf(session.sessionId)?.leftAt ?? session.leftAt,
  })
  return {
    learnerId: async (newId) => {
      learner ??= newId
      return ok(learner)
    },
    addSession: async (session) => {
      if (!of('session').some((one) => one.session.sessionId === session.sessionId)) file({ sort: 'session', session })
      return ok(undefined)
    },
    leaveSession: async (sessionId, leftAt) => {
      if (!leavingOf(sessionId)) file({ sort: 'leaving', sessionId, leftAt })
      return ok(undefined)
    },
    addAnswer: async (sessionId, activity, answer) => {
      const before = answersOf(sessionId).find(({ position }) => position === answer.position)
      if (!before) file({ sort: 'answer', sessionId, activity, answer })
      return ok(before ?? answer)
    },
    session: async (id) =>
      ok(
        of('session')
          .map(sessionOf)
          .find(({ sessionId }) => sessionId === id),
      ),
    sessions: async ({ of: filter, order, after, limit }) => {
      const asked = of('session').filter(({ session }) => !filter || isOf(session, filter))
      const sorted = asked.sort((a, b) => (order === 'oldest' ? a.filed - b.filed : b.filed - a.filed))
      const page = sorted
        .filter(({ filed }) => after === null || (order === 'oldest' ? filed > after : filed < after))
        .slice(0, limit)
      return ok({ sessions: page.map(sessionOf), next: page.length < limit ? null : (page.at(-1)?.filed ?? null) })
    },
    answers: async (sessionId) => ok({ answers: answersOf(sessionId), damaged: 0 }),
    recordsAfter: async (filed, limit) => {
      const page = records.slice(filed, filed + limit)
      return ok({ records: page, next: page.length < limit ? null : filed + limit })
    },
    derived: async (name) => ok(derived.get(name)),
    keepDerived: async (name, text) => {
      derived.set(name, text)
      return ok(undefined)
    },
    keptPack: async (hash) => ok(packs.get(hash)),
    keepPack: async (hash, text) => {
      packs.set(hash, text)
      return ok(undefined)
    },
    check: async () => ok({ whole: records.length, damaged: [], damagedCount: 0, isSound: true }),
  }
}
