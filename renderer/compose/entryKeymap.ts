/** What a key can do in a field of recipients. */
export type EntryVerb =
  | 'commit'
  | 'take'
  | 'close'
  | 'forget'
  | 'toChips'
  | 'selectLast'
  | 'selectAll'
  | 'undo'
  | 'redo'
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'extendPrevious'
  | 'extendNext'
  | 'remove'
  | 'edit'
  | 'expand'
  | 'toField'
  | 'type'

/** Where the focus is: in the text, or on a chip. */
export type EntryPlace =
  | {
      readonly on: 'text'
      /** Whether nothing is typed. */
      readonly isEmpty: boolean
      /** Whether the caret is at the start, with no text selected. */
      readonly isAtStart: boolean
      /** Whether all of the text is selected. */
      readonly isAllSelected: boolean
      /** Whether one of the offers is highlighted. */
      readonly isOffered: boolean
      /** Whether offers are shown. */
      readonly isOpen: boolean
    }
  | { readonly on: 'chip'; readonly isList: boolean }

/** What counts of a `keydown` event. */
interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly repeat: boolean
}

const commandVerb = (key: string, shift: boolean): EntryVerb | undefined => {
  if (key === 'z') return shift ? 'redo' : 'undo'
  return key === 'y' && !shift ? 'redo' : undefined
}

const textVerb = (key: string, shift: boolean, place: EntryPlace & { on: 'text' }): EntryVerb | undefined => {
  switch (key) {
    case 'Enter':
      return place.isOffered ? 'take' : 'commit'
    case 'Tab':
      return place.isOffered && !shift ? 'take' : undefined
    case 'Escape':
      return place.isOpen ? 'close' : undefined
    case 'Delete':
      return shift && place.isOffered ? 'forget' : undefined
    case 'ArrowLeft':
      return place.isAtStart && !shift ? 'toChips' : undefined
    case 'Backspace':
      return place.isEmpty ? 'selectLast' : undefined
    default:
      return undefined
  }
}

const chipVerbs: Readonly<Record<string, EntryVerb>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'last',
  Backspace: 'remove',
  Delete: 'remove',
  F2: 'edit',
  Enter: 'edit',
  Escape: 'toField',
}

const chipVerb = (key: string, shift: boolean, isList: boolean): EntryVerb | undefined => {
  if (isList && (key === '+' || key === ' ' || key === 'Enter' || key === 'F2')) return 'expand'
  if (shift && key === 'ArrowLeft') return 'extendPrevious'
  if (shift && key === 'ArrowRight') return 'extendNext'
  if (key.length === 1 && key !== ' ') return 'type'
  return chipVerbs[key]
}

const heldVerbs: readonly (EntryVerb | undefined)[] = ['previous', 'next', 'extendPrevious', 'extendNext', 'type']

/** What a key press means in a field of recipients, or nothing where it is the platform's. A held key takes nobody out. */
export const entryVerbOf = (press: Press, place: EntryPlace): EntryVerb | undefined => {
  const { key, shiftKey, repeat } = press
  if (press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) {
    const letter = key.toLowerCase()
    if (letter !== 'a') return commandVerb(letter, shiftKey)
    return place.on === 'chip' || place.isEmpty || place.isAllSelected ? 'selectAll' : undefined
  }
  const verb = place.on === 'text' ? textVerb(key, shiftKey, place) : chipVerb(key, shiftKey, place.isList)
  return repeat && place.on === 'chip' && !heldVerbs.includes(verb) ? undefined : verb
}
