import type { LocalText } from '../basics/locale.ts'
import { randomFrom } from '../basics/random.ts'
import { packHeader } from '../item/header.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { ItemId } from '../model/ids.ts'
import { readItemId } from '../model/itemId.ts'
import type { ReviewKindId } from '../model/review.ts'
import { isScriptPack, type Pack } from '../packs/pack.ts'
import { hashesOf, type PackHeader, type ScenarioHeader } from '../packs/packHeader.ts'
import { hashOfPacks } from '../packs/packShelf.ts'
import { type Aim, aimedDrafts } from './aim.ts'
import { dealtAnew } from './dealtAnew.ts'
import { type Draft, type Draw, drawWith, idFor, idOf } from './drawWith.ts'
import { lotsOf } from './lots.ts'
import { dueAt, instantOf, type ScheduledKind } from './schedule.ts'

/** A kind that is due, with how many messages of the review are about it: some of them wrong, some right. */
export interface DueKind extends ScheduledKind {
  readonly messages: number
}

/** What is back for review. */
export interface ReviewPlan {
  readonly due: readonly DueKind[]
  /** Kinds that are due too and wait for the next review. */
  readonly waiting: number
  /** When the next kind comes back (UTC, ISO 8601), where none is due now. */
  readonly nextAt: string | null
}

/** How many kinds one review is about, so that it is no longer than a drill. */
const kindsAtOnce = 4
/** Messages about a kind that was missed the last time, and about one that was caught. */
const messagesAbout = { missed: 3, caught: 2 } as const
/** The fewest messages of a review: among fewer, the last answers could be counted out. */
const fewest = 4

const isAbout = (kind: ReviewKindId) => (scenario: ScenarioHeader) => scenario.kinds.some((one) => one === kind)

/** The scenarios of all packs. Of two with one id the first counts: an item's id must name one. */
const scenariosOf = <One extends { readonly id: string }>(
  packs: readonly { readonly scenarios: readonly One[] }[],
): One[] => {
  const byId = new Map<string, One>()
  for (const scenario of packs.flatMap((pack) => pack.scenarios)) {
    if (!byId.has(scenario.id)) byId.set(scenario.id, scenario)
  }
  return [...byId.values()]
}

/** The ids of a pack's scenarios or scripts. */
const idsIn = (pack: Pack): readonly string[] =>
  (isScriptPack(pack) ? pack.scripts : pack.scenarios).map(({ id }) => id)

/** The first pack that has the scenario of an item. */
export const packOfScenario = (packs: readonly Pack[], scenarioId: string): Pack | undefined =>
  packs.find((pack) => idsIn(pack).includes(scenarioId))

/** All packs as one: what a review is dealt from. No pack of its own can have this id. The hash names their hashes. */
export const reviewSource = (packs: readonly Pick<Pack, 'hash'>[]) => ({
  id: '*',
  title: { en: 'Review', fr: 'Révision' } satisfies LocalText,
  version: 1,
  hash: hashOfPacks(packs.map(({ hash }) => hash)),
})

/** The hashes under which these packs may stand in the record of a review: today's, and that of the oldest spelling. */
export const reviewHashes = (packs: readonly PackHeader[]): readonly string[] => [
  hashOfPacks(packs.map(({ hash }) => hash)),
  hashOfPacks(packs.map((pack) => hashesOf(pack).at(-1) ?? pack.hash)),
]

/** What is back for review at an instant (UTC, ISO 8601): of kinds that the packs have messages for. */
export const planReview = (
  packs: readonly PackHeader[],
  schedule: readonly ScheduledKind[],
  now: string,
): ReviewPlan => {
  const scenarios = scenariosOf(packs)
  const playable = schedule.filter(({ kind }) => scenarios.some(kind === 'oddButRight' ? () => true : isAbout(kind)))
  const due = dueAt(playable, now)
  const chosen = due.slice(0, kindsAtOnce).map((one) => ({
    ...one,
    messages: one.last.isCaught ? messagesAbout.caught : messagesAbout.missed,
  }))
  const missing = Math.max(0, fewest - chosen.reduce((sum, { messages }) => sum + messages, 0))
  return {
    due: chosen.map((one, at) => (at === 0 ? { ...one, messages: one.messages + missing } : one)),
    waiting: due.length - chosen.length,
    nextAt: due.length > 0 ? null : (playable.find((one) => instantOf(one.dueAt) > instantOf(now))?.dueAt ?? null),
  }
}

/**
 * Chooses the items of a review from all packs. Every kind that is due comes wrong at least once; about half of the
 * messages are right, how many is the seed's: a learner who counts must not know the last answers. Half of the right
 * ones are decoys, all of them where right addresses are what is to be reviewed. No scenario comes twice while another
 * of its kind has not come. The same packs, plan, aim and seed give the same ids in the same order. `headers` have the
 * scenarios that may be dealt, where that is not all of them; `metLately` the ids of those that come only when there is no other.
 */
export const selectReview = (
  packs: readonly Pack[],
  { due }: ReviewPlan,
  seed: number,
  aim?: Aim,
  headers: readonly Pick<PackHeader, 'scenarios'>[] = packs.map((pack) => packHeader(pack)),
  metLately: ReadonlySet<string> = new Set(),
): ItemId[] => {
  const random = randomFrom(`review/${seed}`)
  const scenarios = scenariosOf(headers)
  const lots = lotsOf((id) => packOfScenario(packs, readItemId(id).scenarioId))
  const traps = scenarios.filter((one) => one.kinds.length > 0)
  const decoys = scenarios.filter((one) => one.kinds.length === 0)
  const kinds = due.map(({ kind }) => kind).filter((kind) => kind !== 'oddButRight')
  const items = due.reduce((sum, { messages }) => sum + messages, 0)
  const least = Math.max(kinds.length, Math.floor(items * 0.4))
  const typoCount = traps.length > 0 ? least + random.below(Math.ceil(items * 0.6) - least + 1) : 0

  const cleanCount = items - typoCount
  const isAboutRight = kinds.length < due.length
  const decoyCount = Math.min(decoys.length, isAboutRight ? cleanCount : Math.ceil(cleanCount / 2))
  const likeThem = traps.filter((one) => kinds.some((kind) => isAbout(kind)(one)))
  const take = <One>(draw: Draw<One>): One[] => [
    ...Array.from({ length: typoCount }, (_, at) => {
      const kind = kinds[at % kinds.length]
      return kind === undefined ? draw(1, traps, true) : draw(1, scenarios.filter(isAbout(kind)), true, [kind])
    }).flat(),
    ...draw(decoyCount, decoys, false),
    ...draw(cleanCount - decoyCount, likeThem.length > 0 ? likeThem : scenarios, false),
  ]
  if (aim) {
    const drafts = aimedDrafts(aim, `review/${seed}`, take, metLately)
    const anew = dealtAnew(drafts, ({ scenario }) => kinds.find((kind) => isAbout(kind)(scenario)), random)
    // What comes wrong is of the kind, among those that it may have, that came least so far.
    const timesOf = new Map<ErrorKindId, number>()
    const timesBefore = (kind: ErrorKindId): number => timesOf.get(kind) ?? 0
    const ofKinds = anew.map((draft): Draft => {
      const fit = draft.isTypo ? kinds.filter((kind) => isAbout(kind)(draft.scenario)) : []
      const [rarest] = fit.toSorted((a, b) => timesBefore(a) - timesBefore(b))
      if (rarest === undefined) return draft
      timesOf.set(rarest, timesBefore(rarest) + 1)
      return { ...draft, kinds: [rarest] }
    })
    const comesWrong = (kind: ReviewKindId) =>
      ofKinds.some((draft) => draft.isTypo && draft.kinds?.some((one) => one === kind) === true)
    // A kind that comes wrong only beside another might be dealt away: then all stays as it was drawn.
    return random.shuffle(kinds.every(comesWrong) ? ofKinds : drafts).map((draft) => idOf(draft, random, lots))
  }
  return random.shuffle(
    take(
      drawWith(
        random,
        (scenario, isTypo, wanted) => idFor(scenario, isTypo, random, lots, wanted),
        undefined,
        metLately,
      ),
    ),
  )
}
