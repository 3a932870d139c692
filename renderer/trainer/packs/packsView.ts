import type { PackRow } from '../../../content/contract/packRoom.ts'

/** Which texts are listed: by how far they are, and by where they come from. */
export const packStates = ['all', 'drafts', 'published', 'deleted'] as const
export const packOrigins = ['all', 'own', 'received', 'shipped'] as const
export const packOrders = ['change', 'title', 'messages'] as const

/** How the list is narrowed and sorted. */
export interface PacksView {
  readonly state: (typeof packStates)[number]
  readonly origin: (typeof packOrigins)[number]
  readonly order: (typeof packOrders)[number]
  /** What a title holds; the texts in which it stands are known by the host alone. */
  readonly sought: string
}

/** A list as it opens. */
export const firstView: PacksView = { state: 'all', origin: 'all', order: 'change', sought: '' }

/** Whether a text is one of a state. What was deleted is listed by itself. */
export const isInState = ({ version, isDeleted }: PackRow, state: PacksView['state']): boolean => {
  if (state === 'deleted') return isDeleted
  if (isDeleted) return false
  return state === 'all' || (state === 'drafts') === (version === null)
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/**
 * The texts of a list, as it is narrowed and sorted. `titleOf` gives a title in the language of the screen; `isFound` whether
 * what is sought stands in a text.
 */
export const listed = (
  packs: readonly PackRow[],
  { state, origin, order, sought }: PacksView,
  titleOf: (pack: PackRow) => string,
  isFound: (pack: PackRow) => boolean,
): readonly PackRow[] => {
  const wanted = folded(sought.trim())
  const fit = packs.filter(
    (pack) =>
      isInState(pack, state) &&
      (origin === 'all' || pack.origin === origin) &&
      (wanted === '' || folded(titleOf(pack)).includes(wanted) || isFound(pack)),
  )
  switch (order) {
    case 'change':
      return fit
    case 'title':
      return fit.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)))
    case 'messages':
      return fit.toSorted((a, b) => b.messages - a.messages)
  }
}
