import { packOfDay } from '../../activities/marking/select.ts'
import { weekOf } from '../../basics/calendar.ts'
import type { Locale } from '../../basics/locale.ts'
import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf, PackSummary } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import { addCounts, type Counts, noCounts, tally } from '../../model/counts.ts'
import { readItemId } from '../../model/itemId.ts'
import { lengthByMode } from '../../model/play.ts'
import type { RecordedSession } from '../../model/session.ts'
import type { Pack } from '../../packs/pack.ts'
import { answeredIn, stateOf } from '../../records/summary.ts'
import type { HostPorts } from '../ports.ts'
import { playedOf, readAll } from '../recorded.ts'

type Ports = Pick<HostPorts, 'packs' | 'ledger' | 'activities' | 'today' | 'rules'>

const modesOf = (pack: Pack, activities: HostPorts['activities']): PackSummary['modes'] =>
  Object.fromEntries(
    Object.entries(activities).flatMap(([id, activity]) => {
      const modes = activity.modesOf(pack)
      return modes.length > 0 ? [[id, [...modes]]] : []
    }),
  )

const packSummary = (
  pack: Pack,
  locale: Locale,
  records: readonly RecordedSession[],
  activities: HostPorts['activities'],
): PackSummary => {
  const recorded = records.filter(({ session }) => session.packId === pack.id)
  const met = new Set(recorded.flatMap(({ answers }) => answers.map(({ item }) => readItemId(item.id).scenarioId)))
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title[locale],
    summary: pack.summary[locale],
    sign: pack.sign,
    shiftLength: pack.shift?.items ?? null,
    modes: modesOf(pack, activities),
    scenarios: pack.scenarios.length,
    met: pack.scenarios.filter((scenario) => met.has(scenario.id)).length,
    counts: playedOf(recorded, activities)
      .flatMap(({ attempts }) => attempts)
      .reduce((sum: Counts, { outcomes }) => addCounts(sum, tally(outcomes)), noCounts),
  }
}

/** Answers which packs there are, and what is set for today. */
export const packCalls = ({
  packs,
  ledger,
  activities,
  today,
  rules,
}: Ports): Pick<Host<LearnerCallsOf>, 'listPacks' | 'readPlan'> => ({
  listPacks: async ({ locale }) => {
    const records = await readAll(ledger)
    return records.ok ? ok(packs.map((pack) => packSummary(pack, locale, records.value, activities))) : records
  },

  readPlan: async () => {
    const records = await readAll(ledger)
    if (!records.ok) return records
    const day = today()
    const done = new Set(
      records.value.flatMap((recorded) => {
        const { session } = recorded
        return session.play.mode === 'daily' && stateOf(session, answeredIn(recorded)) === 'done'
          ? [session.play.day]
          : []
      }),
    )
    return ok({
      today: day,
      dailyPackId: packOfDay(packs, day)?.id ?? null,
      week: weekOf(day).map((one) => ({ day: one, isDone: done.has(one) })),
      assessment: { ...rules, items: lengthByMode.assessment },
    })
  },
})
