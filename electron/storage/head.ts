import { hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { headPath } from './ledgerPath.ts'

/** The last record that was filed: its number, and its checksum in hexadecimal. */
export interface Head {
  readonly filed: number
  readonly checksum: string
}

/** A note of the last record outside SQLite's files: what they lose without knowing is missed by it. */
export interface HeadNote {
  /** Replaces the note, in place and at once. It waits for no disk: after a power cut it may be a record behind. */
  write(head: Head): void
  close(): void
}

const title = 'lastlook ledger head 1'

/** Always as long, so that a note can be replaced where it stands. */
const textOf = ({ filed, checksum }: Head): string => {
  const said = `${title}\n${String(filed).padStart(16, '0')}\n${checksum}\n`
  return `${said}${hash('sha256', said)}\n`
}

/** What the note says; undefined where there is none, or none that can be believed. */
export const readHead = (folder: string): Head | undefined => {
  let text: string
  try {
    text = readFileSync(headPath(folder), 'utf8')
  } catch (problem) {
    if (problem instanceof Error && 'syscall' in problem) return undefined
    throw problem
  }
  const [, filed = '', checksum = ''] = text.split('\n')
  const head = { filed: Number(filed), checksum }
  return Number.isSafeInteger(head.filed) && textOf(head) === text ? head : undefined
}

/** The note of a data folder, made when there is none. Throws the system's errors. */
export const openHead = (folder: string): HeadNote => {
  // Not `w`: the note before stays until it is replaced.
  const file = openSync(headPath(folder), 'a', 0o600)
  closeSync(file)
  const note = openSync(headPath(folder), 'r+')
  return {
    write: (head) => {
      writeSync(note, textOf(head), 0)
    },
    close: () => closeSync(note),
  }
}
