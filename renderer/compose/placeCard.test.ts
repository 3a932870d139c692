import { expect, test } from 'vitest'
import type { Box } from './moveRecipient.ts'
import { placeCard } from './placeCard.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

/** Lines of chips that fill a window. */
const lines = (count: number, across: number, { width, height }: { width: number; height: number }): Box[] =>
  Array.from({ length: count }, (_, at) =>
    box(40 + (at % across) * (width + 8), 120 + Math.floor(at / across) * (height + 8), width, height),
  )

const screen = box(8, 8, 784, 584)

const ask = (
  chips: readonly Box[],
  at: number,
  card: { width: number; height: number },
  bounds: Box,
  isSheet = false,
  controls: readonly Box[] = [],
) => {
  const anchor = chips[at] ?? box(0, 0, 0, 0)
  const others = chips.filter((_, other) => other !== at)
  const { left, top, side, height } = placeCard({ anchor, card, bounds, screen, chips: others, controls, isSheet })
  return { anchor, side, height, placed: box(left, top, card.width, height ?? card.height) }
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const inside = (inner: Box, outer: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

test('a card lies under its chip where there is room', () => {
  const { side, anchor, placed } = ask(lines(2, 2, { width: 200, height: 28 }), 0, { width: 352, height: 190 }, screen)
  expect(side).toBe('below')
  expect(placed.top).toBeGreaterThan(anchor.bottom)
})

test('no card covers its own chip, however many there are and however large the text', () => {
  for (const scale of [1, 1.5, 2, 2.5, 3]) {
    const chips = lines(14, scale < 2 ? 3 : 1, { width: Math.min(220 * scale, 700), height: 28 * scale })
    const card = { width: Math.min(352 * scale, 752), height: 190 * scale }
    for (const isSheet of [false, true]) {
      for (const [at, chip] of chips.entries()) {
        // What is scrolled out of sight has no card to be read beside.
        if (chip.bottom > 560) continue
        for (const bounds of [screen, box(20, 90, 760, 420)]) {
          const { anchor, placed } = ask(chips, at, card, bounds, isSheet)
          expect(meet(placed, anchor), `scale ${scale}, chip ${at}`).toBe(false)
          expect(inside(placed, screen), `scale ${scale}, chip ${at}`).toBe(true)
        }
      }
    }
  }
})

test('a window without a place for the card gives it to the screen around it', () => {
  const bounds = box(200, 100, 400, 260)
  const { placed } = ask([box(220, 200, 200, 44)], 0, { width: 380, height: 190 }, bounds)
  expect(inside(placed, bounds)).toBe(false)
  expect(inside(placed, screen)).toBe(true)
})

test('on a phone the card lies at the foot, and above its chip where that is at the foot itself', () => {
  const bounds = box(200, 60, 400, 480)
  const card = { width: 384, height: 200 }
  const high = ask([box(220, 150, 200, 44)], 0, card, bounds, true)
  expect(high.placed.bottom).toBe(bounds.bottom)
  const low = ask([box(220, 480, 200, 44)], 0, card, bounds, true)
  expect(low.placed.bottom).toBeLessThan(low.anchor.top)
})

test('no card covers what is pressed, however little room there is, and what it has is inside the screen', () => {
  const send = box(26, 46, 120, 36)
  const sendAtTheFoot = box(600, 540, 120, 36)
  const keys = box(12, 500, 776, 30)
  for (const controls of [[send], [sendAtTheFoot], [send, keys], [send, sendAtTheFoot, keys]]) {
    for (const top of [90, 140, 230, 320, 410, 450]) {
      for (const height of [120, 190, 300, 420]) {
        for (const isSheet of [false, true]) {
          const { anchor, placed } = ask([box(40, top, 220, 28)], 0, { width: 352, height }, screen, isSheet, controls)
          const label = `${controls.length} controls, chip at ${top}, card of ${height}`
          for (const control of [...controls, anchor]) expect(meet(placed, control), label).toBe(false)
          expect(inside(placed, screen), label).toBe(true)
          expect(placed.bottom - placed.top, label).toBeGreaterThan(80)
        }
      }
    }
  }
})

test('a card whose place is Send’s goes to the other side of its chip', () => {
  const { side, placed } = ask([box(40, 450, 700, 28)], 0, { width: 352, height: 90 }, screen, false, [
    box(40, 490, 700, 36),
  ])
  expect(side).toBe('above')
  expect(placed.bottom).toBeLessThan(450)
})
