import type { Direction } from '../../../compose/moveRecipient.ts'

/** What a key can do on this screen. */
export type Action =
  | Direction
  | 'expand'
  | 'reveal'
  | 'mark'
  | 'correct'
  | 'remove'
  | 'selectAll'
  | 'copy'
  | 'undo'
  | 'redo'
  | 'close'
  | 'send'

/**
 * Where the focus is: on a recipient's chip, on that of a collapsed group, in an address card, in a field of text, or
 * anywhere else.
 */
export type KeyContext = 'recipient' | 'group' | 'card' | 'text' | 'elsewhere'

/** What counts of a `keydown` event. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** Whether the key is held down and this is not its first event. */
  readonly repeat: boolean
}

interface Binding {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string
  /** With Ctrl or ⌘, or with neither. */
  readonly isCommand: boolean
  /** With Shift or without; where it is left out, either will do. */
  readonly isShift?: boolean
  readonly places: readonly KeyContext[]
  readonly action: Action
}

const everywhere: readonly KeyContext[] = ['recipient', 'group', 'card', 'text', 'elsewhere']
const butText: readonly KeyContext[] = ['recipient', 'group', 'card', 'elsewhere']
const onChip: readonly KeyContext[] = ['recipient', 'group', 'card']
/** Bare letters count only here, so that whoever dictates does not mark by accident (WCAG 2.1.4). */
const onRecipient: readonly KeyContext[] = ['recipient', 'card']

const directions: readonly Action[] = ['previous', 'next', 'up', 'down', 'first', 'last']

/** Every key of the screen, once. Where focus is elsewhere, up, down, Home and End are left to the text that scrolls. */
const keymap: readonly Binding[] = [
  { key: 'Enter', isCommand: true, places: everywhere, action: 'send' },
  { key: 'ArrowLeft', isCommand: false, places: butText, action: 'previous' },
  { key: 'ArrowRight', isCommand: false, places: butText, action: 'next' },
  { key: 'ArrowUp', isCommand: false, places: onChip, action: 'up' },
  { key: 'ArrowDown', isCommand: false, places: onChip, action: 'down' },
  { key: 'Home', isCommand: false, places: onChip, action: 'first' },
  { key: 'End', isCommand: false, places: onChip, action: 'last' },
  { key: ' ', isCommand: false, places: ['recipient'], action: 'reveal' },
  { key: ' ', isCommand: false, places: ['group'], action: 'expand' },
  { key: 'Enter', isCommand: false, places: ['group'], action: 'expand' },
  { key: 'm', isCommand: false, places: onRecipient, action: 'mark' },
  { key: 'c', isCommand: false, places: onRecipient, action: 'correct' },
  { key: 'Backspace', isCommand: false, places: ['recipient'], action: 'remove' },
  { key: 'Delete', isCommand: false, places: ['recipient'], action: 'remove' },
  { key: 'a', isCommand: true, isShift: false, places: ['recipient'], action: 'selectAll' },
  { key: 'c', isCommand: true, isShift: false, places: ['recipient'], action: 'copy' },
  { key: 'z', isCommand: true, isShift: false, places: butText, action: 'undo' },
  { key: 'z', isCommand: true, isShift: true, places: butText, action: 'redo' },
  { key: 'y', isCommand: true, isShift: false, places: butText, action: 'redo' },
  { key: 'Escape', isCommand: false, places: butText, action: 'close' },
]

/** What a key press means, or nothing. A held key moves on, but never marks, reveals or sends twice. */
export const actionOf = (
  { key, ctrlKey, metaKey, altKey, shiftKey, repeat }: Press,
  place: KeyContext,
): Action | undefined => {
  if (altKey) return undefined
  const wanted = key.length === 1 ? key.toLowerCase() : key
  const binding = keymap.find(
    (one) =>
      one.key === wanted &&
      one.isCommand === (ctrlKey || metaKey) &&
      one.isShift !== !shiftKey &&
      one.places.includes(place),
  )
  return binding && repeat && !directions.includes(binding.action) ? undefined : binding?.action
}
