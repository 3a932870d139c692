import type { CSSProperties } from 'react'
import type { AddressPart, LetterColumn } from '../../content/mail/letters.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { type DiffColumn, type DiffPart, diffParts, letterChanges, partText } from './diffModel.ts'
import styles from './LetterDiff.module.css'
import { letterWords } from './words.ts'

interface LetterDiffProps {
  readonly columns: readonly LetterColumn[]
  readonly written: string
  readonly meant: string
  /** Whose ending each has, where it is known and differs. */
  readonly writtenNote: string | null
  readonly meantNote: string | null
}

/** Widths in em of the drawing's own size, as its style sheet has them: they decide how large it may be. */
const em = { letter: 0.714, tile: 1.2, part: 0.14 } as const

const widthOf = (parts: readonly DiffPart[]): number =>
  parts.reduce(
    (sum, { columns, isHot }) =>
      columns.reduce((inner, { isTile }) => inner + (isTile ? em.tile : em.letter), sum + (isHot ? em.part : 0)),
    0,
  )

const bracketed = (part: AddressPart): part is 'person' | 'organisation' | 'ending' => part !== 'at' && part !== 'dot'

/** A letter of one side: a plain letter, a tile, or the gap where the other side has one. */
const Letter = ({ column, side }: { readonly column: DiffColumn; readonly side: 'written' | 'meant' }) => {
  const letter = column[side]
  const look = column.isTile && !column.same && (letter === null ? styles.gap : styles[side])
  return <span className={classes(styles.letter, column.isTile && styles.tile, look)}>{letter}</span>
}

const Part = ({ part, isHot, columns }: DiffPart) => {
  const { parts } = useWords(letterWords)
  return (
    <div className={classes(styles.part, isHot && styles.hot)}>
      <div className={classes(styles.bracket, !bracketed(part) && styles.joint)}>
        {bracketed(part) && <span>{parts[part]}</span>}
      </div>
      <div className={styles.columns}>
        {columns.map((column) => (
          <span
            key={column.at}
            className={classes(
              styles.column,
              column.isTile && styles.wide,
              !column.same && styles.differs,
              (column.written === null || column.meant === null) && styles.opens,
            )}
          >
            <Letter column={column} side="written" />
            <Letter column={column} side="meant" />
          </span>
        ))}
      </div>
    </div>
  )
}

/**
 * The signature of Lastlook: the address as written over the one that was meant, letter for letter. What is equal is
 * quiet; a lost letter is a gap with its letter under it. Screen readers get it in words instead.
 */
export const LetterDiff = ({ columns, written, meant, writtenNote, meantNote }: LetterDiffProps) => {
  const t = useWords(letterWords)
  const parts = diffParts(columns)
  const notes = [
    { side: 'written', note: writtenNote },
    { side: 'meant', note: meantNote },
  ] as const
  const hasNotes = writtenNote !== null || meantNote !== null
  const size = { '--ems': widthOf(parts) } as CSSProperties
  const said = [
    t.spoken('written', written, writtenNote),
    t.spoken('meant', meant, meantNote),
    ...letterChanges(columns).map(t.change),
  ]
  return (
    <figure className={styles.diff}>
      <figcaption>
        <VisuallyHidden>{said.join(' ')}</VisuallyHidden>
      </figcaption>
      <div className={classes(styles.drawing, hasNotes && styles.noted)} style={size} aria-hidden="true">
        <div className={styles.labels}>
          <span>{t.written}</span>
          <span>{t.meant}</span>
        </div>
        <div className={styles.parts}>
          {parts.map((part) => (
            <Part key={part.columns[0]?.at} {...part} />
          ))}
        </div>
        {hasNotes && (
          <div className={styles.notes}>
            {notes.map(({ side, note }) => (
              <p key={side} className={styles[side]}>
                {note && (
                  <>
                    <b className={styles.ending}>.{partText(columns, 'ending', side)}</b> <span>{note}</span>
                  </>
                )}
              </p>
            ))}
          </div>
        )}
      </div>
    </figure>
  )
}
