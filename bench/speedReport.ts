import { enlarge } from './measure/directories.ts'
import { type IndexCost, measureIndex } from './measure/indexCost.ts'
import { everydayMix, median, time, timesAsFast, walking, yardstick } from './measure/speed.ts'
import type { RealDomains } from './realDomain.ts'
import { makeJudges } from './rivals/judges.ts'
import { figure, table } from './table.ts'
import type { TestSets } from './testSets.ts'

/** How fast one judge is with one directory. */
export interface SpeedFigure {
  readonly name: string
  readonly known: number
  readonly list: ListName
  readonly nanoseconds: number
  /** Its speed as a share of tldts's on the same addresses: 1 is as fast, 0.5 takes twice as long. */
  readonly share: number
}

/** An ordinary day's addresses, and nothing but domains that nobody knows. */
type ListName = 'everyday' | 'new'

/** How much of our speed is left when the directory grows. */
export interface Flatness {
  readonly list: ListName
  readonly fewer: number
  readonly more: number
  readonly share: number
}

/** What was timed, and what the indexes cost. */
export interface SpeedReport {
  readonly figures: readonly SpeedFigure[]
  readonly flatness: readonly Flatness[]
  readonly index: readonly (IndexCost & { readonly known: number })[]
}

/** The directories that are timed. */
export const directorySizes = [100, 2_000, 100_000] as const

const listLength = 5_000

/** A directory with its two lists of addresses. */
const fieldOf = (known: number, sets: TestSets, real: RealDomains) => {
  const directory = enlarge(sets.directory, real, known)
  const domains = directory.map(({ domain }) => domain)
  const fresh = sets.addresses.filter(({ group }) => group === 'unseen').map(({ address }) => address)
  return {
    known,
    directory,
    judges: makeJudges.map((make) => make(directory)),
    lists: { everyday: everydayMix(domains, sets.addresses, listLength), new: fresh.slice(0, listLength) },
  }
}

/** Times everybody in the same rounds, over directories of each size, smallest first; the first judge is ours. */
export const reportSpeed = (
  sets: TestSets,
  real: RealDomains,
  sizes: readonly number[],
  rounds: number,
): SpeedReport => {
  const fields = sizes.map((known) => fieldOf(known, sets, real))
  const names = fields[0]?.judges.map(({ name }) => name) ?? []
  // The yardstick beside each, and one judge's sizes beside each other: what is compared is timed within moments.
  const runs = (['everyday', 'new'] as const).flatMap((list) =>
    names.flatMap((name, at) =>
      fields.flatMap(({ known, judges, lists }) => {
        const judge = judges[at]
        return judge === undefined ? [] : [{ name, list, known, judge, addresses: lists[list] }]
      }),
    ),
  )
  const timings = time(
    runs.flatMap(({ judge, addresses }) => [yardstick(addresses), walking(judge, addresses)]),
    rounds,
  )
  const timed = runs.map((run, at) => ({ ...run, stick: timings[at * 2] ?? [], own: timings[at * 2 + 1] ?? [] }))
  const ours = timed.filter(({ name }) => name === names[0])
  return {
    figures: timed.map(({ name, known, list, stick, own }) => ({
      name,
      known,
      list,
      nanoseconds: median(own),
      share: timesAsFast(stick, own),
    })),
    flatness: ours.flatMap(({ list, known, own }) => {
      const before = ours.filter((one) => one.list === list && one.known < known).at(-1)
      return before === undefined
        ? []
        : [{ list, fewer: before.known, more: known, share: timesAsFast(before.own, own) }]
    }),
    index: fields.map(({ known, directory }) => ({ known, ...measureIndex(directory) })),
  }
}

/** Shares of tldts's speed, how flat ours is, and the cost of its index. */
export const showSpeed = ({ figures, flatness, index }: SpeedReport): string => {
  const names = [...new Set(figures.map(({ name }) => name))]
  const columns = figures.filter(({ name }) => name === names[0])
  const row = (label: string, name: string, cell: (one: SpeedFigure) => string): string[] => [
    label,
    ...figures.filter((one) => one.name === name).map(cell),
  ]
  const heads = columns.map(({ list, known }) => `${list} ${known}`)
  return [
    table([
      ['speed, share of tldts.parse', ...heads],
      ...names.map((name) => row(`  ${name}`, name, ({ share }) => figure(share, 4))),
    ]),
    table([
      ['µs for an address', ...heads],
      ...names.map((name) => row(`  ${name}`, name, ({ nanoseconds }) => figure(nanoseconds / 1000, 2))),
    ]),
    table([
      ['flatness of ours', 'share of speed left'],
      ...flatness.map(({ list, fewer, more, share }) => [`  ${list}, ${fewer} → ${more} domains`, figure(share, 2)]),
    ]),
    table([
      ['index of ours', 'ms', 'MB'],
      ...index.map(({ known, milliseconds, megabytes }) => [
        `  ${known} domains`,
        figure(milliseconds, 0),
        figure(megabytes, 1),
      ]),
    ]),
  ].join('\n\n')
}
