import type { Box } from './moveRecipient.ts'

export interface CardPlace {
  readonly left: number
  readonly top: number
  /** On which side of the chip the card is, or `apart` when it does not touch it. */
  readonly side: 'below' | 'above' | 'apart'
}

interface CardQuestion {
  /** The chip that the card belongs to. */
  readonly anchor: Box
  readonly card: { readonly width: number; readonly height: number }
  /** What the card stays inside. */
  readonly bounds: Box
  /** The other chips, which the card stays clear of where it can. */
  readonly chips: readonly Box[]
}

/** Between the chip and the card: room for the focus ring and the pointer. */
const gap = 12

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(n, high))

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/**
 * Where an address card goes: under its chip; failing that under the last line of chips, beside them, or over the chip.
 * The first place that covers no chip wins, or else the one that covers least.
 */
export const placeCard = ({ anchor, card, bounds, chips }: CardQuestion): CardPlace => {
  const below = anchor.bottom + gap
  const above = anchor.top - gap - card.height
  const underAll = Math.max(anchor.bottom, ...chips.map((chip) => chip.bottom)) + gap
  const besideAll = Math.max(anchor.right, ...chips.map((chip) => chip.right)) + gap
  const centred = (anchor.left + anchor.right - card.width) / 2

  const wishes: readonly CardPlace[] = [
    { left: anchor.left - 2, top: below, side: 'below' },
    { left: centred, top: below, side: 'below' },
    { left: anchor.right - card.width + 2, top: below, side: 'below' },
    { left: anchor.left - 2, top: underAll, side: 'apart' },
    { left: besideAll, top: anchor.top, side: 'apart' },
    { left: anchor.left - 2, top: above, side: 'above' },
  ]
  const costs = wishes.map((wish) => {
    const left = clamp(wish.left, bounds.left, bounds.right - card.width)
    const top = clamp(wish.top, bounds.top, bounds.bottom - card.height)
    const box = { left, top, right: left + card.width, bottom: top + card.height }
    const covered = chips.reduce((sum, chip) => sum + overlap(box, chip), 3 * overlap(box, anchor))
    return { place: { left, top, side: top === wish.top ? wish.side : ('apart' as const) }, covered }
  })
  return costs.reduce((best, one) => (one.covered < best.covered ? one : best)).place
}
