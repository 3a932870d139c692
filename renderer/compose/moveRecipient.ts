/** Where a chip stands on the screen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Direction = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last'

const middleX = (box: Box) => (box.left + box.right) / 2

/** The nearest chip of the line above or below, seen from the middle of the current one. */
const acrossLines = (current: number, boxes: readonly Box[], down: boolean): number => {
  const from = boxes[current]
  if (!from) return current
  const beyond = boxes
    .map((box, at) => ({ box, at }))
    .filter(({ box }) => (down ? box.top >= from.bottom : box.bottom <= from.top))
  const edges = beyond.map(({ box }) => (down ? box.top : box.bottom))
  const line = down ? Math.min(...edges) : Math.max(...edges)
  const nearest = beyond
    .filter(({ box }) => Math.abs((down ? box.top : box.bottom) - line) < (box.bottom - box.top) / 2)
    .sort((a, b) => Math.abs(middleX(a.box) - middleX(from)) - Math.abs(middleX(b.box) - middleX(from)))[0]
  return nearest?.at ?? current
}

/** The recipient that an arrow, Home or End leads to. At the ends it stays: nothing wraps around. */
export const moveRecipient = (direction: Direction, current: number, boxes: readonly Box[]): number => {
  const last = boxes.length - 1
  switch (direction) {
    case 'previous':
      return Math.max(0, current - 1)
    case 'next':
      return Math.min(last, current + 1)
    case 'up':
      return acrossLines(current, boxes, false)
    case 'down':
      return acrossLines(current, boxes, true)
    case 'first':
      return 0
    case 'last':
      return last
  }
}
