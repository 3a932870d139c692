import { packOfDay } from '../../activities/marking/select.ts'
import { weekOf } from '../../basics/calendar.ts'
import type { Locale } from '../../basics/locale.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { LearnerCallsOf, PackSummary } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { LearnerModel } from '../../learning/learnerModel.ts'
import { noCounts } from '../../model/counts.ts'
import type { LedgerFailure } from '../../model/failure.ts'
import { lengthByMode } from '../../model/play.ts'
import { isVouchedFor, type PackHeader, type ScenarioHeader } from '../../packs/packHeader.ts'
import type { HostPorts } from '../ports.ts'
import type { LearnerModels } from './learnerModels.ts'

type Ports = Pick<HostPorts, 'packs' | 'ledger' | 'activities' | 'today' | 'rules'> & {
  readonly learner: LearnerModels
}

const modesOf = (pack: PackHeader, activities: HostPorts['activities']): PackSummary['modes'] =>
  Object.fromEntries(
    Object.entries(activities).flatMap(([id, activity]) => {
      const modes = activity.modesOf(pack)
      return modes.length > 0 ? [[id, [...modes]]] : []
    }),
  )

const packSummary = (
  pack: PackHeader,
  locale: Locale,
  { packs }: LearnerModel,
  activities: HostPorts['activities'],
): PackSummary => {
  const { met, counts } = packs[pack.id] ?? { met: [], counts: noCounts }
  const isMet = new Set(met)
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title[locale],
    summary: pack.summary[locale],
    sign: pack.sign,
    shiftLength: pack.shift?.items ?? null,
    modes: modesOf(pack, activities),
    scenarios: pack.scenarios.length,
    met: pack.scenarios.filter((scenario) => isMet.has(scenario.id)).length,
    counts,
    ...(pack.signer && { signer: pack.signer }),
  }
}

/** A pack in which nothing is played in a language is not offered in it. */
const isPlayedIn =
  (locale: Locale) =>
  ({ languages }: ScenarioHeader): boolean =>
    languages.includes(locale)

/** The packs of these for which nobody answers and of which nothing was ever dealt, by their ids. */
const neverDealt = async (
  packs: readonly PackHeader[],
  ledger: Ports['ledger'],
): Promise<Result<ReadonlySet<string>, LedgerFailure>> => {
  const ids = new Set<string>()
  for (const { id, hash } of packs.filter((pack) => !isVouchedFor(pack))) {
    const kept = await ledger.keptPack(hash)
    if (!kept.ok) return kept
    if (kept.value === undefined) ids.add(id)
  }
  return ok(ids)
}

/** Answers which packs there are, and what is set for today. */
export const packCalls = ({
  packs,
  ledger,
  learner,
  activities,
  today,
  rules,
}: Ports): Pick<Host<LearnerCallsOf>, 'listPacks' | 'readPlan'> => ({
  listPacks: async ({ locale }) => {
    const model = await learner.read()
    if (!model.ok) return model
    const played = packs.list().map((pack) => ({ ...pack, scenarios: pack.scenarios.filter(isPlayedIn(locale)) }))
    const isBegun = ({ id }: PackHeader): boolean => (model.value.packs[id]?.met.length ?? 0) > 0
    const offered = played.filter((pack) => pack.scenarios.length > 0 && (!pack.isRetired || isBegun(pack)))
    const asking = await neverDealt(offered, ledger)
    if (!asking.ok) return asking
    return ok(
      offered.map((pack) => ({
        ...packSummary(pack, locale, model.value, activities),
        ...(asking.value.has(pack.id) && { asksFirst: true as const }),
      })),
    )
  },

  readPlan: async () => {
    const model = await learner.read()
    if (!model.ok) return model
    const day = today()
    const done = new Set(model.value.dailyDone)
    const vouched = packs.list().filter(isVouchedFor)
    return ok({
      today: day,
      dailyPackIds: {
        en: packOfDay(vouched, day, 'en')?.id ?? null,
        fr: packOfDay(vouched, day, 'fr')?.id ?? null,
      },
      week: weekOf(day).map((one) => ({ day: one, isDone: done.has(one) })),
      assessment: { ...rules, items: lengthByMode.assessment },
    })
  },
})
