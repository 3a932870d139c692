import type { Box } from './moveRecipient.ts'

/** Where a chip stands, in the viewport. */
export const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

/** The chips of a window, in the order of its recipients. A collapsed group is one chip. */
export const chipsIn = (root: Element | null): HTMLElement[] =>
  root ? Array.from(root.querySelectorAll<HTMLElement>('[data-recipient]')) : []

/** The recipient that a chip stands for; of a collapsed group, the first one in it. */
export const recipientOf = (chip: HTMLElement | undefined): number => Number(chip?.dataset.recipient)

/** The chip of a recipient. */
export const chipOf = (root: Element | null, recipient: number): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-recipient="${recipient}"]`) ?? null
