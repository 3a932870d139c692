import type { Locale } from '../../../content/basics/locale.ts'
import type { PackRow } from '../../../content/contract/packRoom.ts'

/** What may be asked for a text of the list. */
export interface PackActions {
  readonly onChoose: (pack: PackRow | null) => void
  /** Opens a draft in the editor. */
  readonly onOpen: (pack: PackRow) => void
  readonly onPlay: (pack: PackRow) => void
  readonly onCheck: (pack: PackRow) => void
  readonly onDuplicate: (pack: PackRow, title: { en: string; fr: string }) => void
  readonly onNextVersion: (pack: PackRow) => void
  readonly onRename: (pack: PackRow, locale: Locale, title: string) => void
  readonly onDelete: (pack: PackRow, isDeleted: boolean) => void
  readonly onPublish: (pack: PackRow) => void
  readonly onSaveFile: (pack: PackRow) => void
  readonly onCompare: (pack: PackRow) => void
}
