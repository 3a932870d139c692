import type { Pending } from '../state/screen.ts'

/** The pack or session that a control waits for, when it is this that was asked for. */
export const idPending = (pending: Pending | null, asked: Pending['asked']): string | null =>
  pending?.asked === asked ? pending.id : null
