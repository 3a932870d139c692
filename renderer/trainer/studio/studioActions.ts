import type { Edit } from '../../../content/authoring/studio/edit.ts'
import type { StudioLook } from '../../../content/contract/studio.ts'

/** What the screens of the editor may ask for. */
export interface StudioScreenActions {
  readonly onEdit: (edit: Edit) => void
  /** A field was left. */
  readonly onLeaveField: () => void
  readonly onOpenScript: (at: number | null) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onLook: (change: Partial<StudioLook>) => void
  readonly onDeal: (wish: { readonly isWrong?: boolean }) => void
  readonly onAskSlips: (person: string | null) => void
  /** Saves, and starts a drill of the draft. */
  readonly onPlay: () => void
  /** Back to the room of packs. */
  readonly onClose: () => void
}
