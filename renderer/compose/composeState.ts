import type { Decision } from '../../content/records/attempt.ts'

type Correction = Decision['corrections'][number]

/** What has been done to a message so far. Recipients are named by their place in the item. */
export interface ComposeState {
  /** Marked wrong and to be left out. A recipient is here or in `corrections`, never in both. */
  readonly marks: readonly number[]
  readonly corrections: readonly Correction[]
  /** Whose address card was opened, in that order. */
  readonly revealed: readonly number[]
  /** The recipient that has focus, or gets it back. */
  readonly current: number
  /** Whose address card is open. */
  readonly opened: number | null
  /** Whose address is being corrected. */
  readonly editing: number | null
}

export const freshCompose: ComposeState = {
  marks: [],
  corrections: [],
  revealed: [],
  current: 0,
  opened: null,
  editing: null,
}

const without = (recipients: readonly number[], recipient: number) => recipients.filter((one) => one !== recipient)

const withoutCorrection = (state: ComposeState, recipient: number) =>
  state.corrections.filter((one) => one.recipient !== recipient)

const withRevealed = (state: ComposeState, recipient: number) =>
  state.revealed.includes(recipient) ? state.revealed : [...state.revealed, recipient]

/** Whether the recipient is marked, by a mark or by a correction, which is a mark too. */
export const isMarked = (state: ComposeState, recipient: number): boolean =>
  state.marks.includes(recipient) || state.corrections.some((one) => one.recipient === recipient)

/** Makes a recipient the current one. The address card of another closes: one is open at a time. */
export const goTo = (state: ComposeState, recipient: number): ComposeState => ({
  ...state,
  current: recipient,
  opened: state.opened === recipient ? recipient : null,
})

/** Opens the recipient's address card, which is a reveal, or closes it. */
export const toggleCard = (state: ComposeState, recipient: number): ComposeState =>
  state.opened === recipient
    ? closeCard(state)
    : { ...state, current: recipient, opened: recipient, revealed: withRevealed(state, recipient) }

export const closeCard = (state: ComposeState): ComposeState => ({ ...state, opened: null })

/** Marks the recipient wrong, or takes its mark or correction back. */
export const toggleMark = (state: ComposeState, recipient: number): ComposeState => ({
  ...state,
  current: recipient,
  opened: null,
  marks: isMarked(state, recipient) ? without(state.marks, recipient) : [...state.marks, recipient],
  corrections: withoutCorrection(state, recipient),
})

/** Opens the recipient's address for correction. Its letters are on the screen then, so this is a reveal. */
export const startEdit = (state: ComposeState, recipient: number): ComposeState => ({
  ...state,
  current: recipient,
  opened: null,
  editing: recipient,
  revealed: withRevealed(state, recipient),
})

export const cancelEdit = (state: ComposeState): ComposeState => ({ ...state, editing: null })

/** Takes over a corrected address. The address as the message has it takes the correction back. */
export const correct = (state: ComposeState, { recipient, address }: Correction, original: string): ComposeState => {
  const corrections = withoutCorrection(state, recipient)
  return {
    ...state,
    editing: null,
    marks: address === original ? state.marks : without(state.marks, recipient),
    corrections: address === original ? corrections : [...corrections, { recipient, address }],
  }
}
