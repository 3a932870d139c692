import type { Box } from './moveRecipient.ts'

export interface CardPlace {
  readonly left: number
  readonly top: number
  /** On which side of the chip the card is, or `apart` when it does not touch it. */
  readonly side: 'below' | 'above' | 'apart'
  /** The height that there is for it, where it has to be lower than it is by itself. */
  readonly height: number | null
  /** How much of other chips it lies over there, in square pixels. */
  readonly covered: number
}

type Wish = Omit<CardPlace, 'height' | 'covered'>

interface CardQuestion {
  /** The chip that the card belongs to. */
  readonly anchor: Box
  readonly card: { readonly width: number; readonly height: number }
  /** What the card stays inside, where it can. */
  readonly bounds: Box
  /** What it stays inside in any case. */
  readonly screen: Box
  /** The other chips, which the card stays clear of where it can. */
  readonly chips: readonly Box[]
  /** What is pressed while the card is open, such as Send: it never lies under the card. */
  readonly controls: readonly Box[]
  /** Whether it would rather lie at the foot of the window than beside its chip. */
  readonly isSheet: boolean
}

/** Between the chip and the card: room for the focus ring and the pointer. */
const gap = 12
const ring = 4

/** The chip with the ring that shows focus on it. */
const withRing = ({ left, top, right, bottom }: Box): Box => ({
  left: left - ring,
  top: top - ring,
  right: right + ring,
  bottom: bottom + ring,
})

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(n, high))

const fits = (box: Box, room: Box) =>
  box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** The highest stretch of `from` to `to` that none of these boxes reaches into. */
const highestGap = (from: number, to: number, boxes: readonly Box[]) => {
  const edges = [...boxes].sort((a, b) => a.top - b.top)
  let best = { top: from, height: 0 }
  let top = from
  for (const next of [...edges, { top: to, bottom: to }]) {
    const height = Math.min(next.top, to) - top
    if (height > best.height) best = { top, height }
    top = Math.max(top, next.bottom)
  }
  return best
}

/**
 * Where an address card goes: under its chip; failing that under the last line of chips, beside them, or over the chip;
 * at the foot of a phone. The first place that covers no chip wins, or else the one that covers least. Its own chip and
 * the controls it leaves free in any case: where the window has no such place, the screen may have one, and where that
 * has none either, the card is made lower and scrolls.
 */
export const placeCard = ({ anchor, card, bounds, screen, chips, controls, isSheet }: CardQuestion): CardPlace => {
  const boxOfAll = [anchor, ...chips]
  const underAll = Math.max(...boxOfAll.map((chip) => chip.bottom)) + gap
  const overAll = Math.min(...boxOfAll.map((chip) => chip.top)) - gap - card.height
  const afterAll = Math.max(...boxOfAll.map((chip) => chip.right)) + gap
  const below = { top: anchor.bottom + gap, side: 'below' } as const
  const above = { top: anchor.top - gap - card.height, side: 'above' } as const
  const start = anchor.left - 2
  const centred = (anchor.left + anchor.right - card.width) / 2
  const middle = (bounds.left + bounds.right - card.width) / 2
  const end = anchor.right - card.width + 2

  const placesIn = (room: Box) => {
    const wishes: readonly Wish[] = [
      ...(isSheet
        ? [
            {
              left: middle,
              top: room.bottom - card.height,
              side: 'apart' as const,
            },
          ]
        : []),
      { left: start, ...below },
      { left: centred, ...below },
      { left: end, ...below },
      { left: start, top: underAll, side: 'apart' },
      { left: afterAll, top: anchor.top, side: 'apart' },
      { left: start, ...above },
      { left: start, top: overAll, side: 'apart' },
      { left: anchor.right + gap, top: anchor.top, side: 'apart' },
      { left: anchor.left - gap - card.width, top: anchor.top, side: 'apart' },
    ]
    return wishes.map((wish) => {
      const left = clamp(wish.left, room.left, room.right - card.width)
      const top = clamp(wish.top, room.top, room.bottom - card.height)
      const box = { left, top, right: left + card.width, bottom: top + card.height }
      const covered = chips.reduce((sum, chip) => sum + overlap(box, chip), 0)
      const side = top === wish.top ? wish.side : 'apart'
      return {
        place: { left, top, side, height: null, covered },
        isFree: [withRing(anchor), ...controls].every((one) => overlap(box, one) === 0) && fits(box, room),
      }
    })
  }
  const free = [bounds, screen]
    .map((room) => placesIn(room).filter((one) => one.isFree))
    .find((some) => some.length > 0)
  if (free) return free.reduce((best, one) => (one.place.covered < best.place.covered ? one : best)).place

  const left = clamp(isSheet ? middle : start, screen.left, screen.right - card.width)
  const across = controls.filter((one) => one.left < left + card.width && one.right > left)
  const over = highestGap(screen.top, anchor.top - gap, across)
  const under = highestGap(below.top, screen.bottom, across)
  const { top, height } = under.height >= over.height ? under : over
  const low = { left, top, right: left + card.width, bottom: top + Math.min(height, card.height) }
  return {
    left,
    top,
    side: top === below.top ? 'below' : 'apart',
    height: Math.min(height, card.height),
    covered: chips.reduce((sum, chip) => sum + overlap(low, chip), 0),
  }
}
