import type { AddressPart, LetterColumn } from '../../content/mail/letters.ts'

/** A part of the drawing with its letters, in the order of reading. */
export interface DiffPart {
  readonly part: AddressPart
  /** Whether the addresses differ in this part. */
  readonly isHot: boolean
  readonly columns: readonly DiffColumn[]
}

/** One place of the drawing. `at` counts from the start of the address. */
export interface DiffColumn extends LetterColumn {
  readonly at: number
  /** Drawn as a tile: what differs, and the whole ending when the difference is there. */
  readonly isTile: boolean
}

/** Takes the columns into parts. */
export const diffParts = (columns: readonly LetterColumn[]): readonly DiffPart[] => {
  const runs: { part: AddressPart; columns: (LetterColumn & { at: number })[] }[] = []
  columns.forEach((column, at) => {
    const last = runs.at(-1)
    if (last?.part === column.part) last.columns.push({ ...column, at })
    else runs.push({ part: column.part, columns: [{ ...column, at }] })
  })
  return runs.map(({ part, columns: letters }) => {
    const isHot = letters.some((one) => !one.same)
    return {
      part,
      isHot,
      columns: letters.map((one) => ({ ...one, isTile: !one.same || (isHot && part === 'ending') })),
    }
  })
}

/** Letters that stand next to one another and differ, on both sides; '' where there are none. */
export interface LetterChange {
  readonly written: string
  readonly meant: string
}

/** What was changed, from left to right, for saying it in words. */
export const letterChanges = (columns: readonly LetterColumn[]): readonly LetterChange[] => {
  const changes: LetterChange[] = []
  let isOpen = false
  for (const { same, written, meant } of columns) {
    if (!same) {
      const last = isOpen ? changes.pop() : undefined
      changes.push({
        written: (last?.written ?? '') + (written ?? ''),
        meant: (last?.meant ?? '') + (meant ?? ''),
      })
    }
    isOpen = !same
  }
  return changes
}

/** The letters of one part on one side. */
export const partText = (columns: readonly LetterColumn[], part: AddressPart, side: 'written' | 'meant'): string =>
  columns
    .filter((one) => one.part === part)
    .map((one) => one[side] ?? '')
    .join('')
