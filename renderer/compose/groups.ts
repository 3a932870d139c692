import type { Item } from '../../content/model/item.ts'

/** The recipients that are inside a collapsed group. */
export const collapsedIn = ({ groups }: Item, expanded: readonly number[]): ReadonlySet<number> =>
  new Set(groups.flatMap(({ recipients }, at) => (expanded.includes(at) ? [] : recipients)))

/** Whether the recipient is the first of a group: where the chip of the group stands. */
export const isFirstOfGroup = ({ groups }: Item, recipient: number): boolean =>
  groups.some(({ recipients }) => recipients[0] === recipient)
