import type { Box } from './moveRecipient.ts'

/** Where a chip stands, in the viewport. */
export const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

const chipSelector = '[data-recipient]'

/** The chips of a window, in the order of its recipients. */
export const chipsIn = (root: Element | null): HTMLElement[] =>
  root ? Array.from(root.querySelectorAll<HTMLElement>(chipSelector)) : []
