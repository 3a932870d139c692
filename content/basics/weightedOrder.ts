import type { Random } from './random.ts'

/**
 * The things in an order of chance, the more wanted sooner: the first is drawn in proportion to its weight, the next so
 * from the rest. Weights are above 0, in the order of the things; 1 where one is missing. Source: Efraimidis and Spirakis
 * 2006, weighted random sampling with a reservoir.
 */
export const weightedOrder = <Thing>(things: readonly Thing[], weights: readonly number[], random: Random): Thing[] =>
  things
    .map((thing, at) => ({ thing, key: -Math.log(1 - random.next()) / (weights[at] ?? 1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing)
